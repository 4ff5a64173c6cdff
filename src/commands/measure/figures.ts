/** The figures that every measure of the command starts from. */
import { isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Indicator, RegionScheme } from '../../dataset/types.ts';
import { commandMessages, measureTexts } from '../../i18n/measure-command.ts';
import { formatQuantity, formatRound } from '../../i18n/format.ts';
import { denominatorFor, type Denominator } from '../../measure/denominator.ts';
import { requireAdditive } from '../../measure/region-members.ts';
import { tracedTo } from '../../measure/regional-figures.ts';
import type { RankInterval } from '../../measure/rank.ts';
import type { Provenance } from '../../measure/provenance.ts';
import { snapshot, type Snapshot } from '../../measure/snapshot.ts';
import { named } from '../../measure/unknown-name.ts';
import type { Request } from './request.ts';

export interface Figures {
  readonly snapshot: Snapshot;
  readonly denominator: Denominator;
  readonly scheme: RegionScheme;
  readonly provenance: Provenance;
}

/**
 * The figures that a request is about.
 * @throws UnmeasurableError when they cannot be added or divided.
 * @throws ContradictionError when the tables contradict themselves.
 */
export function figuresFor(request: Request): Figures {
  const counts = snapshot(request.dataset, request.indicator, request.period);
  requireAdditive(counts);
  const denominator = denominatorFor(request.dataset, counts, request.over);
  return {
    snapshot: counts,
    denominator,
    scheme: named('scheme', request.scheme, request.dataset.schemes, ({ id }) => id),
    provenance: tracedTo(counts, denominator),
  };
}

/** “Schools, 2020-09-30: each region's count …”, with a detail where there is one. */
export function titleOf(
  request: Request,
  { snapshot: { indicator } }: Figures,
  detail = '',
): string {
  return commandMessages[request.locale].title(
    measureTexts[request.measure]?.name[request.locale] ?? request.measure,
    indicator.name[request.locale],
    request.period,
    detail,
  );
}

/** What the rates are for, and how many of the numbers are known. */
export function footing(request: Request, { snapshot, denominator }: Figures): readonly string[] {
  const words = commandMessages[request.locale];
  const { members } = snapshot.set;
  return [
    words.per(
      formatRound(denominator.units.per, request.locale),
      denominator.indicator.name[request.locale],
      denominator.period.text,
    ),
    words.basedOn(members.length, members.filter(isExact).length),
  ];
}

/** The parts of a request and its figures that every answer in JSON repeats. */
export function identification(request: Request, { denominator }: Figures): Record<string, string> {
  const { measure, indicator, period, scheme } = request;
  return {
    measure,
    indicator,
    period,
    scheme,
    denominator: `${denominator.indicator.id} ${denominator.period.text}`,
  };
}

/** A count in as many decimals as the source prints. */
export function writtenCount(quantity: Quantity, indicator: Indicator, request: Request): string {
  return formatQuantity(quantity, request.locale, { decimals: indicator.decimals });
}

/** “2”, or “2–4” where the place is not known. */
export function writtenRank({ best, worst }: RankInterval): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}
