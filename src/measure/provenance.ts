/** Where a result came from: the cells, sources and statuses behind it, and the joins that brought them together. */
import type { Quantity } from '../dataset/quantity.ts';
import type { Origin, Status } from '../dataset/types.ts';

/** Figures of one period that were set against figures of another. */
export interface Join {
  /** The indicator that was joined. */
  readonly what: string;
  /** The period that was asked for, and the one that was taken. */
  readonly wanted: string;
  readonly taken: string;
  readonly rule: 'nearest-period';
}

/** An end of a province's bounds that a stated total moved. */
export interface NarrowedBound {
  readonly indicator: string;
  readonly period: string;
  readonly adcode: string;
  readonly end: 'low' | 'high';
  /** What the tables state, and what is left of it. */
  readonly stated: number;
  readonly narrowed: number;
  /** The total that moved it last, with its place in the tables; less the totals that were taken off it. */
  readonly by: string;
}

/** All lists without repetition, in the order in which they were first met. */
export interface Provenance {
  readonly cells: readonly Origin[];
  /** Ids of the sources. */
  readonly sources: readonly string[];
  readonly statuses: readonly Status[];
  readonly joins: readonly Join[];
  readonly narrowed: readonly NarrowedBound[];
}

/** A result that can be traced back. */
export interface Measured {
  readonly quantity: Quantity;
  readonly provenance: Provenance;
}

/** A row of the tables, as far as a trace needs it. */
export interface TracedRow {
  readonly origin: Origin;
  readonly source: string;
  readonly status: Status;
}

/** The trace of a result that used these rows and joins, and bounds that totals narrowed. */
export function provenanceOf(
  rows: readonly TracedRow[],
  joins: readonly Join[] = [],
  narrowed: readonly NarrowedBound[] = [],
): Provenance {
  return combineProvenance({
    cells: rows.map(({ origin }) => origin),
    sources: rows.map(({ source }) => source),
    statuses: rows.map(({ status }) => status),
    joins,
    narrowed,
  });
}

/** The trace of a result that used everything that these results used. */
export function combineProvenance(...parts: readonly Provenance[]): Provenance {
  return {
    cells: distinct(
      parts.flatMap(({ cells }) => cells),
      ({ file, line }) => `${file}:${line}`,
    ),
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
    statuses: [...new Set(parts.flatMap(({ statuses }) => statuses))],
    joins: distinct(
      parts.flatMap(({ joins }) => joins),
      ({ what, wanted, taken, rule }) => [what, wanted, taken, rule].join(' '),
    ),
    narrowed: distinct(
      parts.flatMap(({ narrowed }) => narrowed),
      ({ indicator, period, adcode, end }) => [indicator, period, adcode, end].join(' '),
    ),
  };
}

function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return [...first.values()];
}
