/** Finds which way a wide table lies: where its provinces stand, and what lies above, beside and below. */
import type { Dataset, Province } from '../types.ts';
import { transposed, type Grid, type GridCell } from './grid.ts';
import { rowNames, type RowName } from './row-names.ts';

/** A row of the table, by its name. */
export interface NamedRow {
  readonly name: GridCell;
  readonly meaning: RowName;
  /** The cells of all columns. */
  readonly cells: readonly GridCell[];
}

/** Names in one column and the figures to the right of them; some tables set two side by side. */
export interface Block {
  /** Position of the names among the columns. */
  readonly names: number;
  /** Positions of the columns that may hold figures. */
  readonly columns: readonly number[];
  readonly rows: readonly NamedRow[];
}

export interface Layout {
  /** Whether the provinces stood one below the other, or side by side. */
  readonly provinces: 'down' | 'across';
  readonly blocks: readonly Block[];
  /** Rows above the first name, top down. */
  readonly above: Grid;
  /** Cells below the last name. */
  readonly below: readonly GridCell[];
  /** Columns that repeat the names. */
  readonly repeatedNames: readonly GridCell[];
  /** Columns to the left of all names. */
  readonly before: readonly number[];
}

/** Fewer could be a coincidence; a table of one province is typed faster than imported. */
const fewestNames = 2;

type Meaning = (text: string) => RowName;

function columnOf(grid: Grid, column: number): readonly GridCell[] {
  return grid.flatMap((row) => row[column] ?? []);
}

function provincesIn(cells: readonly GridCell[], meaningOf: Meaning): readonly Province[] {
  return cells.flatMap(({ text, mergedInto }) => {
    const meaning = meaningOf(text);
    return meaning.kind === 'province' && mergedInto === undefined ? [meaning.province] : [];
  });
}

/** The columns that name provinces, each with those it names; the one that names most comes first. */
function nameColumns(grid: Grid, meaningOf: Meaning) {
  const [first = []] = grid;
  return first
    .map((_, column) => {
      const cells = columnOf(grid, column);
      return { column, cells, provinces: provincesIn(cells, meaningOf) };
    })
    .filter(({ provinces }) => provinces.length >= fewestNames)
    .sort((a, b) => b.provinces.length - a.provinces.length || a.column - b.column);
}

type NameColumn = ReturnType<typeof nameColumns>[number];

function sharesProvinces(a: NameColumn, b: NameColumn): boolean {
  return a.provinces.some(({ adcode }) => b.provinces.some((other) => other.adcode === adcode));
}

/** Where the table begins and ends: rows whose name says something. */
function extent(grid: Grid, columns: readonly number[], meaningOf: Meaning) {
  const isNamed = (row: readonly GridCell[]) =>
    columns.some((column) => {
      const cell = row[column];
      return cell !== undefined && !cell.isAcross && meaningOf(cell.text).kind !== 'other';
    });
  return { first: grid.findIndex(isNamed), last: grid.findLastIndex(isNamed) };
}

function layoutDown(
  grid: Grid,
  named: readonly NameColumn[],
  meaningOf: Meaning,
  provinces: Layout['provinces'],
): Layout {
  const main: NameColumn[] = [];
  const repeated: NameColumn[] = [];
  for (const candidate of named) {
    (main.some((known) => sharesProvinces(known, candidate)) ? repeated : main).push(candidate);
  }
  const positions = main.map(({ column }) => column).sort((a, b) => a - b);
  const { first, last } = extent(grid, positions, meaningOf);
  const width = grid[0]?.length ?? 0;
  const repeatedPositions = new Set(repeated.map(({ column }) => column));
  const blocks = positions.map((names, index): Block => {
    const end = positions[index + 1] ?? width;
    return {
      names,
      columns: Array.from({ length: end - names - 1 }, (_, step) => names + 1 + step).filter(
        (column) => !repeatedPositions.has(column),
      ),
      rows: grid.slice(first, last + 1).flatMap((cells): readonly NamedRow[] => {
        const name = cells[names];
        return name ? [{ name, meaning: meaningOf(name.text), cells }] : [];
      }),
    };
  });
  return {
    provinces,
    blocks,
    above: grid.slice(0, first),
    below: grid.slice(last + 1).flat(),
    repeatedNames: repeated.flatMap(
      ({ cells }) => cells.find(({ text }) => meaningOf(text).kind === 'province') ?? [],
    ),
    before: Array.from({ length: positions[0] ?? 0 }, (_, column) => column).filter(
      (column) => !repeatedPositions.has(column),
    ),
  };
}

/** The layout of the sheet, or `undefined` when neither a column nor a row names provinces. */
export function findLayout(grid: Grid, dataset: Dataset): Layout | undefined {
  const meaningOf = rowNames(dataset);
  const turned = transposed(grid);
  const [down, across] = [nameColumns(grid, meaningOf), nameColumns(turned, meaningOf)];
  const [mostDown = 0, mostAcross = 0] = [down[0]?.provinces.length, across[0]?.provinces.length];
  if (mostDown === 0 && mostAcross === 0) return undefined;
  return mostDown >= mostAcross
    ? layoutDown(grid, down, meaningOf, 'down')
    : layoutDown(turned, across, meaningOf, 'across');
}
