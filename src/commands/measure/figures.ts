/** The figures that every measure of the command starts from. */
import { between, isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Indicator, Locale, RegionScheme } from '../../dataset/types.ts';
import { commandMessages, measureTexts } from '../../i18n/measure-command.ts';
import { formatPer, formatPeriod, formatQuantity } from '../../i18n/format.ts';
import { measureMessages } from '../../i18n/measure.ts';
import { denominatorFor, type Denominator } from '../../measure/denominator.ts';
import { requireSomething } from '../../measure/region-members.ts';
import { tracedTo } from '../../measure/regional-figures.ts';
import type { RankInterval } from '../../measure/rank.ts';
import type { Provenance } from '../../measure/provenance.ts';
import { snapshot, type Snapshot } from '../../measure/snapshot.ts';
import { named } from '../../measure/unknown-name.ts';
import { UnmeasurableError } from '../../measure/unmeasurable.ts';
import type { Request } from './request.ts';

export interface Figures {
  readonly snapshot: Snapshot;
  /** `undefined` where the figures may not be divided, or no figures to divide by are near. */
  readonly denominator: Denominator | undefined;
  readonly scheme: RegionScheme;
  readonly provenance: Provenance;
  /** Why there is no denominator. */
  readonly undivided: UnmeasurableError | undefined;
}

/**
 * The figures that a request is about. Where no denominator is asked for and the residents will not
 * do, the counts are left as they are.
 * @throws UnmeasurableError when all are 0, or cannot be divided by what the request names.
 * @throws ContradictionError when the tables contradict themselves.
 */
export function figuresFor(request: Request): Figures {
  const counts = snapshot(request.dataset, request.indicator, request.period);
  requireSomething(counts);
  const { denominator, undivided } = denominatorOf(request, counts);
  return {
    snapshot: counts,
    denominator,
    scheme: named('scheme', request.scheme, request.dataset.schemes, ({ id }) => id),
    provenance: tracedTo(counts, denominator),
    undivided,
  };
}

function denominatorOf(
  { dataset, over }: Request,
  counts: Snapshot,
): Pick<Figures, 'denominator' | 'undivided'> {
  try {
    const id = over ?? dataset.settings.population;
    return { denominator: denominatorFor(dataset, counts, id), undivided: undefined };
  } catch (error) {
    const isLeftOut =
      error instanceof UnmeasurableError &&
      (error.reason === 'not-divisible' || error.reason === 'denominator-far');
    if (over !== undefined || !isLeftOut) throw error;
    return { denominator: undefined, undivided: error };
  }
}

/** “Schools, 2020-09-30: each region's count …”, with a detail where there is one. */
export function titleOf(
  request: Request,
  { snapshot: { indicator, period } }: Figures,
  detail = '',
): string {
  return commandMessages[request.locale].title(
    measureTexts[request.measure]?.name[request.locale] ?? request.measure,
    indicator.name[request.locale],
    formatPeriod(period, request.locale),
    detail,
  );
}

/** What the rates are for, or why there are none, and how many of the numbers are known. */
export function footing(
  { locale }: Request,
  { snapshot: { indicator, set }, denominator, undivided }: Figures,
): readonly string[] {
  const words = commandMessages[locale];
  const known = words.basedOn(set.members.length, set.members.filter(isExact).length);
  if (undivided) {
    return [measureMessages[locale].unmeasurable[undivided.reason](...undivided.details), known];
  }
  if (denominator === undefined) return [known];
  const { per } = denominator.units;
  const rate = words.rate(
    baseUnitOf(indicator, locale),
    per === 1 ? '' : formatPer(per, locale),
    denominator.indicator.denominatorName[locale] || denominator.indicator.name[locale],
  );
  const name = denominator.indicator.name[locale];
  return [words.per(rate, name, formatPeriod(denominator.period, locale)), known];
}

/** What one of the figures is, once a unit of “100 million” is multiplied out. */
function baseUnitOf({ scale, unit, denominatorName, name }: Indicator, locale: Locale): string {
  return (scale === 1 ? unit[locale] : denominatorName[locale]) || name[locale];
}

/** The parts of a request and its figures that every answer in JSON repeats. */
export function identification(request: Request, { denominator }: Figures): Record<string, string> {
  const { measure, indicator, period, scheme } = request;
  return {
    measure,
    indicator,
    period,
    scheme,
    ...(denominator && {
      denominator: `${denominator.indicator.id} ${denominator.period.text}`,
    }),
  };
}

/** A count in as many decimals as the source prints. */
export function writtenCount(quantity: Quantity, indicator: Indicator, request: Request): string {
  return formatQuantity(quantity, request.locale, { decimals: indicator.decimals });
}

/** “2”, or “2–4” where the place is not known. */
export function writtenRank({ best, worst }: RankInterval, { locale }: Request): string {
  return formatQuantity(between(best, worst), locale);
}
