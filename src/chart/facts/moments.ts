/** The periods of an indicator that may stand on one axis of time, and where the line between them breaks. */
import { comparePeriods, dayOfCount, type Period } from '../../dataset/period.ts';
import type { Dataset, Series } from '../../dataset/types.ts';
import { denominatorFor, type Denominator } from '../../measure/denominator.ts';
import { nearestPeriod, periodsOf } from '../../measure/periods.ts';
import { snapshot, type Snapshot } from '../../measure/snapshot.ts';
import { seriesAt } from './series-at.ts';
import { named } from '../../measure/unknown-name.ts';

/** Which periods of an indicator are shown. */
export interface PeriodChoice {
  readonly indicator: string;
  /** The indicator to divide by; left out, the figures stand as they are. */
  readonly per?: string | undefined;
  /** The first and last period, as written in the tables; left out, all that there are. */
  readonly from?: string;
  readonly to?: string;
  /** Leaves out what lies between the two. */
  readonly isEndsOnly?: boolean;
}

/** A period on an axis of time. */
export interface TimePoint {
  readonly period: Period;
  /** Milliseconds of UTC, for the axis. */
  readonly day: number;
  readonly series: Series | undefined;
}

/** What the tables say of the indicator at one period. */
export interface Moment extends TimePoint {
  readonly snapshot: Snapshot;
  readonly denominator: Denominator | undefined;
}

/** Two neighbouring moments that no line may join. */
export interface Gap {
  readonly after: TimePoint;
  readonly before: TimePoint;
  /** The years between them that have no figure; empty where only the way of counting changes. */
  readonly years: readonly number[];
}

export interface Moments {
  readonly moments: readonly Moment[];
  /** Periods that have figures, but nothing from near enough to divide them by. */
  readonly undivided: readonly Period[];
}

/** A year-end figure is at most half a year from any day. */
const furthestJoin = 184 * 24 * 60 * 60 * 1000;

function periodsFrom(
  dataset: Dataset,
  { indicator, from, to, isEndsOnly }: PeriodChoice,
): readonly Period[] {
  const all = periodsOf(dataset, indicator);
  const end = (text: string) => named('period', text, all, (period) => period.text);
  const [first, last] = [from, to].map((text) => (text === undefined ? undefined : end(text)));
  const chosen = all.filter(
    (period) =>
      (!first || comparePeriods(first, period) <= 0) &&
      (!last || comparePeriods(period, last) <= 0),
  );
  return isEndsOnly
    ? chosen.filter((_, index) => index === 0 || index === chosen.length - 1)
    : chosen;
}

function hasDenominator(dataset: Dataset, per: string, period: Period): boolean {
  const nearest = nearestPeriod(periodsOf(dataset, per), period);
  return (
    nearest !== undefined && Math.abs(dayOfCount(nearest) - dayOfCount(period)) <= furthestJoin
  );
}

/**
 * The moments that `choice` names, earliest first. A period is left out when what it is to be divided
 * by is not known within half a year of it.
 * @throws UnknownNameError when there is no such indicator or period.
 * @throws RangeError when the indicator may not be divided so, or no period is left.
 */
export function momentsOf(choice: PeriodChoice, dataset: Dataset): Moments {
  const indicator = named('indicator', choice.indicator, dataset.indicators, ({ id }) => id);
  const { per } = choice;
  if (per !== undefined && !indicator.divisibleBy.includes(per)) {
    throw new RangeError(
      `${indicator.id} may not be divided by ${per}; indicators.csv allows: ${indicator.divisibleBy.join(', ') || 'nothing'}.`,
    );
  }
  const periods = periodsFrom(dataset, choice);
  const [usable, undivided] = [true, false].map((isUsable) =>
    periods.filter(
      (period) => (per === undefined || hasDenominator(dataset, per, period)) === isUsable,
    ),
  );
  if (!usable || usable.length === 0 || !undivided) {
    throw new RangeError(
      `No period of ${indicator.id} can be shown; choose other periods, or another indicator to divide by.`,
    );
  }
  return { moments: usable.map((period) => momentOf(period, choice, dataset)), undivided };
}

function momentOf(period: Period, { indicator, per }: PeriodChoice, dataset: Dataset): Moment {
  const shown = snapshot(dataset, indicator, period.text);
  return {
    period,
    day: dayOfCount(period),
    series: seriesAt(dataset, indicator, period),
    snapshot: shown,
    denominator: per === undefined ? undefined : denominatorFor(dataset, shown, per),
  };
}

/** Where two neighbouring moments are of different series, or years between them have no figure. */
export function gapsIn(moments: readonly TimePoint[]): readonly Gap[] {
  return moments.slice(1).flatMap((before, index) => {
    const after = moments[index];
    if (!after) return [];
    const count = Math.max(0, before.period.year - after.period.year - 1);
    const years = Array.from({ length: count }, (_, step) => after.period.year + step + 1);
    return after.series?.id === before.series?.id && count === 0 ? [] : [{ after, before, years }];
  });
}

/** Whether each moment was counted in another way than the one before it, so that no line joins any two. */
export function standApart(moments: readonly TimePoint[]): boolean {
  const later = moments.slice(1);
  return (
    later.length > 0 &&
    later.every(({ series }, index) => series?.id !== moments[index]?.series?.id)
  );
}

/** Whether all moments were counted in one way, so that the last may be compared with the first. */
export function isOneSeries(moments: readonly TimePoint[]): boolean {
  return moments.every(({ series }) => series?.id === moments[0]?.series?.id);
}

/**
 * Splits entries that stand in the order of `moments` into runs that a line may join; an entry that
 * is `undefined` ends a run too.
 */
export function runsOf<Entry>(
  moments: readonly TimePoint[],
  entries: readonly (Entry | undefined)[],
): readonly (readonly Entry[])[] {
  const breaks = new Set(gapsIn(moments).map(({ before }) => before));
  const runs: Entry[][] = [];
  let run: Entry[] | undefined;
  moments.forEach((moment, index) => {
    const entry = entries[index];
    if (breaks.has(moment) || entry === undefined) run = undefined;
    if (entry === undefined) return;
    if (!run) runs.push((run = []));
    run.push(entry);
  });
  return runs;
}
