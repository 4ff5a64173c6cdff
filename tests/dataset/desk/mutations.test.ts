import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { cellFault } from '../../../src/dataset/cell-fault.ts';
import type { Problem, ProblemName } from '../../../src/dataset/problem.ts';
import { checkData } from '../../../src/dataset/read-dataset.ts';
import type { TableSchema } from '../../../src/dataset/schema.ts';
import { valid, validText, withFile } from './fixtures.ts';

const { schema } = checkData(valid);
const tables = schema.tables;

/** What hands and spreadsheets put into files, and what hurts most. */
const characters = fc.constantFrom(
  ...Array.from('0159.,;"\n\r\t =-+@<%aZ，０　洲西'),
  '\u200B',
  '\u0000',
  '\uFFFD',
  '\r\n',
);

interface Mutation {
  readonly table: TableSchema;
  readonly text: string;
  /** Lines, counted from 1, between which something changed. */
  readonly line: number;
}

const mutations: fc.Arbitrary<Mutation> = fc.constantFrom(...tables).chain((table) => {
  const original = validText(table.path);
  return fc
    .record({
      offset: fc.nat(original.length - 1),
      act: fc.constantFrom('insert', 'delete', 'replace'),
      character: characters,
    })
    .map(({ offset, act, character }) => ({
      table,
      text:
        original.slice(0, offset) +
        (act === 'delete' ? '' : character) +
        original.slice(act === 'insert' ? offset : offset + 1),
      line: original.slice(0, offset).split('\n').length,
    }));
});

/**
 * Problems between cells: the one that is told may be the other one, since no one can know from the
 * tables which of two that disagree is right.
 */
const relations: ReadonlySet<ProblemName> = new Set([
  'key-repeated',
  'value-repeated',
  'province-unknown',
  'province-misspelt',
  'name-disagrees',
  'source-unknown',
  'reference-unknown',
  'series-missing',
  'series-gap',
  'series-beyond-data',
  'region-incomplete',
  'outline-missing',
  'unit-slip',
  'jump-exceeds-tolerance',
  'jump-not-found',
  'total-disagrees',
  'total-far-above',
  'part-exceeds-whole',
  'correction-target-missing',
  'correction-outdated',
  'source-uncited',
]);

function isAtItsPlace({ file, line, name }: Problem, mutation: Mutation): boolean {
  // A character that breaks or joins lines touches the one before or after as well; what is wrong
  // with a header or a whole file is told at line 1 or 0 of it.
  const isNear = Math.abs(line - mutation.line) <= 1 || line <= 1;
  return (file === mutation.table.path && isNear) || relations.has(name);
}

/** Read by another reader; it guesses one line end for the whole file, so all are made alike. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return papaparse.parse<string[]>(lines, { delimiter: ',', skipEmptyLines: true }).data;
}

/** Cells that differ between two texts, as columns; `undefined` when rows or columns differ. */
function changedColumns(table: TableSchema, text: string): readonly string[] | undefined {
  const [header = [], ...before] = rowsOf(validText(table.path));
  const [otherHeader, ...after] = rowsOf(text);
  if (header.join() !== otherHeader?.join() || before.length !== after.length) return undefined;
  return before.flatMap((row, index) =>
    header.filter((_, column) => row[column] !== after[index]?.[column]),
  );
}

/**
 * A change is harmless when the tables read the same. It cannot be told from the truth when just one
 * cell differs, which still fits its column, and no other cell refers to it or guards it: a number
 * that stays plausible beside its neighbours, prose, a date by itself, another known source.
 */
function isHarmless({ table, text }: Mutation): boolean {
  const columns = changedColumns(table, text);
  if (!columns || columns.length > 1) return false;
  const [column] = columns;
  const field = table.fields.find(({ name }) => name === column);
  if (column === undefined) return true;
  // Two columns that refer to one row, code and name, guard each other; one alone may name another.
  const isGuarded = table.foreignKeys.some(
    ({ fields }) => fields.length > 1 && fields.includes(column),
  );
  if (!field || isGuarded) return false;
  const referredTo = tables.some(({ foreignKeys }) =>
    foreignKeys.some((key) => key.table === table.name && key.referenced.includes(column)),
  );
  if (referredTo || (table.role === 'observations' && column === 'period')) return false;
  const values = rowsOf(text)
    .slice(1)
    .map((row) => row[table.fields.findIndex(({ name }) => name === column)] ?? '');
  return values.every((value) => cellFault(field, value) === undefined);
}

// A thousand checks of a whole folder take seconds, and minutes on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('a single mutation of a valid file', () => {
  test('is reported at its place, or is harmless', () => {
    fc.assert(
      fc.property(mutations, (mutation) => {
        const { problems } = checkData(withFile(mutation.table.path, mutation.text));
        if (problems.length === 0) expect(isHarmless(mutation)).toBe(true);
        else expect(problems.some((problem) => isAtItsPlace(problem, mutation))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('that takes away a row of observations is reported', () => {
    const observations = tables.filter(({ role }) => role === 'observations');
    const rows = observations.flatMap(({ path }) =>
      validText(path)
        .split('\n')
        .slice(1, -1)
        .map((row) => ({ path, row })),
    );
    for (const { path, row } of rows) {
      const { problems } = checkData(withFile(path, validText(path).replace(`${row}\n`, '')));
      expect(problems).not.toEqual([]);
    }
  });

  test('that writes a row twice is reported at the second', () => {
    const { path } = tables.find(({ role }) => role === 'observations') ?? { path: '' };
    const lines = validText(path).split('\n');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: lines.length - 2 }), (index) => {
        const text = lines.toSpliced(index, 0, lines[index] ?? '').join('\n');
        const { problems } = checkData(withFile(path, text));
        expect(problems).toMatchObject([{ name: 'key-repeated', file: path, line: index + 2 }]);
      }),
    );
  });
});

describe('the checker', () => {
  test('comes to an end on any bytes, in place of any table, without throwing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tables), fc.uint8Array({ maxLength: 400 }), (table, bytes) => {
        const { problems } = checkData(withFile(table.path, bytes));
        for (const { line, column, length } of problems) {
          expect(line).toBeGreaterThanOrEqual(0);
          expect(column).toBeGreaterThanOrEqual(line === 0 ? 0 : 1);
          expect(length).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  test('comes to an end on any arrangement of what tables are made of', () => {
    const pieces = fc.constantFrom(
      'adcode,province,period,value,low,high,status,source,note',
      '010000,东湖,2019,1570,,,exact,A1,',
      ',',
      '"',
      '""',
      '\n',
      '\r',
      '西岭',
      '=',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...tables),
        fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        (table, text) => {
          expect(() => checkData(withFile(table.path, text))).not.toThrow();
        },
      ),
    );
  });

  test.each([
    ['quotes alone', '"'],
    ['quotes that open every line', '"a\n'],
    ['quotes that close a line further on', 'a,"b\nc",d\n'],
    ['open tags', '<a'],
    ['signs', '=-'],
    ['zero-width characters', '\u200B'],
  ])('reads 300,000 characters of %s in one go', (_, unit) => {
    const header = 'adcode,province,period,value,low,high,status,source,note\n';
    const text = header + unit.repeat(Math.floor(300_000 / unit.length));
    expect(checkData(withFile('observations/residents.csv', text)).problems).not.toEqual([]);
  });
});
