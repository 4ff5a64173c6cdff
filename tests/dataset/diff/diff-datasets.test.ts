import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffDatasets, isSame } from '../../../src/dataset/diff/diff-datasets.ts';
import { textOfKey, type FigureKey } from '../../../src/dataset/diff/stated-figures.ts';
import { between } from '../../../src/dataset/quantity.ts';
import type { Dataset, Observation } from '../../../src/dataset/types.ts';
import { before, edited, smaller } from './meadow.ts';

function told({ table, indicator, of, period }: FigureKey): string {
  return `${table} ${indicator} ${of} ${period.text}`;
}

describe('between two states of the tables', () => {
  const diff = diffDatasets(before, edited);

  test('figures that changed are told with what differs, the place and the size', () => {
    expect(
      diff.figures.changed.map(({ key, fields, size, after: { origin } }) => [
        told(key),
        fields.join(),
        size,
        `${origin.file}:${origin.line}`,
      ]),
    ).toEqual([
      ['observations clubs 110000 2020', 'quantity', 'notable', 'observations/clubs.csv:6'],
      ['observations clubs 130000 2020', 'quantity,status', 'large', 'observations/clubs.csv:8'],
      ['observations population 110000 2020', 'quantity', 'large', 'observations/population.csv:6'],
      ['totals population meadow 2020', 'quantity', 'large', 'totals.csv:3'],
    ]);
  });

  test('figures of a new year are added', () => {
    expect(diff.figures.added.map(({ key }) => told(key))).toEqual([
      'observations population 110000 2021',
      'observations population 120000 2021',
      'observations population 130000 2021',
      'observations population 140000 2021',
    ]);
    expect(diff.figures.removed).toEqual([]);
  });

  test('coverage tells what became known, and how well, apart from the numbers', () => {
    expect(diff.coverage.map(({ key, before: was, after: is }) => [told(key), was, is])).toEqual([
      ['observations population 110000 2021', 'unknown', 'exact'],
      ['observations population 120000 2021', 'unknown', 'exact'],
      ['observations population 130000 2021', 'unknown', 'exact'],
      ['observations population 140000 2021', 'unknown', 'exact'],
      ['observations clubs 130000 2020', 'range', 'exact'],
    ]);
  });

  test('records without figures are told field by field', () => {
    expect(diff.records).toEqual([
      {
        table: 'series',
        key: 'population/census',
        kind: 'changed',
        fields: [{ field: 'last', before: '2020', after: '2021' }],
      },
    ]);
  });

  test('a province that is gone takes its figures, its places in regions and its outline along', () => {
    const { figures, coverage, records } = diffDatasets(before, smaller);
    expect(figures.removed.map(({ key }) => told(key))).toEqual([
      'observations clubs 140000 2019',
      'observations clubs 140000 2020',
      'observations population 140000 2019',
      'observations population 140000 2020',
      'totals clubs all 2020',
    ]);
    expect(coverage.every(({ after: is }) => is === 'unknown')).toBe(true);
    expect(records.map(({ table, key, kind }) => `${table} ${key} ${kind}`)).toEqual([
      'provinces 140000 removed',
      'regions halves/east changed',
      'regions rows/south changed',
      'scopes all changed',
      'outlines  changed',
    ]);
  });

  test('neither the order of rows nor the line they stand on makes a difference', () => {
    const shuffled: Dataset = {
      ...before,
      observations: Object.fromEntries(
        Object.entries(before.observations).map(([indicator, rows]) => [
          indicator,
          rows.toReversed().map((row) => ({ ...row, origin: { file: 'elsewhere.csv', line: 9 } })),
        ]),
      ),
      totals: before.totals.toReversed(),
    };
    expect(isSame(diffDatasets(before, shuffled))).toBe(true);
  });
});

/** Each observation is kept, dropped, or given other bounds. */
const fates = fc.array(
  fc.option(fc.record({ low: fc.nat(3000), width: fc.nat(500), isMoved: fc.boolean() })),
  { minLength: 8, maxLength: 8 },
);

const arbitraryState: fc.Arbitrary<Dataset> = fates.map((chosen) => ({
  ...before,
  observations: {
    ...before.observations,
    clubs: (before.observations.clubs ?? []).flatMap((row, index): readonly Observation[] => {
      const fate = chosen[index];
      if (!fate) return [];
      return fate.isMoved
        ? [{ ...row, quantity: between(fate.low, fate.low + fate.width) }]
        : [row];
    }),
  },
}));

describe('whatever the two states are', () => {
  test('a state does not differ from itself', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        expect(isSame(diffDatasets(state, structuredClone<Dataset>(state)))).toBe(true);
      }),
    );
  });

  test('what is added one way is removed the other way, and changes change back', () => {
    const keys = (items: readonly { readonly key: FigureKey }[]) =>
      items.map(({ key }) => textOfKey(key)).sort();
    fc.assert(
      fc.property(arbitraryState, arbitraryState, (a, b) => {
        const [there, back] = [diffDatasets(a, b), diffDatasets(b, a)];
        expect(keys(there.figures.added)).toEqual(keys(back.figures.removed));
        expect(keys(there.figures.removed)).toEqual(keys(back.figures.added));
        expect(keys(there.figures.changed)).toEqual(keys(back.figures.changed));
        const coverage = ({ coverage: changes }: typeof there, isMirrored: boolean) =>
          changes
            .map((change) => [
              textOfKey(change.key),
              isMirrored ? change.after : change.before,
              isMirrored ? change.before : change.after,
            ])
            .sort();
        expect(coverage(there, false)).toEqual(coverage(back, true));
      }),
    );
  });

  test('every figure is either added, changed, or as it was', () => {
    fc.assert(
      fc.property(arbitraryState, arbitraryState, (a, b) => {
        const { added, changed, removed } = diffDatasets(a, b).figures;
        const count = ({ observations: { clubs = [] } }: Dataset) => clubs.length;
        expect(count(a) - removed.length + added.length).toBe(count(b));
        expect(changed.length).toBeLessThanOrEqual(count(a) - removed.length);
      }),
    );
  });
});
