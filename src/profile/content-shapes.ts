/** What content tells of profiles: which figures are shown in which order, and how they are told. */
import type { LocalizedText, Status } from '../dataset/types.ts';
import type { Quantity } from '../dataset/quantity.ts';
import type { PartChoice } from '../measure/part-denominator.ts';
import type { RankInterval } from '../measure/rank.ts';

/** A number that profiles show of every province and region. */
export interface KeyFigure {
  /** What prose and addresses call it. */
  readonly id: string;
  /** With unit, as a line of a table begins. */
  readonly label: LocalizedText;
  readonly indicator: string;
  /** As written in the tables; the latest when left out. */
  readonly period?: string;
  readonly measure: 'count' | 'rate';
  /** What a rate is divided by: an indicator, or a part of one. */
  readonly per?: string | PartChoice;
  /** For shares, which cannot be added: regions have the mean weighted by this indicator. */
  readonly weightedBy?: string;
  readonly decimals: number;
}

/** Figures that stand under one heading. */
export interface FigureGroup {
  readonly id: string;
  readonly title: LocalizedText;
  readonly figures: readonly KeyFigure[];
}

/** A figure now set against what it was. */
export interface FigureChange {
  readonly id: string;
  readonly figure: KeyFigure;
  /** The earlier period, as written in the tables. */
  readonly from: string;
}

/** A known figure by which provinces are compared as wholes. */
export interface Dimension {
  /** In the middle of a sentence. */
  readonly name: LocalizedText;
  readonly figure: KeyFigure;
  /** Whether ratios matter and not differences. */
  readonly isLogarithmic: boolean;
}

/** A number over time that profiles draw. */
export interface FigureOverTime {
  readonly id: string;
  readonly title: LocalizedText;
  /** Measure and unit, where there is a plainer name for the rate than the usual one. */
  readonly subtitle?: LocalizedText;
  readonly indicator: string;
  readonly measure: 'count' | 'rate';
  readonly decimals: number;
  /** The first period shown; left out, the first that there is. */
  readonly from?: string;
}

/** What search results and links say of the pages; {name} is filled in. */
export interface ProfileDescriptions {
  /** Of a province or region. */
  readonly place: LocalizedText;
  readonly all: LocalizedText;
  readonly regions: LocalizedText;
}

/** On which side of the whole a figure lies, whatever the true numbers are; `open` when both are possible. */
export type Side = 'above' | 'below' | 'open';

/** A figure of one province or region, written for the reader. */
export interface FigureFacts {
  readonly text: string;
  readonly quantity: Quantity;
  readonly isKnown: boolean;
  /** The bounds, each written alone. */
  readonly low: string;
  readonly high: string;
  readonly date: string;
  /** The year alone, as prose names it. */
  readonly year: string;
  /** Among all that are compared: provinces, or regions of a scheme. */
  readonly rank: RankInterval;
  readonly compared: number;
  /** The places it may hold, in words: “third”, “fifth to ninth”. */
  readonly place: string;
  /** Counted from the last. */
  readonly placeFromBelow: string;
  /** Names of all that are ahead of it, highest first; none where its place is not known. */
  readonly ahead: readonly string[];
  /** Names of all that are behind it, lowest first; none where its place is not known. */
  readonly behind: readonly string[];
  /** The figure of all provinces together. */
  readonly nation: string | undefined;
  readonly side: Side | undefined;
  /** Times the figure of all provinces together. */
  readonly times: string | undefined;
  readonly index: Quantity | undefined;
  /** The part of all provinces together, in percent; for counts. */
  readonly share: string | undefined;
  /** How a province's figure is known. */
  readonly status: Status | undefined;
  /** Of a region: all provinces in it that may be its highest, and its lowest, with their figures. */
  readonly members: { readonly highest: readonly string[]; readonly lowest: readonly string[] };
}

/** A figure now and before, of one province or region. */
export interface ChangeFacts {
  readonly from: FigureFacts;
  readonly to: FigureFacts;
  /** In percent of the earlier figure. */
  readonly percent: Quantity;
  /** How much it rose or fell in percent, without a sign. */
  readonly size: string;
  readonly direction: 'rose' | 'fell' | 'open';
  /** By the change in percent, the greatest rise first. */
  readonly rank: RankInterval;
  readonly compared: number;
}

/** All that a sentence may draw on. */
export interface PlaceFacts {
  readonly name: string;
  /** A province's region, or the region itself. */
  readonly region: { readonly id: string; readonly name: string; readonly members: number };
  /** The figure of that id; `undefined` where the place has none. */
  readonly figure: (id: string) => FigureFacts | undefined;
  readonly change: (id: string) => ChangeFacts | undefined;
}

/** A sentence, and how much it has to say: from 0; `Infinity` for what is always said. */
export interface Sentence {
  readonly text: string;
  readonly strength: number;
}

/** Writes a sentence where there is something to say. */
export type SentenceWriter = (facts: PlaceFacts) => Sentence | undefined;
