/** Lines over time: every province behind, regions in front, chosen provinces named at their ends. */
import type { Dataset, Locale } from '../dataset/types.ts';
import { timeMessages } from '../i18n/chart-time.ts';
import type { Scene } from '../scene/scene.ts';
import { chained } from './layout/chained.ts';
import { endLabels, widestLabel, type EndLabel } from './layout/end-labels.ts';
import type { LineLook } from './shapes/line-shapes.ts';
import {
  bandsFirst,
  gapMarks,
  highestOf,
  lineMark,
  plotted,
  seriesLegend,
} from './shapes/series-marks.ts';
import {
  countedIn,
  lastOf,
  seriesValues,
  togetherLine,
  type SeriesChoice,
  type SeriesLine,
  type SeriesValues,
} from './facts/series-values.ts';
import { separateDates } from './separate-dates.ts';
import { standApart } from './facts/moments.ts';
import { byLast, seriesLabel, seriesText } from './words/series-text.ts';
import { seriesWords } from './words/series-words.ts';
import type { BaseView } from './view.ts';
import { timeFrame, valueRoom } from './layout/time-frame.ts';

/** Lines of one indicator over time. */
export interface TimeSeriesView extends BaseView, SeriesChoice {
  readonly family: 'time-series';
  /** Adcodes of the provinces that stand in front and are named. */
  readonly chosen: readonly string[];
}

/** Below this width labels are names alone. */
const narrow = 480;
const room = { top: 12, bottom: 30, leader: 18, edge: 9 } as const;

function heightOf(width: number): number {
  return width < narrow ? 340 : width < 800 ? 400 : 460;
}

function lookOf(isNamed: boolean, isRegion: boolean, { tone }: SeriesLine): LineLook {
  if (isRegion) return { tone, weight: 'bold' };
  if (isNamed) return { tone, weight: 'normal' };
  return { tone: 'ink-faint', weight: 'thin', bandTone: 'rule' };
}

/** Provinces that nobody chose lie at the back, regions in front; one alone is as good as chosen. */
function layersOf(view: TimeSeriesView, { provinces, regions }: SeriesValues) {
  const isAlone = provinces.filter(lastOf).length === 1;
  const isChosen = ({ key }: SeriesLine) => isAlone || view.chosen.includes(key);
  const chosen = provinces.filter(isChosen);
  const behind = bandsFirst(provinces.filter((line) => !isChosen(line)));
  return { behind, chosen, named: [...chosen, ...regions] };
}

function labelsOf(
  lines: readonly SeriesLine[],
  view: TimeSeriesView,
  width: number,
  locale: Locale,
): readonly (Omit<EndLabel, 'x' | 'y'> & { readonly line: SeriesLine })[] {
  const text = seriesText(view, locale);
  return lines.flatMap((line) => {
    const last = lastOf(line);
    if (!last) return [];
    const value = width < narrow ? '' : ` ${text(last.quantity)}`;
    return [{ line, lines: [line.name + value], role: 'name', tone: 'ink' } as const];
  });
}

/**
 * Where each moment was counted in another way: all together where that can be compared, the regions, and
 * the chosen; every province where there is nothing else.
 */
function apart(
  view: TimeSeriesView,
  values: SeriesValues,
  dataset: Dataset,
  locale: Locale,
  width: number,
): Scene {
  const { moments, provinces, regions } = values;
  const whole =
    view.measure === 'rate' ? togetherLine(values, timeMessages[locale].allTogether) : undefined;
  const front = [...regions, ...layersOf(view, values).chosen];
  const lines: readonly SeriesLine[] = [
    ...(whole ? [{ ...whole, tone: 'ink-soft' } as const] : []),
    ...(front.length > 0 ? front : provinces),
  ];
  return {
    id: view.id,
    width,
    ...seriesWords(view, values, dataset, locale, lines),
    ...separateDates(
      {
        moments,
        lines: lines.map((line) => ({ ...line, label: seriesLabel(view, values, line, locale) })),
        text: seriesText(view, locale),
        countedIn: countedIn(view, values),
      },
      locale,
      width,
    ),
  };
}

/** The chart of `view` in that language. Throws as {@link seriesValues} does. */
export function timeSeries(
  view: TimeSeriesView,
  dataset: Dataset,
  locale: Locale,
  width: number,
): Scene {
  const values = seriesValues(view, view.scheme, dataset, locale);
  if (standApart(values.moments)) return apart(view, values, dataset, locale, width);
  const { moments, regions } = values;
  const { behind, named } = layersOf(view, values);
  const labels = labelsOf(named, view, width, locale);
  const height = heightOf(width);
  const [top, bottom] = [room.top, height - room.bottom];

  const span = {
    most: highestOf([...behind, ...named]),
    count: 5,
    countedIn: countedIn(view, values),
  };
  const left = valueRoom(span, locale);
  const right = width - widestLabel(labels) - room.leader - room.edge;
  const frame = timeFrame({ ...span, left, right, top, bottom, moments, locale });

  const ends = endLabels(
    labels.flatMap(({ line, ...label }) => {
      const last = lastOf(line);
      const moment = last && moments[last.index];
      if (!moment) return [];
      const { x: at, top: high, bottom: low } = plotted(frame.x(moment.day), last.quantity, frame);
      return [{ ...label, x: at, y: (high + low) / 2 }];
    }),
    { at: right + room.leader, side: 'right', least: top, most: bottom - 4 },
  );
  const lines = [...behind, ...named];
  const marks = lines.map((line) =>
    lineMark(
      view,
      values,
      line,
      lookOf(named.includes(line), regions.includes(line), line),
      frame,
      locale,
    ),
  );
  return {
    id: view.id,
    width,
    height,
    ...seriesWords(view, values, dataset, locale),
    legend: seriesLegend(values, 'ink-faint', locale),
    rules: [...frame.rules, ...ends.rules],
    marks: chained(
      [...gapMarks(values, frame, top, bottom, locale), ...marks],
      lines.toSorted(byLast).map(({ key }) => key),
    ),
    outlines: [],
    texts: [...frame.valueTexts, ...frame.yearTexts, ...ends.texts],
  };
}
