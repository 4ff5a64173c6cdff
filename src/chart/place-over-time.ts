/** One province or region over time, small: beside it, where they can be compared, its region and all provinces. */
import type { Quantity } from '../dataset/quantity.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { formatPeriod } from '../i18n/format.ts';
import { lowered } from '../i18n/listing.ts';
import { placeTimeMessages } from '../i18n/chart-place-time.ts';
import type { Legend, Mark, Scene, SceneTable } from '../scene/scene.ts';
import { finite } from './facts/finite.ts';
import {
  countedIn,
  togetherKey,
  togetherLine,
  type SeriesChoice,
  type SeriesLine,
  type SeriesValues,
} from './facts/series-values.ts';
import { chained } from './layout/chained.ts';
import { timeFrame, valueRoom } from './layout/time-frame.ts';
import { highestOf, lineMark } from './shapes/series-marks.ts';
import type { LineLook } from './shapes/line-shapes.ts';
import { seriesNotes, seriesSubtitle, seriesText } from './words/series-text.ts';
import { sourceLine } from './words/province-words.ts';

/** What is drawn, with the title that stands over it. */
export interface PlaceOverTimeView extends SeriesChoice {
  readonly id: string;
  readonly title: string;
  /** In place of the usual one, where there is a plainer name for the rate. */
  readonly subtitle?: string | undefined;
  /** Adcode, or id of a region. */
  readonly place: string;
}

/** A line, and what it stands for. */
interface DrawnLine {
  readonly line: SeriesLine;
  readonly look: LineLook;
}

const [width, height] = [340, 190];
const room = { top: 8, bottom: 26, right: 14 } as const;

/** Region and nation are told from the place by colour and weight, and from each other. */
const behind: LineLook = { tone: 'ink-faint', weight: 'normal', bandTone: 'rule' };
const beyond: LineLook = { tone: 'ink', weight: 'thin', bandTone: 'rule' };

/** Only rates and indices of different places stand on one scale. */
function linesOf(
  { place, measure }: PlaceOverTimeView,
  values: SeriesValues,
  locale: Locale,
): readonly DrawnLine[] {
  const { provinces, regions, scheme } = values;
  const own = [...provinces, ...regions].find(({ key }) => key === place);
  if (!own) throw new RangeError(`No province or region is named “${place}”.`);
  const front: DrawnLine = { line: own, look: { tone: own.tone, weight: 'bold' } };
  if (measure === 'count') return [front];
  const region = scheme.regions.find(({ members }) => members.includes(place));
  const beside = regions.filter(({ key }) => key === region?.id);
  const all = togetherLine(values, placeTimeMessages[locale].together);
  return [
    ...(all ? [{ line: all, look: behind }] : []),
    ...beside.map((line) => ({ line, look: beyond })),
    front,
  ];
}

function legendOf(lines: readonly DrawnLine[], isRanged: boolean, locale: Locale): Legend {
  const front = lines.at(-1);
  return {
    fills: [],
    patterns:
      isRanged && front
        ? [
            {
              paint: { kind: 'open', tone: front.look.tone },
              label: placeTimeMessages[locale].range,
            },
          ]
        : [],
    lines: lines.toReversed().map(({ line, look }) => ({
      tone: look.tone,
      label: line.name,
      form: 'line',
    })),
  };
}

function tableOf(
  view: PlaceOverTimeView,
  values: SeriesValues,
  lines: readonly DrawnLine[],
  caption: string,
  locale: Locale,
): SceneTable {
  const text = seriesText(view, locale);
  const cell = (quantity: Quantity | undefined) => ({
    text: text(quantity),
    low: finite(quantity?.low),
    high: finite(quantity?.high),
  });
  const shown = lines.toReversed();
  return {
    caption,
    columns: [
      { key: 'date', label: placeTimeMessages[locale].date, isNumeric: false },
      ...shown.map(({ line: { key, name } }) => ({ key, label: name, isNumeric: true })),
    ],
    rows: values.moments.map(({ period }, moment) => ({
      key: period.text,
      cells: {
        date: { text: formatPeriod(period, locale) },
        ...Object.fromEntries(shown.map(({ line }) => [line.key, cell(line.quantities[moment])])),
      },
    })),
  };
}

function subtitleOf(view: PlaceOverTimeView, values: SeriesValues, locale: Locale): string {
  return view.subtitle ?? seriesSubtitle(view, values, locale);
}

function summaryOf(
  view: PlaceOverTimeView,
  values: SeriesValues,
  lines: readonly DrawnLine[],
  locale: Locale,
): string {
  const text = seriesText(view, locale);
  const [first, last] = [values.moments[0], values.moments.at(-1)];
  if (!first || !last) return '';
  return placeTimeMessages[locale].summary(
    subtitleOf(view, values, locale),
    lines.toReversed().map(({ line: { key, name, quantities } }) => ({
      // Names of places keep their capital within a sentence.
      name: key === togetherKey ? lowered(name) : name,
      first: formatPeriod(first.period, locale),
      from: text(quantities[0]),
      last: formatPeriod(last.period, locale),
      to: text(quantities.at(-1)),
    })),
  );
}

/**
 * The chart of one place, from the values of all.
 * @throws RangeError when there is no such place among them.
 */
export function placeOverTime(
  view: PlaceOverTimeView,
  values: SeriesValues,
  dataset: Dataset,
  locale: Locale,
): Scene {
  const lines = linesOf(view, values, locale);
  const span = {
    most: highestOf(lines.map(({ line }) => line)),
    count: 4,
    countedIn: countedIn(view, values),
  };
  const frame = timeFrame({
    ...span,
    left: valueRoom(span, locale),
    right: width - room.right,
    top: room.top,
    bottom: height - room.bottom,
    moments: values.moments,
    locale,
  });
  const marks: readonly Omit<Mark, 'neighbours'>[] = lines.map(({ line, look }) =>
    lineMark(view, values, line, look, frame, locale),
  );
  const isRanged = lines.some(({ line: { quantities } }) =>
    quantities.some((quantity) => quantity && quantity.low !== quantity.high),
  );
  const subtitle = subtitleOf(view, values, locale);
  return {
    id: view.id,
    width,
    height,
    language: locale,
    title: view.title,
    subtitle,
    summary: summaryOf(view, values, lines, locale),
    source: sourceLine(dataset, values.provenance, locale),
    sourceIds: values.provenance.sources,
    notes: seriesNotes(values, locale),
    table: tableOf(view, values, lines, subtitle, locale),
    legend: legendOf(lines, isRanged, locale),
    rules: frame.rules,
    marks: chained(
      marks,
      lines.toReversed().map(({ line }) => line.key),
    ),
    outlines: [],
    texts: [...frame.valueTexts, ...frame.yearTexts],
  };
}
