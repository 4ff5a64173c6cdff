/**
 * A chart as plain data: what is drawn, and the words and numbers behind it. JSON-safe, free of
 * colours (tones are semantic) and of functions, so that every face is made from the same facts.
 */

/** `step-1` is the lowest class. `region-1` is the first region of a scheme. */
export type Tone = `step-${number}` | `region-${number}` | 'missing';

export interface PathShape {
  readonly kind: 'path';
  /** SVG path data in half units of the scene (docs/decisions/0003-half-unit-paths.md). */
  readonly path: string;
}

export interface SquareShape {
  readonly kind: 'square';
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Mark {
  /** Stable over scenes, so that one can be patched into the next. */
  readonly key: string;
  readonly shape: PathShape | SquareShape;
  /** The class of the low bound; with `highTone` unlike it, the value may lie in any class between. */
  readonly tone: Tone;
  readonly highTone: Tone;
  /** Whether the number is known; otherwise it is drawn hatched. */
  readonly isExact: boolean;
  /** What is said of the mark: name and value with unit. */
  readonly label: string;
  /** Drawn on the mark. */
  readonly text?: string;
  /** The bounds behind the mark; `null` is unbounded or unknown. */
  readonly low: number | null;
  readonly high: number | null;
  /** The mark that each arrow key leads to. */
  readonly neighbours: Readonly<Partial<Record<Direction, string>>>;
}

/** A line around a group of marks. */
export interface Outline {
  readonly key: string;
  readonly shape: PathShape | SquareShape;
  readonly tone: Tone;
}

export interface LegendItem {
  readonly tone: Tone;
  readonly highTone: Tone;
  readonly isExact: boolean;
  readonly label: string;
}

export interface Legend {
  readonly title: string;
  readonly classes: readonly LegendItem[];
  /** What hatching and missing patterns mean; only those that occur. */
  readonly patterns: readonly LegendItem[];
  /** What the outlines stand for. */
  readonly outlines: readonly { readonly tone: Tone; readonly label: string }[];
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly isNumeric: boolean;
}

export interface TableRow {
  readonly key: string;
  /** Cells by column key, written for the reader. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface SceneTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface Scene {
  /** Unique on a page. */
  readonly id: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** The finding. */
  readonly title: string;
  /** Measure, unit and period. */
  readonly subtitle: string;
  readonly summary: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly legend: Legend;
  readonly marks: readonly Mark[];
  readonly outlines: readonly Outline[];
  readonly table: SceneTable;
}
