/** Finds the ranks and regional figures that come out otherwise after a change of the tables. */
import type { Period } from '../dataset/period.ts';
import type { Quantity } from '../dataset/quantity.ts';
import type { Dataset, Indicator, LocalizedText } from '../dataset/types.ts';
import type { RankInterval } from '../measure/rank.ts';
import {
  derivations,
  type Derivation,
  type ProvinceRank,
  type RankedBy,
  type RegionalValue,
  type RegionalMeasure,
} from './derived-figures.ts';

interface OfPeriod {
  readonly indicator: Indicator;
  readonly period: Period;
}

export interface MovedRegion extends OfPeriod {
  readonly scheme: string;
  readonly region: string;
  readonly measure: RegionalMeasure;
  readonly before: Quantity;
  readonly after: Quantity;
}

export interface MovedRank extends OfPeriod {
  readonly adcode: string;
  readonly by: RankedBy;
  readonly before: RankInterval;
  readonly after: RankInterval;
}

/** An indicator and period of which ranks and regions can be told only before, or only after. */
export interface TurnedPeriod extends OfPeriod {
  readonly becomes: 'known' | 'unknown';
  /** Why nothing can be told; `undefined` when the period is not in the tables at all. */
  readonly reason: LocalizedText | undefined;
}

export interface MovedFigures {
  readonly regions: readonly MovedRegion[];
  readonly ranks: readonly MovedRank[];
  readonly turned: readonly TurnedPeriod[];
}

function textOf({ indicator, period }: OfPeriod): string {
  return `${indicator.id} ${period.text}`;
}

/** What stands in both lists under the same key, and differs. */
function moved<T, V>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  valueOf: (item: T) => V,
  isSame: (a: V, b: V) => boolean,
): readonly { readonly item: T; readonly before: V; readonly after: V }[] {
  const old = new Map(before.map((item) => [keyOf(item), valueOf(item)]));
  return after.flatMap((item) => {
    const [was, is] = [old.get(keyOf(item)), valueOf(item)];
    return was === undefined || isSame(was, is) ? [] : [{ item, before: was, after: is }];
  });
}

function movedRegions(
  before: readonly RegionalValue[],
  after: readonly RegionalValue[],
  of: OfPeriod,
): readonly MovedRegion[] {
  return moved(
    before,
    after,
    ({ scheme, region, measure }) => `${scheme}/${region}/${measure}`,
    ({ quantity }) => quantity,
    (a, b) => a.low === b.low && a.high === b.high,
  ).map(({ item: { scheme, region, measure }, ...change }) => ({
    ...of,
    scheme,
    region,
    measure,
    ...change,
  }));
}

function movedRanks(
  before: readonly ProvinceRank[],
  after: readonly ProvinceRank[],
  of: OfPeriod,
): readonly MovedRank[] {
  return moved(
    before,
    after,
    ({ adcode, by }) => `${adcode}/${by}`,
    ({ rank }) => rank,
    (a, b) => a.best === b.best && a.worst === b.worst,
  ).map(({ item: { adcode, by }, ...change }) => ({ ...of, adcode, by, ...change }));
}

function turned(
  before: Derivation | undefined,
  after: Derivation | undefined,
): readonly TurnedPeriod[] {
  const [was, is] = [before?.outcome, after?.outcome];
  const known = is?.isKnown ? after : before;
  if (!known || (was?.isKnown ?? false) === (is?.isKnown ?? false)) return [];
  const unknown = is?.isKnown ? was : is;
  return [
    {
      indicator: known.indicator,
      period: known.period,
      becomes: is?.isKnown ? 'known' : 'unknown',
      reason: unknown?.isKnown === false ? unknown.reason : undefined,
    },
  ];
}

/** Every rank and regional figure that moved, in the order of the indicators and periods of `after`. */
export function movedFigures(before: Dataset, after: Dataset): MovedFigures {
  const old = new Map(derivations(before).map((each) => [textOf(each), each]));
  const recent = new Map(derivations(after).map((each) => [textOf(each), each]));
  const keys = [...new Set([...recent.keys(), ...old.keys()])];
  const pairs = keys.flatMap((key) => {
    const [was, is] = [old.get(key), recent.get(key)];
    return was?.outcome.isKnown && is?.outcome.isKnown
      ? [{ of: is, was: was.outcome.value, is: is.outcome.value }]
      : [];
  });
  return {
    regions: pairs.flatMap(({ of: { indicator, period }, was, is }) =>
      movedRegions(was.regions, is.regions, { indicator, period }),
    ),
    ranks: pairs.flatMap(({ of: { indicator, period }, was, is }) =>
      movedRanks(was.ranks, is.ranks, { indicator, period }),
    ),
    turned: keys.flatMap((key) => turned(old.get(key), recent.get(key))),
  };
}
