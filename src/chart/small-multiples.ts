/** One panel a region on shared axes: the region's line in front, those of its provinces behind. */
import type { Dataset, Locale } from '../dataset/types.ts';
import { timeMessages } from '../i18n/chart-time.ts';
import type { Mark, Rule, Scene, Text } from '../scene/scene.ts';
import { wrapped } from '../scene/text-metrics.ts';
import { chained } from './layout/chained.ts';
import { endLabels, widestLabel, type EndLabel } from './layout/end-labels.ts';
import {
  bandsFirst,
  gapMarks,
  highestOf,
  lineMark,
  plotted,
  seriesLegend,
  type SeriesScales,
} from './shapes/series-marks.ts';
import {
  countedIn,
  lastOf,
  seriesValues,
  type SeriesChoice,
  type SeriesLine,
  type SeriesValues,
} from './facts/series-values.ts';
import { byLast, seriesText } from './words/series-text.ts';
import { seriesWords } from './words/series-words.ts';
import { joinSentences } from '../i18n/join-sentences.ts';
import type { BaseView } from './view.ts';
import { timeFrame, valueRoom } from './layout/time-frame.ts';

/** Lines of one indicator over time, a panel for each region of the scheme. */
export interface SmallMultiplesView extends BaseView, SeriesChoice {
  readonly family: 'small-multiples';
}

const room = { heading: 7, top: 8, bottom: 28, between: 18, leader: 12, edge: 18 } as const;
/** From one line of a heading to the next. */
const headingPitch = 17;
const ticksWanted = 4;

interface Grid {
  readonly columns: number;
  readonly plotHeight: number;
  /** Whether lines are named at their ends. */
  readonly labels: boolean;
}

/** Wide enough panels name their highest and lowest province beside the region's line. */
function gridOf(width: number, panels: number): Grid {
  if (width < 480) return { columns: 2, plotHeight: 130, labels: false };
  if (width < 800) return { columns: 2, plotHeight: 170, labels: true };
  return { columns: Math.min(4, panels), plotHeight: 240, labels: true };
}

interface Panel {
  readonly region: SeriesLine;
  readonly members: readonly SeriesLine[];
}

function panelsOf({ regions, provinces, scheme }: SeriesValues): readonly Panel[] {
  return regions.map((region) => {
    const adcodes = scheme.regions.find(({ id }) => id === region.key)?.members ?? [];
    return { region, members: provinces.filter(({ key }) => adcodes.includes(key)) };
  });
}

/** What stands over a panel: the region with its last value, in lines that the panel has room for. */
function headingOf(
  view: SmallMultiplesView,
  { region }: Panel,
  width: number,
  locale: Locale,
): readonly string[] {
  const value = seriesText(view, locale)(lastOf(region)?.quantity);
  return wrapped(`${region.name} ${value}`, 'heading', width);
}

interface Frame {
  readonly heading: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isFirstColumn: boolean;
}

interface DrawnPanel {
  readonly rules: readonly Rule[];
  readonly texts: readonly Text[];
  readonly gaps: readonly Omit<Mark, 'neighbours'>[];
  readonly marks: readonly Omit<Mark, 'neighbours'>[];
}

/** The region, and its highest and lowest province where they stand apart. */
function namedIn({ region, members }: Panel): readonly SeriesLine[] {
  const sorted = members.filter(lastOf).toSorted(byLast);
  const ends = sorted.length > 1 ? [sorted[0], sorted.at(-1)] : sorted;
  return [region, ...ends].flatMap((line) => line ?? []);
}

function labelsIn(
  panel: Panel,
  frame: Frame,
  values: SeriesValues,
  scales: SeriesScales,
): { readonly texts: readonly Text[]; readonly rules: readonly Rule[] } {
  const labels = namedIn(panel).flatMap((line): readonly EndLabel[] => {
    const last = lastOf(line);
    const moment = last && values.moments[last.index];
    if (!moment) return [];
    const { x, top, bottom } = plotted(scales.x(moment.day), last.quantity, scales);
    const isRegion = line === panel.region;
    return [
      {
        lines: [line.name],
        x,
        y: (top + bottom) / 2,
        role: 'tick',
        tone: isRegion ? 'ink' : 'ink-soft',
      },
    ];
  });
  const { right, top, bottom } = frame;
  return endLabels(labels, {
    at: right + room.leader,
    side: 'right',
    least: top,
    most: bottom - 4,
  });
}

