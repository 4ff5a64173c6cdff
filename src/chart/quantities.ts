/** Numbers of different origin on one scale, as far as each is known: what a text sets beside each other. */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { isExact } from '../dataset/quantity.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { provinceSentences } from '../i18n/chart-provinces.ts';
import type { Scene } from '../scene/scene.ts';
import {
  labelOf,
  referenceOf,
  shownGroups,
  type QuantitiesView,
} from './facts/asked-quantities.ts';
import { finite } from './facts/finite.ts';
import { fittingAxis } from './layout/axis.ts';
import { nationalLine } from './layout/national-line.ts';
import { listNeighbours } from './layout/neighbours.ts';
import { numberTicks } from './layout/tick-format.ts';
import { rowLayout } from './layout/value-rows.ts';
import { barShapes, type Track } from './shapes/interval-shapes.ts';
import { quantitiesWords } from './words/quantities-words.ts';

const pitch = 24;
const barHeight = 15;
const [referenceAt, ticksAt, rowsFrom] = [9, 28, 34];

/**
 * The chart of `view` in that language and width.
 * @throws RangeError when a number has not been answered, or none has the key of the reference.
 */
export function quantities(
  view: QuantitiesView,
  dataset: Dataset,
  locale: Locale,
  width: number,
): Scene {
  const groups = shownGroups(view, locale);
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, tone: group.tone })));
  const layout = rowLayout(
    groups.map((group) => ({
      heading: { text: group.heading, tone: 'ink' },
      rows: group.rows.map(({ key, name, text }) => ({ key, name, value: text })),
    })),
    { width, top: rowsFrom, pitch },
  );
  const { left, right, bottom, middles } = layout;
  const bounds = rows
    .flatMap(({ quantity }) => [quantity.low, quantity.high])
    .filter(Number.isFinite);
  const scale = scaleLinear()
    .domain([Math.min(0, min(bounds) ?? 0), max(bounds) ?? 1])
    .range([left, right])
    .nice();
  const track: Track = { scale, left, right };
  const axis = fittingAxis({
    scale,
    count: Math.max(2, Math.round((right - left) / 70)),
    from: rowsFrom,
    to: bottom,
    labelsAt: ticksAt,
    format: numberTicks(locale),
  });
  const reference = referenceOf(view, rows);
  const line = reference
    ? nationalLine({
        quantity: reference.quantity,
        text: labelOf(reference),
        scale,
        from: rowsFrom,
        to: bottom,
        labelAt: referenceAt,
        width,
      })
    : { rules: [], texts: [] };
  const near = listNeighbours(rows.map(({ key }) => key));
  const hasRange = rows.some(({ quantity }) => !isExact(quantity));
  return {
    id: view.id,
    width,
    height: Math.ceil(bottom + 2),
    ...quantitiesWords(view, groups, dataset, locale),
    legend: {
      fills: groups.map(({ heading, tone }) => ({
        paint: { kind: 'solid', tone },
        label: heading,
      })),
      patterns: hasRange
        ? [{ paint: { kind: 'open', tone: 'ink-soft' }, label: provinceSentences[locale].openPart }]
        : [],
      lines: [],
    },
    rules: [...axis.rules, ...line.rules],
    marks: rows.map((row, index) => ({
      key: row.key,
      shapes: barShapes(row.quantity, {
        track,
        origin: 0,
        middle: middles.get(row.key) ?? 0,
        height: barHeight,
        above: row.tone,
        below: row.tone,
      }),
      label: labelOf(row),
      low: finite(row.quantity.low),
      high: finite(row.quantity.high),
      neighbours: near[index] ?? {},
      names: [row.name],
    })),
    outlines: [],
    texts: [...axis.texts, ...line.texts, ...layout.texts],
  };
}
