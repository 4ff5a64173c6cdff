/**
 * Figures of dates that were each counted in another way: under each date what was known then, so that the
 * eye compares within a date and no line runs from one to the next.
 */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { isExact, type Quantity } from '../dataset/quantity.ts';
import type { Locale } from '../dataset/types.ts';
import { chartMessages } from '../i18n/chart.ts';
import { provinceSentences } from '../i18n/chart-provinces.ts';
import { timeMessages } from '../i18n/chart-time.ts';
import { formatPeriod } from '../i18n/format.ts';
import type { Mark, Scene, Tone } from '../scene/scene.ts';
import type { Moment } from './facts/moments.ts';
import { finite } from './facts/finite.ts';
import { fittingAxis } from './layout/axis.ts';
import { listNeighbours } from './layout/neighbours.ts';
import { numberTicks } from './layout/tick-format.ts';
import { rowLayout } from './layout/value-rows.ts';
import { wrappedText } from './layout/wrapped-text.ts';
import { barShapes, missingShapes, type Track } from './shapes/interval-shapes.ts';

/** What has a figure at each date. */
export interface DatedLine {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly tone: Tone;
  /** As a screen reader says it. */
  readonly label: string;
  /** In the order of the moments. */
  readonly quantities: readonly (Quantity | undefined)[];
}

export interface SeparateDates {
  readonly moments: readonly Moment[];
  readonly lines: readonly DatedLine[];
  readonly text: (quantity: Quantity) => string;
  /** What one of the figures stands for. */
  readonly countedIn: number;
}

const pitch = 22;
const barHeight = 13;
const [ticksAt, rowsFrom] = [9, 16];
const noteGap = 18;
const tickRoom = 70;

/** The drawing and its legend. */
export function separateDates(
  { moments, lines, text, countedIn }: SeparateDates,
  locale: Locale,
  width: number,
): Pick<Scene, 'height' | 'legend' | 'rules' | 'marks' | 'outlines' | 'texts'> {
  const words = timeMessages[locale];
  const rowKey = ({ key }: DatedLine, index: number) => `${key} ${index}`;
  const layout = rowLayout(
    moments.map(({ period, series }, index) => ({
      heading: {
        text: words.counted(formatPeriod(period, locale), series?.name[locale]),
        tone: 'ink',
      },
      rows: lines.map((line) => {
        const quantity = line.quantities[index];
        return {
          key: rowKey(line, index),
          name: line.name,
          value: quantity ? text(quantity) : chartMessages[locale].missing,
        };
      }),
    })),
    { width, top: rowsFrom, pitch },
  );
  const { left, right, bottom, middles } = layout;
  const known = lines.flatMap(({ quantities }) => quantities.flatMap((each) => each ?? []));
  const bounds = known.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const scale = scaleLinear([0, max(bounds) ?? 1], [left, right]).nice();
  const track: Track = { scale, left, right };
  const axis = fittingAxis({
    scale,
    count: Math.max(2, Math.round((right - left) / tickRoom)),
    from: rowsFrom,
    to: bottom,
    labelsAt: ticksAt,
    format: numberTicks(locale, countedIn),
  });
  const note = wrappedText(
    {
      role: 'annotation',
      text: words.apart,
      x: 0,
      y: bottom + noteGap,
      anchor: 'start',
      tone: 'ink-soft',
    },
    width,
  );
  // Not through the headings, so that the dates stand apart.
  const rules = moments.flatMap((_, index) => {
    const rows = lines.map((line) => middles.get(rowKey(line, index)) ?? 0);
    const [y1, y2] = [Math.min(...rows) - pitch / 2, Math.max(...rows) + pitch / 2];
    return axis.rules.map((rule) => ({ ...rule, y1, y2 }));
  });
  const near = listNeighbours(lines.map(({ key }) => key));
  const marks = lines.map((line, place): Mark => {
    const last = line.quantities.findLast((quantity) => quantity !== undefined);
    return {
      key: line.key,
      shapes: moments.flatMap((_, index) => {
        const quantity = line.quantities[index];
        const middle = middles.get(rowKey(line, index)) ?? 0;
        if (!quantity) return missingShapes(track, middle, barHeight);
        const bar = { track, origin: 0, middle, height: barHeight };
        return barShapes(quantity, { ...bar, above: line.tone, below: line.tone });
      }),
      label: line.label,
      low: finite(last?.low),
      high: finite(last?.high),
      neighbours: near[place] ?? {},
      names: line.names,
    };
  });
  const openPart = {
    paint: { kind: 'open', tone: 'ink-soft' },
    label: provinceSentences[locale].openPart,
  } as const;
  return {
    height: Math.ceil((note.at(-1)?.y ?? bottom) + 10),
    legend: { fills: [], patterns: known.every(isExact) ? [] : [openPart], lines: [] },
    rules,
    marks,
    outlines: [],
    texts: [...axis.texts, ...layout.texts, ...note],
  };
}