function drawPanel(
  view: SmallMultiplesView,
  values: SeriesValues,
  panel: Panel,
  frame: Frame,
  grid: Grid,
  most: number,
  locale: Locale,
): DrawnPanel {
  const { left, right, top, bottom } = frame;
  const { moments } = values;
  const scales = timeFrame({
    left,
    right,
    top,
    bottom,
    moments,
    locale,
    most,
    count: ticksWanted,
    countedIn: countedIn(view, values),
  });
  const { region, members } = panel;
  const labels = grid.labels ? labelsIn(panel, frame, values, scales) : { texts: [], rules: [] };
  const mark = (line: SeriesLine) =>
    lineMark(
      view,
      values,
      line,
      line === region
        ? { tone: line.tone, weight: 'bold' }
        : { tone: 'ink-faint', weight: 'thin', bandTone: 'rule' },
      scales,
      locale,
    );
  return {
    rules: [...scales.rules, ...labels.rules],
    texts: [
      ...frame.heading.map((text, index): Text => {
        const y = top - 18 - (frame.heading.length - 1 - index) * headingPitch;
        return { role: 'heading', text, x: left, y, anchor: 'start', tone: 'ink' };
      }),
      ...(frame.isFirstColumn ? scales.valueTexts : []),
      ...scales.yearTexts,
      ...labels.texts,
    ],
    gaps: gapMarks(values, scales, top, bottom, locale).map((gap) => ({
      ...gap,
      key: `${gap.key}:${region.key}`,
    })),
    marks: [...bandsFirst(members), region].map(mark),
  };
}

/** The chart of `view` in that language. Throws as {@link seriesValues} does. */
export function smallMultiples(
  view: SmallMultiplesView,
  dataset: Dataset,
  locale: Locale,
  width: number,
): Scene {
  const values = seriesValues(view, view.scheme, dataset, locale);
  const words = seriesWords(view, values, dataset, locale);
  const panels = panelsOf(values);
  const grid = gridOf(width, panels.length);
  const most = highestOf([...values.provinces, ...values.regions]);
  const left = valueRoom({ most, count: ticksWanted, countedIn: countedIn(view, values) }, locale);
  // Without labels at their ends, the years of two panels need more room between them.
  const between = grid.labels ? room.between : room.between + 20;
  const pitch = (width - left - room.edge + between) / grid.columns;
  const headings = panels.map((panel) => headingOf(view, panel, pitch - room.edge, locale));
  const head = room.heading + headingPitch * Math.max(...headings.map(({ length }) => length));
  const rowHeight = head + room.top + grid.plotHeight + room.bottom;
  const named = panels
    .flatMap(namedIn)
    .map(({ name }) => ({ lines: [name], role: 'tick' as const }));
  const labelRoom = grid.labels ? widestLabel(named) + room.leader : 0;
  const drawn = panels.map((panel, index) => {
    const [column, row] = [index % grid.columns, Math.floor(index / grid.columns)];
    const start = left + column * pitch;
    const top = row * rowHeight + head + room.top;
    const frame = {
      heading: headings[index] ?? [],
      left: start,
      right: start + pitch - between - labelRoom,
      top,
      bottom: top + grid.plotHeight,
      isFirstColumn: column === 0,
    };
    return drawPanel(view, values, panel, frame, grid, most, locale);
  });
  const marks = drawn.flatMap((panel) => panel.marks);
  const order = panels.flatMap(({ region, members }) => [region, ...members.toSorted(byLast)]);
  return {
    id: view.id,
    width,
    height: Math.ceil(panels.length / grid.columns) * rowHeight,
    ...words,
    summary: joinSentences([words.summary, timeMessages[locale].panels], locale),
    legend: seriesLegend(values, 'ink-faint', locale),
    rules: drawn.flatMap(({ rules }) => rules),
    marks: chained(
      [...drawn.flatMap(({ gaps }) => gaps), ...marks],
      order.map(({ key }) => key),
    ),
    outlines: [],
    texts: drawn.flatMap(({ texts }) => texts),
  };
}
