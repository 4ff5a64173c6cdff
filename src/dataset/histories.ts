/** Puts the figures of one unit under one series in the order of time. */
import type { Faults } from './faults.ts';
import { comparePeriods, dayOfCount, parsePeriod, type Period } from './period.ts';
import type { Table, TableRow } from './table.ts';
import { cell, rowsWithRole } from './tables.ts';

/** A series as the table of series states it: what was counted in one way. */
export interface SeriesSpan {
  readonly indicator: string;
  readonly first: Period;
  readonly last: Period;
}

/** What a row states, as the smallest and the largest number it allows. */
export interface Reading {
  readonly table: Table;
  readonly row: TableRow;
  readonly period: Period;
  /** Day of the count, as {@link dayOfCount} gives it. */
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

/** The readings of one unit (a province) in one series, in order of time. */
export interface History {
  readonly adcode: string;
  readonly readings: readonly Reading[];
}

/** Periods recur in every table, so each is parsed once. */
export function periodParser(): (text: string) => Period | undefined {
  const parsed = new Map<string, Period | undefined>();
  return (text) => {
    if (!parsed.has(text)) parsed.set(text, parsePeriod(text));
    return parsed.get(text);
  };
}

/** The spans of all series whose row can be read. */
export function seriesSpans(tables: readonly Table[]): readonly SeriesSpan[] {
  return rowsWithRole(tables, 'series').flatMap((row) => {
    const first = parsePeriod(cell(row, 'first'));
    const last = parsePeriod(cell(row, 'last'));
    return first && last ? [{ indicator: cell(row, 'indicator'), first, last }] : [];
  });
}

/** Whether the period lies in the span, its ends included. */
export function covers({ first, last }: SeriesSpan, period: Period): boolean {
  return comparePeriods(first, period) <= 0 && comparePeriods(period, last) <= 0;
}

/** The least and greatest number that the row allows; an empty bound is zero or infinity. */
export function bounds(row: TableRow): { readonly low: number; readonly high: number } {
  const value = cell(row, 'value');
  if (value !== '') return { low: Number(value), high: Number(value) };
  return { low: Number(cell(row, 'low') || 0), high: Number(cell(row, 'high') || Infinity) };
}

/** The histories of a table of observations in that span, from rows in which nothing is wrong. */
export function histories(table: Table, span: SeriesSpan, faults: Faults): readonly History[] {
  const days = new Map<string, { readonly period: Period; readonly day: number } | undefined>();
  const dated = (text: string) => {
    if (!days.has(text)) {
      const period = parsePeriod(text);
      const isIn = period !== undefined && covers(span, period);
      days.set(text, isIn ? { period, day: dayOfCount(period) } : undefined);
    }
    return days.get(text);
  };
  const byUnit = new Map<string, Reading[]>();
  for (const row of table.rows) {
    const time = dated(cell(row, 'period'));
    if (!time || !faults.isSound(table, row)) continue;
    const adcode = cell(row, 'adcode');
    const readings = byUnit.get(adcode) ?? [];
    const { low, high } = bounds(row);
    readings.push({ table, row, period: time.period, day: time.day, low, high });
    byUnit.set(adcode, readings);
  }
  return [...byUnit].map(([adcode, readings]) => ({
    adcode,
    readings: readings.sort((a, b) => a.day - b.day),
  }));
}
