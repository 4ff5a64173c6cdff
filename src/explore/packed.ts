/** How figures are written for the browser; see figures.ts. Plain JSON. */
import type {
  Indicator,
  Locale,
  Province,
  RegionScheme,
  Scope,
  Series,
  Settings,
  Status,
} from '../dataset/types.ts';

/** A number where it is known; low and high; low alone where it is open above. */
export type PackedQuantity = number | readonly [number] | readonly [number, number];

/** Quantities, as a rule in the order of the provinces; then status and source of all, or of each that is known. */
export type PackedRow = readonly [
  quantities: readonly (PackedQuantity | null)[],
  statuses: number | readonly number[],
  sources: number | readonly number[],
];

export type PackedRanges = readonly [
  totalLow: number,
  totalHigh: number,
  betweenLow: number,
  betweenHigh: number,
];

export interface PackedFigures {
  readonly locale: Locale;
  readonly settings: Settings;
  readonly provinces: readonly Province[];
  readonly schemes: readonly RegionScheme[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly (Omit<Series, 'first' | 'last'> & {
    readonly first: string;
    readonly last: string;
  })[];
  readonly observations: Readonly<
    Record<string, { readonly periods: readonly string[]; readonly rows: readonly PackedRow[] }>
  >;
  readonly scopes: readonly Scope[];
  readonly totals: readonly {
    readonly scope: string;
    readonly indicator: string;
    readonly periods: readonly string[];
    /** In the order of the periods. */
    readonly row: PackedRow;
  }[];
  readonly statuses: readonly Status[];
  /** By the key of their view, for each moment that is not exact: bounds of the total, and of the part between. */
  readonly theil: Readonly<Record<string, readonly (PackedRanges | null)[]>>;
  /** Id and name. */
  readonly sources: readonly (readonly [string, string])[];
  readonly outlines: {
    readonly width: number;
    readonly height: number;
    /** Path, centre, places of the provinces that share a border. */
    readonly provinces: readonly (readonly [string, number, number, readonly number[]])[];
    /** Path around each region, by scheme, in their order. */
    readonly regions: readonly (readonly string[])[];
  };
}
