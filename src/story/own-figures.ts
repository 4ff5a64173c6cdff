/** What provinces, regions or several provinces together have: counts, shares, rates and indices as terms. */
import { exactly, type Quantity } from '../dataset/quantity.ts';
import { divide, multiply } from '../measure/arithmetic.ts';
import type { Denominator } from '../measure/denominator.ts';
import { density } from '../measure/density.ts';
import { elementAt } from '../measure/element.ts';
import { indicatorWeights, linearRange } from '../measure/linear.ts';
import { combineProvenance, provenanceOf, type Provenance } from '../measure/provenance.ts';
import {
  positionsIn,
  requireAdditive,
  requireSomething,
  sumAt,
} from '../measure/region-members.ts';
import { tracedTo } from '../measure/regional-figures.ts';
import { partShare } from '../measure/share.ts';
import type { Snapshot } from '../measure/snapshot.ts';
import { named } from '../measure/unknown-name.ts';
import { UnmeasurableError } from '../measure/unmeasurable.ts';
import { schemeIn, type Asking } from './asking.ts';
import type { Whose } from './question.ts';
import type { Form, Term } from './term.ts';

/**
 * Where those meant stand among the figures.
 * @throws UnknownNameError or UnmeasurableError when one of them is unknown or has no figure.
 */
export function positionsOf(asking: Asking, figures: Snapshot, whose: Whose): readonly number[] {
  if ('province' in whose) return [positionOf(figures, whose.province)];
  if ('region' in whose) {
    const scheme = schemeIn(asking, whose.scheme);
    const region = named('region', whose.region, scheme.regions, ({ id }) => id);
    if (region.members.length === 0) throw new UnmeasurableError('region-empty', region.id);
    return positionsIn(figures, region);
  }
  if (whose.provinces === 'all') return [...figures.adcodes.keys()];
  return whose.provinces.map((adcode) => positionOf(figures, adcode));
}

function positionOf({ adcodes }: Snapshot, adcode: string): number {
  named('province', adcode, adcodes, (known) => known);
  return adcodes.indexOf(adcode);
}

/** Only the cells behind one number, where nothing else was needed to know it. */
function traceOf(
  figures: Snapshot,
  positions: readonly number[],
  denominator: Denominator | undefined,
): Provenance {
  const isAsStated = positions.every((position) => {
    const [stated, used] = [
      figures.observations[position]?.quantity,
      figures.set.members[position],
    ];
    return stated?.low === used?.low && stated?.high === used?.high;
  });
  if (!isAsStated || positions.length > 1) return tracedTo(figures, denominator);
  const own = provenanceOf(positions.map((position) => elementAt(figures.observations, position)));
  if (!denominator) return own;
  const cells = positions.map((position) => elementAt(denominator.provenance.cells, position));
  return combineProvenance(own, { ...denominator.provenance, cells });
}

function formOf(
  figures: Snapshot,
  positions: readonly number[],
  rest: Pick<Form, 'factor' | 'divisor' | 'ofTotal'>,
): Form {
  return {
    key: `${figures.indicator.id} ${figures.period.text}`,
    set: figures.set,
    weights: indicatorWeights(figures.set, positions),
    ...rest,
  };
}

function countAt(figures: Snapshot, positions: readonly number[]): Quantity {
  const [only] = positions;
  if (positions.length === 1 && only !== undefined) return elementAt(figures.set.members, only);
  requireAdditive(figures);
  return linearRange(figures.set, indicatorWeights(figures.set, positions));
}

/** How many they have. */
export function countTerm(figures: Snapshot, positions: readonly number[]): Term {
  return {
    quantity: countAt(figures, positions),
    provenance: traceOf(figures, positions, undefined),
    form: formOf(figures, positions, { factor: 1, divisor: 1, ofTotal: false }),
  };
}

/** Their part of what all provinces have, from 0 to 1. */
export function shareTerm(figures: Snapshot, positions: readonly number[]): Term {
  requireAdditive(figures);
  requireSomething(figures);
  return {
    quantity: partShare(figures.set, positions),
    provenance: figures.provenance,
    form: formOf(figures, positions, { factor: 1, divisor: 1, ofTotal: true }),
  };
}

/** What they have over their residents or output. */
export function rateTerm(
  figures: Snapshot,
  positions: readonly number[],
  denominator: Denominator,
): Term {
  const { units, values } = denominator;
  const own = sumAt(values, positions);
  return {
    quantity: density(countAt(figures, positions), exactly(own), units),
    provenance: traceOf(figures, positions, denominator),
    form: formOf(figures, positions, {
      factor: (units.scale * units.per) / units.denominatorScale,
      divisor: own,
      ofTotal: false,
    }),
  };
}

/** Their rate where that of all provinces together is 1. */
export function indexTerm(
  figures: Snapshot,
  positions: readonly number[],
  denominator: Denominator,
): Term {
  const { quantity, provenance } = shareTerm(figures, positions);
  const own = sumAt(denominator.values, positions);
  const all = sumAt(denominator.values, [...denominator.values.keys()]);
  return {
    quantity: divide(multiply(quantity, exactly(all)), exactly(own)),
    provenance: combineProvenance(provenance, denominator.provenance),
    form: formOf(figures, positions, { factor: all, divisor: own, ofTotal: true }),
  };
}
