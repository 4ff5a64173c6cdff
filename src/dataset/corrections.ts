/** Carries out the corrections of known errors of sources, and guards them. */
import { cellFault } from './cell-fault.ts';
import { keyOf } from './check-keys.ts';
import type { Faults } from './faults.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type Table, type TableRow } from './table.ts';
import { cell, tablesWithRole } from './tables.ts';

/** A row of the corrections together with the cell that it is about. */
export interface CorrectedCell {
  readonly correction: TableRow;
  readonly table: Table;
  readonly row: TableRow;
  readonly column: string;
}

type Located =
  | { readonly found: CorrectedCell; readonly problem?: undefined }
  | { readonly found?: undefined; readonly problem: Problem | undefined };

function readKey(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(';').map((part) => {
      const [column = '', ...value] = part.split('=');
      return [column, value.join('=')];
    }),
  );
}

function unknown(
  corrections: Table,
  correction: TableRow,
  column: string,
  known: Iterable<string>,
): Located {
  const suggestion = nearest(cell(correction, column), known);
  return {
    problem: cellProblem(corrections, correction, column, 'correction-target-missing', {
      ...(suggestion === undefined ? {} : { suggestion }),
    }),
  };
}

function locate(
  corrections: Table,
  correction: TableRow,
  tables: readonly Table[],
  faults: Faults,
): Located {
  const target = tables.find(({ schema }) => schema.name === cell(correction, 'table'));
  if (!target) {
    const names = tables.map(({ schema }) => schema.name);
    return unknown(corrections, correction, 'table', names);
  }
  const { primaryKey } = target.schema;
  const column = cell(correction, 'field');
  if (!target.header.includes(column))
    return unknown(corrections, correction, 'field', target.header);
  // When keys are wrong or rows are missing there, that is told there.
  if (!faults.areSound(target, primaryKey)) return { problem: undefined };
  const key = readKey(cell(correction, 'key'));
  const sought = primaryKey.map((name) => key.get(name) ?? '').join('\u001F');
  const row = target.rows.find((candidate) => keyOf(candidate, primaryKey) === sought);
  if (!row || key.size !== primaryKey.length)
    return unknown(
      corrections,
      correction,
      'key',
      target.rows
        .slice(0, 5000)
        .map((candidate) => primaryKey.map((name) => `${name}=${cell(candidate, name)}`).join(';')),
    );
  return { found: { correction, table: target, row, column } };
}

function checkAction(corrections: Table, { correction, table, row, column }: CorrectedCell) {
  const expected = cell(correction, 'expected');
  const found = cell(row, column);
  if (found !== expected)
    return cellProblem(corrections, correction, 'expected', 'correction-outdated', {
      found,
      target: table.schema.path,
      line: String(table.place(row, column).line),
    });
  const corrected = cell(correction, 'corrected');
  if ((cell(correction, 'action') === 'override') !== (corrected !== ''))
    return cellProblem(corrections, correction, 'corrected', 'correction-incomplete', {
      action: cell(correction, 'action'),
    });
  const field = table.schema.fields.find(({ name }) => name === column);
  const fault = corrected === '' || !field ? undefined : cellFault(field, corrected);
  return (
    fault &&
    cellProblem(corrections, correction, 'corrected', fault.name, {
      ...fault.details,
      ...(fault.suggestion === undefined ? {} : { suggestion: fault.suggestion }),
      column,
    })
  );
}

export interface CorrectionResult {
  /** The tables with overridden cells replaced and dropped rows left out. */
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
  readonly corrected: readonly CorrectedCell[];
}

function corrected(table: Table, cells: readonly CorrectedCell[]): Table {
  const own = cells.filter((target) => target.table === table);
  const dropped = new Set(
    own.filter(({ correction }) => cell(correction, 'action') === 'drop').map(({ row }) => row),
  );
  const overrides = own.filter(({ correction }) => cell(correction, 'action') === 'override');
  if (dropped.size === 0 && overrides.length === 0) return table;
  const rows = table.rows
    .filter((row) => !dropped.has(row))
    .map((row) =>
      overrides
        .filter((target) => target.row === row)
        .reduce(
          (changed, { column, correction }) => ({
            ...changed,
            cells: { ...changed.cells, [column]: cell(correction, 'corrected') },
          }),
          row,
        ),
    );
  return { ...table, rows };
}

/**
 * The tables as the corrections make them. A correction whose cell no longer holds what it expects
 * is reported and not carried out: the source may have been mended.
 */
export function applyCorrections(tables: readonly Table[], faults: Faults): CorrectionResult {
  const problems: Problem[] = [];
  const cells: CorrectedCell[] = [];
  for (const corrections of tablesWithRole(tables, 'corrections')) {
    for (const correction of corrections.rows) {
      if (!faults.isSound(corrections, correction)) continue;
      const { found, problem } = locate(corrections, correction, tables, faults);
      const wrong = found ? checkAction(corrections, found) : problem;
      if (wrong) problems.push(wrong);
      else if (found) cells.push(found);
    }
  }
  return { tables: tables.map((table) => corrected(table, cells)), problems, corrected: cells };
}
