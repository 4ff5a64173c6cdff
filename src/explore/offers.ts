/**
 * What the explorer offers: which indicators, and for each what can be asked of it, when, and why the
 * rest cannot. Plain data, worked out once a build, so that the browser has nothing to try out.
 */
import { dayOfCount, parsePeriod } from '../dataset/period.ts';
import { nearestPeriod } from '../measure/periods.ts';

/** The charts, in the order of their tabs. */
export const tabs = [
  'map',
  'tiles',
  'ranking',
  'over-time',
  'scatter',
  'inequality',
  'divided',
  'unknown',
  'table',
] as const;

export type Tab = (typeof tabs)[number];

/** `rank` is the place among the provinces, by rate where there is one and else by count. */
export type MeasureKind = 'count' | 'rate' | 'share' | 'index' | 'rank';

/** Why an indicator cannot be asked for a measure. */
export type Refusal =
  'not-divisible' | 'not-additive' | 'no-denominator' | 'all-zero' | 'not-computable';

/** How a map shades values: limits of amounts, or ratios on either side of the whole. */
export type ClassChoice =
  { readonly limits: readonly number[] } | { readonly diverging: readonly number[] };

/** A measure of one indicator. */
export interface MeasureOffer {
  /** As addresses write it. */
  readonly key: string;
  readonly kind: MeasureKind;
  /** The indicator to divide by. */
  readonly per?: string | undefined;
  readonly label: string;
  /** The periods that have an answer, earliest first; none where the measure is refused. */
  readonly periods: readonly string[];
  readonly refusal?: Refusal | undefined;
  /** The first and the last period that can stand on one axis of time, where there are two. */
  readonly span?: readonly [string, string] | undefined;
  readonly decimals: number;
  readonly classes: ClassChoice;
}

export interface IndicatorOffer {
  readonly id: string;
  readonly name: string;
  /** All measures that the explorer knows, the refused ones too, in the order of the content. */
  readonly measures: readonly MeasureOffer[];
  /** Key of the measure that is shown when none was chosen. */
  readonly measure: string;
  /** All periods with figures by province, earliest first. */
  readonly periods: readonly string[];
  /** Said under its chart over time where each date was counted in another way: what can be followed instead. */
  readonly instead?: string | undefined;
  /** Whether provinces can be added, so that it can be said how unequally they share. */
  readonly isAdditive: boolean;
}

/** What a scatter plot sets the indicator against. */
export interface AgainstOffer {
  readonly key: string;
  readonly indicator: string;
  readonly kind: 'count' | 'rate';
  readonly per?: string | undefined;
  readonly decimals: number;
  readonly isLogarithmic: boolean;
  readonly label: string;
  readonly periods: readonly string[];
}

export interface Offers {
  /** The first is the one that is shown when none was chosen. */
  readonly indicators: readonly IndicatorOffer[];
  readonly schemes: readonly { readonly id: string; readonly name: string }[];
  readonly defaultScheme: string;
  readonly against: readonly AgainstOffer[];
  /** Provinces by the names that addresses use, in the order of the dataset. */
  readonly provinces: readonly { readonly slug: string; readonly adcode: string }[];
  readonly retired: Retired;
}

/** Keys and values that addresses once had, and what stands for them now. */
export interface Retired {
  readonly keys: Readonly<Record<string, string>>;
  /** By key as it is today. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Why a tab has no chart for a choice. */
export type TabRefusal =
  | 'one-period'
  | 'share-over-time'
  | 'not-over-time'
  | 'rank-is-an-order'
  | 'not-shared-out'
  | 'not-then';

/** The offers that a choice is made of. */
export interface Asked {
  readonly indicator: IndicatorOffer;
  readonly measure: MeasureOffer;
  readonly against: AgainstOffer;
  /** As the tables write it. */
  readonly period: string;
}

/** Why that tab cannot show the choice; `undefined` when it can. */
export function tabRefusal(
  { indicator, measure, against, period }: Asked,
  tab: Tab,
): TabRefusal | undefined {
  const isRank = measure.kind === 'rank';
  switch (tab) {
    case 'map':
    case 'tiles':
      return isRank ? 'rank-is-an-order' : undefined;
    case 'scatter':
      if (isRank) return 'rank-is-an-order';
      return periodNear(against.periods, period) === undefined ? 'not-then' : undefined;
    case 'over-time':
      if (measure.periods.length < 2) return 'one-period';
      if (measure.kind === 'share') return 'share-over-time';
      return measure.span === undefined ? 'not-over-time' : undefined;
    case 'inequality': {
      const shared = sharedOut(indicator);
      if (shared === undefined) return 'not-shared-out';
      return shared.periods.includes(period) ? undefined : 'not-then';
    }
    case 'divided': {
      const shared = sharedOut(indicator);
      if (shared === undefined) return 'not-shared-out';
      if (shared.periods.length < 2) return 'one-period';
      return shared.span === undefined ? 'not-over-time' : undefined;
    }
    case 'ranking':
    case 'unknown':
    case 'table':
      return undefined;
  }
}

/** The measure whose denominator says among whom the indicator is shared out, if there is any. */
export function sharedOut({ isAdditive, measures }: IndicatorOffer): MeasureOffer | undefined {
  return isAdditive
    ? measures.find(({ kind, periods }) => kind === 'index' && periods.length > 0)
    : undefined;
}

/** Figures of more than a year before or after say nothing of a date. */
const furthest = 366 * 24 * 60 * 60 * 1000;

/** The period nearest to the one wanted, if there is one within a year of it. */
export function periodNear(periods: readonly string[], wanted: string): string | undefined {
  const parsed = (text: string) => parsePeriod(text) ?? [];
  const period = parsePeriod(wanted);
  const nearest = period && nearestPeriod(periods.flatMap(parsed), period);
  return nearest && Math.abs(dayOfCount(nearest) - dayOfCount(period)) <= furthest
    ? nearest.text
    : undefined;
}
