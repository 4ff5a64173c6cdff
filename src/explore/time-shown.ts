/** What the slider of time shows of a choice: its stops, what may be played, and what has no figures. */
import type { Dataset, Locale } from '../dataset/types.ts';
import { explorerMessages } from '../i18n/explorer.ts';
import { periodText } from './choices.ts';
import { playable, seriesBreaks } from './series-breaks.ts';
import { timeStops, type TimeStop } from './time-stops.ts';

export interface ShownStop extends TimeStop {
  /** As a reader writes the period; empty in a year without figures. */
  readonly text: string;
  readonly title: string;
  /** Whether figures were counted otherwise before. */
  readonly isBroken: boolean;
}

/** What stands along the slider, whatever is chosen. */
export interface TimeTrack {
  readonly stops: readonly ShownStop[];
  /** Sentences on years without figures, and on those counted in different ways. */
  readonly remarks: readonly string[];
}

export interface TimeShown {
  readonly track: TimeTrack;
  readonly chosen: string;
  /** The periods that may be played together with the chosen one. */
  readonly played: readonly string[];
}

/** Years in a row as first and last. */
function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** What the slider shows of those periods of an indicator, which ascend, with that one chosen. */
export function timeShown(
  dataset: Pick<Dataset, 'series'>,
  indicator: string,
  periods: readonly string[],
  chosen: string,
  locale: Locale,
): TimeShown {
  const words = explorerMessages[locale];
  const breaks = seriesBreaks(dataset, indicator, periods);
  const stops = timeStops(periods).map(({ period, year }): ShownStop => ({
    period,
    year,
    text: period === undefined ? '' : periodText(period, locale),
    title: period ?? words.withoutFigures(String(year)),
    isBroken: breaks.some(({ before }) => before === period),
  }));
  const years = stops.flatMap(({ period, year }) => (period === undefined ? [year] : []));
  const told = breaks.map(({ after, before, from, to }) => {
    const [earlier, later] = [periodText(after, locale), periodText(before, locale)];
    return words.broken(earlier, from?.name[locale], later, to?.name[locale]);
  });
  // Of more periods than series, two stand in one and can be played.
  if (told.length > 0 && periods.length > told.length + 1) told.push(words.notPlayedAcross);
  const empty = years.length === 0 ? [] : [words.withoutFigures(yearsText(years))];
  return {
    track: { stops, remarks: [...empty, ...told] },
    chosen,
    played: playable(periods, chosen, breaks),
  };
}
