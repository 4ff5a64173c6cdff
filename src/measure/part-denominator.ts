/** Divides by a part of the residents: those of towns, or those of villages. */
import type { Dataset, LocalizedText } from '../dataset/types.ts';
import { denominatorFor, type Denominator } from './denominator.ts';
import { elementAt } from './element.ts';
import { knownFigures } from './known-figures.ts';
import { nearestPeriod, periodsOf } from './periods.ts';
import { combineProvenance, provenanceOf } from './provenance.ts';
import type { Snapshot } from './snapshot.ts';
import { named, UnknownNameError } from './unknown-name.ts';
import { UnmeasurableError } from './unmeasurable.ts';

/** A part of what is counted, by an indicator that says how large a share it is. */
export interface PartChoice {
  /** The indicator that counts the whole. */
  readonly whole: string;
  /** The indicator that is the share of the part. */
  readonly share: string;
  /** The part itself, or all that is not in it. */
  readonly side: 'part' | 'rest';
  /** What follows “per 10,000”. */
  readonly name: LocalizedText;
}

/**
 * The whole times the share, or times what the share leaves, for the provinces of a snapshot: the
 * share is that of the period nearest to the one that the whole is of.
 * @throws UnknownNameError when there is no such indicator by province.
 * @throws UnmeasurableError as {@link denominatorFor} does, and when the side holds nobody.
 */
export function partDenominator(
  dataset: Dataset,
  shown: Snapshot,
  choice: PartChoice,
): Denominator {
  const whole = denominatorFor(dataset, shown, choice.whole);
  const share = named('indicator', choice.share, dataset.indicators, ({ id }) => id);
  const period = nearestPeriod(periodsOf(dataset, share.id), whole.period);
  if (!period) throw new UnknownNameError('indicator', share.id, Object.keys(dataset.observations));
  const rows = knownFigures(dataset, share.id, period, shown.adcodes);
  const values = rows.map(({ quantity, adcode, origin }, position) => {
    const part = quantity.low * share.scale;
    const value = elementAt(whole.values, position) * (choice.side === 'part' ? part : 1 - part);
    if (value > 0) return value;
    const place = `${origin.file}:${origin.line}`;
    throw new UnmeasurableError('denominator-inexact', share.id, adcode, period.text, place);
  });
  const join = {
    what: share.id,
    wanted: whole.period.text,
    taken: period.text,
    rule: 'nearest-period',
  } as const;
  return {
    ...whole,
    indicator: { ...whole.indicator, denominatorName: choice.name },
    values,
    provenance: combineProvenance(whole.provenance, provenanceOf(rows, [join])),
  };
}
