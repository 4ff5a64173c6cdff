import { describe, expect, it } from 'vitest';
import { combineProvenance, provenanceOf } from '../../src/measure/provenance.ts';

const row = { origin: { file: 'a.csv', line: 2 }, source: 'S', status: 'exact' } as const;
const join = { what: 'p', wanted: '2020-09-30', taken: '2020', rule: 'nearest-period' } as const;
const narrowed = {
  indicator: 'p',
  period: '2020',
  adcode: '1',
  end: 'high',
  stated: 20,
  narrowed: 9,
  by: 'all (totals.csv:2)',
} as const;

describe('provenanceOf', () => {
  it('is that of the rows alone, where nothing was joined or narrowed', () => {
    expect(provenanceOf([row])).toEqual({
      cells: [row.origin],
      sources: ['S'],
      statuses: ['exact'],
      joins: [],
      narrowed: [],
    });
  });
});

describe('combineProvenance', () => {
  it('keeps the first of what is told twice', () => {
    const later = { ...narrowed, narrowed: 8, by: 'another (totals.csv:3)' };
    const combined = combineProvenance(
      provenanceOf([], [], [narrowed]),
      provenanceOf([], [], [later]),
    );
    expect(combined.narrowed).toEqual([narrowed]);
  });

  it('tells apart what only looks alike when it is written without spaces', () => {
    const joins = [
      { ...join, what: 'p1', wanted: '2020' },
      { ...join, what: 'p', wanted: '12020' },
    ];
    const bounds = [
      { ...narrowed, indicator: 'p1', period: '2020' },
      { ...narrowed, indicator: 'p', period: '12020' },
    ];
    const combined = provenanceOf([], joins, bounds);
    expect(combined.joins).toEqual(joins);
    expect(combined.narrowed).toEqual(bounds);
  });

  it('keeps apart lines of one file, and files with one line', () => {
    const rows = [
      row,
      { ...row, origin: { file: 'a.csv', line: 3 } },
      { ...row, origin: { file: 'b.csv', line: 2 } },
    ];
    expect(provenanceOf([...rows, ...rows]).cells).toEqual(rows.map(({ origin }) => origin));
  });
});
