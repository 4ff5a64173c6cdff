/** A grid of what is known: years across, and how many provinces are exact, ranges or missing in each. */
import { sum } from 'd3-array';
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Counts } from '../i18n/chart-missingness.ts';
import type { Mark, Scene, Shape, Text } from '../scene/scene.ts';
import { textSize, textWidth } from '../scene/text-metrics.ts';
import { halfUnitPath } from './shapes/half-unit-path.ts';
import {
  knownGrid,
  type KnownGrid,
  type KnownRun,
  type MissingnessView,
} from './facts/missingness-cells.ts';
import {
  knownPaints,
  missingnessLegend,
  missingnessWords,
  runLabel,
} from './words/missingness-words.ts';
import { rowNeighbours } from './layout/neighbours.ts';
import { wrappedText } from './layout/wrapped-text.ts';

export type { MissingnessView } from './facts/missingness-cells.ts';

const cellHeight = 18;
const rowGap = 6;
const lineHeight = textSize.name * 1.25;
const yearsAt = 8;
const rowsFrom = 22;
const widestCell = 56;
/** From this width on names stand before the cells, whatever their length. */
const roomForNames = 560;
const namesShare = 0.3;

interface GridLayout {
  readonly left: number;
  readonly cellWidth: number;
  readonly height: number;
  /** Top of the cells of each row. */
  readonly tops: readonly number[];
  readonly texts: readonly Text[];
}

function layoutOf({ years, rows }: KnownGrid, width: number): GridLayout {
  const longest = Math.max(...rows.map(({ name }) => textWidth(name, 'name')));
  const isBefore = width >= roomForNames || longest <= width * namesShare;
  const namesWidth = isBefore ? Math.min(longest, Math.round(width * namesShare)) : 0;
  const left = isBefore ? Math.ceil(namesWidth) + 10 : 0;
  const nameText = (text: string) =>
    ({ role: 'name', text, x: 0, y: 0, anchor: 'start', tone: 'ink' }) as const;
  const texts: Text[] = [];
  const tops: number[] = [];
  let y = rowsFrom;
  for (const { name } of rows) {
    const lines = wrappedText(nameText(name), isBefore ? namesWidth : width);
    const high = lines.length * lineHeight;
    const rowHeight = isBefore ? Math.max(high, cellHeight) : high + cellHeight + 2;
    const top = isBefore ? y + (rowHeight - cellHeight) / 2 : y + high + 2;
    const firstLine = isBefore ? y + (rowHeight - high) / 2 + lineHeight / 2 : y + lineHeight / 2;
    texts.push(...lines.map((line) => ({ ...line, y: firstLine + line.y })));
    tops.push(top);
    y += rowHeight + rowGap;
  }
  const cellWidth = Math.min(widestCell, (width - left) / years.length);
  return { left, cellWidth, height: Math.ceil(y), tops, texts };
}

/** As many years as there is room for, the last one always. */
function yearTexts(
  { years }: KnownGrid,
  { left, cellWidth }: GridLayout,
  width: number,
): readonly Text[] {
  const room = textWidth('0000', 'tick') + 10;
  const every = [1, 2, 5, 10, 20].find((step) => step * cellWidth >= room) ?? 50;
  return years.flatMap((year, index): readonly Text[] => {
    const half = textWidth(String(year), 'tick') / 2;
    const x = left + (index + 0.5) * cellWidth;
    const isInside = x - half >= 0 && x + half <= width;
    if (year % every !== 0 || !isInside) return [];
    return [
      { role: 'tick', text: String(year), x, y: yearsAt, anchor: 'middle', tone: 'ink-soft' },
    ];
  });
}

const kinds: readonly (keyof Counts)[] = ['exact', 'ranges', 'missing'];

/** The years of a run, each cell cut from the bottom up into what is exact, a range, and missing. */
function runShapes(
  run: KnownRun,
  firstYear: number,
  top: number,
  layout: GridLayout,
): readonly Shape[] {
  const { left, cellWidth } = layout;
  const total = sum(kinds, (kind) => run.counts[kind]);
  let bottom = top + cellHeight;
  return kinds.flatMap((kind): readonly Shape[] => {
    const height = (run.counts[kind] / total) * cellHeight;
    if (height === 0) return [];
    bottom -= height;
    const path = halfUnitPath();
    for (let year = run.first; year <= run.last; year += 1) {
      // A hair of paper between cells keeps years countable.
      const x = left + (year - firstYear) * cellWidth;
      const right = x + cellWidth - 1;
      path.moveTo(x, bottom);
      path.lineTo(right, bottom);
      path.lineTo(right, bottom + height);
      path.lineTo(x, bottom + height);
      path.closePath();
    }
    return [{ kind: 'area', path: path.data(), paint: knownPaints[kind] }];
  });
}

/**
 * The missingness grid of `view` in that language and width.
 * @throws UnknownNameError when an indicator does not exist.
 */
export function missingness(
  view: MissingnessView,
  dataset: Dataset,
  locale: Locale,
  width: number,
): Scene {
  const grid = knownGrid(view, dataset, locale);
  const layout = layoutOf(grid, width);
  const near = rowNeighbours(grid.rows.map(({ runs }) => runs.map(({ key }) => key)));
  const firstYear = grid.years[0] ?? 0;
  return {
    id: view.id,
    width,
    height: layout.height,
    ...missingnessWords(view, grid, dataset, locale),
    legend: missingnessLegend(grid, locale),
    rules: [],
    marks: grid.rows.flatMap((row, index) =>
      row.runs.map((run): Mark => ({
        key: run.key,
        shapes: runShapes(run, firstYear, layout.tops[index] ?? 0, layout),
        label: runLabel(view, row, run, locale),
        low: run.counts.exact,
        high: run.counts.exact,
        neighbours: near.get(run.key) ?? {},
        names: row.names,
      })),
    ),
    outlines: [],
    texts: [...yearTexts(grid, layout, width), ...layout.texts],
  };
}
