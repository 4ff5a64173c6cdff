/** The shapes a checked dataset has: plain, frozen data, and nothing that computes. */
import type { Topology } from 'topojson-specification';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';

export type Locale = 'zh' | 'en';

/** One text in each language of the site. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** Where a row stands in the tables, so that any number can be traced back. */
export interface Origin {
  /** Path inside the data folder, with forward slashes. */
  readonly file: string;
  /** Line of the file on which the row begins, counted from 1 as an editor does. */
  readonly line: number;
}

/** How a figure came to be known. */
export type Status =
  'exact' | 'rounded' | 'band' | 'lower_bound' | 'deduced' | 'counted' | 'derived';

/** What a number counts in time and kind: a stock at a date, a flow over a year, a share, money. */
export type IndicatorKind = 'stock' | 'flow' | 'share' | 'money' | 'rate';

export interface Province {
  /** GB/T 2260 code as six digits: the only key. */
  readonly adcode: string;
  readonly iso: string;
  readonly name: LocalizedText;
  readonly shortName: LocalizedText;
  /** The one-character abbreviation, for tiles. */
  readonly abbreviation: string;
  /** The name in Latin letters, used in addresses. */
  readonly slug: string;
  /** Position in the grid of equal squares, from 0. */
  readonly tile: { readonly column: number; readonly row: number };
}

export interface Region {
  readonly id: string;
  readonly name: LocalizedText;
  /** From 1: the place of the region in lists and the tone it is drawn in. */
  readonly order: number;
  /** Adcodes, in the order of the provinces. */
  readonly members: readonly string[];
}

export interface RegionScheme {
  readonly id: string;
  readonly name: LocalizedText;
  readonly source: string;
  readonly note: LocalizedText;
  readonly regions: readonly Region[];
}

export interface Indicator {
  readonly id: string;
  readonly name: LocalizedText;
  /** What one unit of `value` is: "organizations", "10,000 persons". */
  readonly unit: LocalizedText;
  readonly kind: IndicatorKind;
  /** How many base units (persons, yuan, organizations) one unit of `value` stands for. */
  readonly scale: number;
  /** Decimals that the source prints. */
  readonly decimals: number;
  /** The indicators it may be divided by. */
  readonly divisibleBy: readonly string[];
  /** Base units of the denominator for the usual rate: 10,000 persons, 1,000,000 persons. */
  readonly ratePer: number | undefined;
  /** What follows “per 10,000” when others are divided by this one; empty where none may be. */
  readonly denominatorName: LocalizedText;
  /** The indicator that this one is a part of. */
  readonly partOf: string | undefined;
  /** The relative change from one period to the next beyond which a figure is questioned. */
  readonly jumpTolerance: number | undefined;
  readonly definition: LocalizedText;
  readonly caveat: LocalizedText;
}

/**
 * Periods of an indicator that one system counted in one way. Values are compared over time
 * within a series and never across two.
 */
export interface Series {
  readonly id: string;
  readonly indicator: string;
  readonly name: LocalizedText;
  /** The first and last period of the series, both included. */
  readonly first: Period;
  readonly last: Period;
  /** How the figures were counted, and what breaks or mends the series. */
  readonly note: LocalizedText;
}

/** A figure as its source states it, and where the tables have it. */
export interface StatedFigure {
  readonly quantity: Quantity;
  readonly status: Status;
  readonly source: string;
  readonly note: string;
  readonly origin: Origin;
}

/** The figure of a province. */
export interface Observation extends StatedFigure {
  readonly indicator: string;
  readonly adcode: string;
  readonly period: Period;
}

/** What a total covers: the nation, a group of provinces, or what belongs to no province. */
export interface Scope {
  readonly id: string;
  readonly name: LocalizedText;
  readonly role: 'nation' | 'provinces' | 'outside';
  /** Adcodes whose sum the total states; empty unless the role is `provinces`. */
  readonly members: readonly string[];
}

export interface Total extends StatedFigure {
  readonly scope: string;
  readonly indicator: string;
  readonly period: Period;
}

/** A figure for a city or district, or for one province at an odd date. */
export interface SingleFigure extends StatedFigure {
  /** The adcode of the province that it is in, or is. */
  readonly within: string;
  readonly place: LocalizedText;
  readonly indicator: string;
  readonly period: Period;
}

export interface Source {
  readonly id: string;
  /** Who published what, as printed under charts. */
  readonly name: LocalizedText;
  /** As the publication calls itself, in its own language. */
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  readonly published: string;
  readonly licence: string;
}

/** A known error or conflict of a source, tied to one cell. */
export interface Correction {
  readonly id: string;
  /** `flag` left the figure as it was; `override` replaced it; `drop` left its row out. */
  readonly action: 'flag' | 'override' | 'drop';
  /** The row that holds the cell, as written. */
  readonly origin: Origin;
  /** Name of the column. */
  readonly field: string;
  /** What the source, and the file, say. */
  readonly written: string;
  /** What was put in its place; empty unless the action is `override`. */
  readonly corrected: string;
  /** Day on which the correction was entered. */
  readonly date: string;
  readonly reason: LocalizedText;
}

/** What the engine must be told of the subject before it can draw it. */
export interface Settings {
  readonly defaultScheme: string;
  /** The scope of national totals. */
  readonly nation: string;
  /** The indicator that counts residents, for densities. */
  readonly population: string;
  readonly projection: {
    /** Standard parallels of the conic equal-area projection, in degrees. */
    readonly parallels: readonly [number, number];
    /** Rotation about the axis, in degrees. */
    readonly rotate: number;
  };
}

/** All tables, checked and frozen. */
export interface Dataset {
  readonly settings: Settings;
  readonly provinces: readonly Province[];
  readonly schemes: readonly RegionScheme[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  /** By indicator; within one, by period and then in the order of the provinces. */
  readonly observations: Readonly<Record<string, readonly Observation[]>>;
  readonly scopes: readonly Scope[];
  readonly totals: readonly Total[];
  readonly places: readonly SingleFigure[];
  readonly singleFigures: readonly SingleFigure[];
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  /** Outlines as TopoJSON: object `provinces`, ids are adcodes. */
  readonly outlines: Topology;
}
