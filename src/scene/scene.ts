/**
 * A chart as plain data: what is drawn, and the words and numbers behind it. JSON-safe, free of
 * colours (tones are semantic) and of functions, so that every face is made from the same facts.
 * Lengths are in units that a screen shows as pixels at the scene's own width.
 */

/**
 * What a colour stands for: `step-1` the lowest class of a sequential scale, `below-2` and `above-2`
 * classes on either side of a middle, `region-1` the first region of a scheme, `part-1` the first
 * part of a composition; the others are the greys of text and lines. Each is a custom property of
 * tokens.css, by its name.
 */
export type Tone =
  | `step-${number}`
  | `below-${number}`
  | `above-${number}`
  | 'middle'
  | `region-${number}`
  | `part-${number}`
  | 'ink'
  | 'ink-soft'
  | 'ink-faint'
  | 'rule'
  | 'accent';

/** How an area is filled. What is not known is never a plain colour. */
export type Paint =
  | { readonly kind: 'solid'; readonly tone: Tone }
  /** The class is known, the number is not. */
  | { readonly kind: 'hatched'; readonly tone: Tone }
  /** The value may lie in any class from the one tone to the other. */
  | { readonly kind: 'striped'; readonly tone: Tone; readonly highTone: Tone }
  /** The value may reach as far as this. */
  | { readonly kind: 'open'; readonly tone: Tone }
  /** No figure at all. */
  | { readonly kind: 'missing' };

/** SVG path data in half units of the scene (docs/decisions/0003-half-unit-paths.md). */
export type HalfUnitPathData = string;

export type LineWeight = 'thin' | 'normal' | 'bold';

export type Geometry =
  | { readonly kind: 'area'; readonly path: HalfUnitPathData }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly radius: number };

/** A filled figure. */
export type Figure = Geometry & { readonly paint: Paint };

/** A drawn line. */
export interface Line {
  readonly kind: 'line';
  readonly path: HalfUnitPathData;
  readonly tone: Tone;
  readonly weight: LineWeight;
  readonly isDashed?: boolean;
}

export type Shape = Figure | Line;

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A thing that a reader can reach: a province, a region, a year. */
export interface Mark {
  /** Stable over scenes, so that one can be patched into the next; also the key of its table row. */
  readonly key: string;
  /** Drawn in this order. */
  readonly shapes: readonly Shape[];
  /** What is said of the mark: name and value with unit. */
  readonly label: string;
  /** The bounds behind the mark; `null` is unbounded or unknown. */
  readonly low: number | null;
  readonly high: number | null;
  /** The mark that each arrow key leads to. */
  readonly neighbours: Readonly<Partial<Record<Direction, string>>>;
  /** What letters typed on the keyboard find it by: names in every script. */
  readonly names: readonly string[];
}

/** A broad line around a group of marks, drawn inside of its shape. */
export interface Outline {
  readonly key: string;
  readonly shape: Geometry;
  readonly tone: Tone;
}

export type RuleRole = 'grid' | 'axis' | 'reference' | 'leader';

/** A straight line that belongs to no mark. */
export interface Rule {
  readonly role: RuleRole;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export type TextRole = 'tick' | 'axis' | 'name' | 'value' | 'annotation' | 'heading' | 'tile';

/** A line of text in the drawing; its height and width follow from its role (text-metrics.ts). */
export interface Text {
  readonly role: TextRole;
  readonly text: string;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
  /** What it is written on, when that is a mark, or paper that lines cross. */
  readonly on?: Paint | 'rules';
}

/** What a mark is drawn as where a place is all that it shows; `range` is a line between two ends. */
export type SymbolName = 'dot' | 'square' | 'triangle' | 'diamond' | 'range';

export interface LegendItem {
  readonly paint: Paint;
  readonly label: string;
  /** Drawn in place of a patch. */
  readonly symbol?: SymbolName;
}

export interface LegendLine {
  readonly tone: Tone;
  readonly label: string;
  /** A drawn line, or one between two caps; without a form, an outline. */
  readonly form?: 'whisker' | 'line' | 'dashed line';
}

export interface Legend {
  readonly fills: readonly LegendItem[];
  /** What hatching, stripes, open ends and missing patterns mean; only those that occur. */
  readonly patterns: readonly LegendItem[];
  /** What outlines or lines stand for. */
  readonly lines: readonly LegendLine[];
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly isNumeric: boolean;
}

/** A cell for the reader, and where it is a number also for machines. */
export interface TableCell {
  readonly text: string;
  /** Bounds of a numeric cell; `null` is unbounded or unknown. */
  readonly low?: number | null;
  readonly high?: number | null;
}

export interface TableRow {
  readonly key: string;
  /** Stands in the table alone: a total, a share, a part that is drawn together with others. */
  readonly isExtra?: true;
  /** By column key; a column that says nothing of the row is left out. */
  readonly cells: Readonly<Record<string, TableCell>>;
}

export interface SceneTable {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** All parts of a scene that do not depend on where things are drawn. */
export interface SceneWords {
  readonly language: string;
  /** The finding. */
  readonly title: string;
  /** Measure, unit and period. */
  readonly subtitle: string;
  /** A paragraph that says what the picture shows; also its alternative text. */
  readonly summary: string;
  readonly source: string;
  /** Ids of the sources that `source` names. */
  readonly sourceIds: readonly string[];
  readonly notes: readonly string[];
  readonly table: SceneTable;
}

export interface Scene extends SceneWords {
  /** Unique on a page. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly legend: Legend;
  readonly rules: readonly Rule[];
  readonly marks: readonly Mark[];
  readonly outlines: readonly Outline[];
  readonly texts: readonly Text[];
}
