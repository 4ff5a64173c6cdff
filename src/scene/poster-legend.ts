/** Places a legend on a poster: in a column beside the drawing, or in rows above it. */
import { sampleBox } from './legend-sample.ts';
import {
  contentWidth,
  heightOf,
  lineHeight,
  linesOf,
  margin,
  placedLines,
  sizes,
  widthOf,
  type PosterLine,
} from './poster-words.ts';
import type { Legend, LegendItem, LegendLine } from './scene.ts';

/** An area, a symbol or a line with what it means. */
type Entry =
  | { readonly kind: 'fill'; readonly item: LegendItem }
  | { readonly kind: 'line'; readonly item: LegendLine };

export interface PlacedSample {
  readonly entry: Entry;
  readonly x: number;
  readonly y: number;
}

const sampleSize = { width: sampleBox.width / 2, height: sampleBox.height / 2 } as const;
const sampleGap = 10;

function groupsOf({ fills, patterns, lines }: Legend): readonly (readonly Entry[])[] {
  const ofFill = (item: LegendItem): Entry => ({ kind: 'fill', item });
  return [
    fills.map(ofFill),
    patterns.map(ofFill),
    lines.map((item): Entry => ({ kind: 'line', item })),
  ].filter((group) => group.length > 0);
}

export interface PlacedLegend {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PosterLine[];
  readonly samples: readonly PlacedSample[];
}

const emptyLegend: PlacedLegend = { width: 0, height: 0, lines: [], samples: [] };
const labelIndent = sampleSize.width + sampleGap;

function placedEntry(entry: Entry, x: number, top: number, width: number): PlacedLegend {
  const labels = linesOf(entry.item.label, 'legend', width - labelIndent);
  const firstMiddle = top + (sizes.legend * lineHeight) / 2;
  return {
    width: labelIndent + Math.max(...labels.map((line) => widthOf(line, 'legend'))),
    height: heightOf(labels, 'legend'),
    lines: placedLines(labels, 'legend', x + labelIndent, top),
    samples: [{ entry, x, y: firstMiddle - sampleSize.height / 2 }],
  };
}

function together(legend: PlacedLegend, entry: PlacedLegend, x: number, top: number): PlacedLegend {
  return {
    width: Math.max(legend.width, x - margin + entry.width),
    height: Math.max(legend.height, top + entry.height),
    lines: [...legend.lines, ...entry.lines],
    samples: [...legend.samples, ...entry.samples],
  };
}

const columnWidth = 270;

/** One entry under another; groups stand apart. `height` is where the legend ends. */
export function legendColumn(legend: Legend, top: number): PlacedLegend {
  let placed: PlacedLegend = { ...emptyLegend, height: top };
  for (const [index, group] of groupsOf(legend).entries()) {
    let y = placed.height + (index > 0 ? 14 : 0);
    for (const entry of group) {
      placed = together(placed, placedEntry(entry, margin, y, columnWidth), margin, y);
      y = placed.height + 5;
    }
  }
  return placed;
}

/** Entries beside each other in rows; every group begins a row. `height` is where the legend ends. */
export function legendRows(legend: Legend, top: number): PlacedLegend {
  let placed: PlacedLegend = { ...emptyLegend, height: top };
  for (const group of groupsOf(legend)) {
    let [x, y] = [margin, placed.height + 6];
    for (const entry of group) {
      const { width } = placedEntry(entry, 0, 0, contentWidth);
      if (x > margin && x + width > margin + contentWidth) [x, y] = [margin, placed.height + 4];
      placed = together(placed, placedEntry(entry, x, y, contentWidth), x, y);
      x += width + 26;
    }
  }
  return placed;
}
