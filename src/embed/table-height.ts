/**
 * How high the opened table of an embed is. Cells are laid out as browsers do it for tables of automatic
 * layout: between the narrowest and the widest that each column can be, all columns give way alike.
 */
import type { SceneTable, TableColumn, TextRole } from '../scene/scene.ts';
import { textSize, textWidth, wrapped } from '../scene/text-metrics.ts';
import { kindOf } from '../scene/to-table.ts';

/** Sizes of embed.css in CSS pixels. */
const size = 14;
const line = 21;
const cellGap = 8;
const rowGap = 9;
const leastWords = 104;
/** What a browser may show below a table that is wider than its place. */
const scrollBar = 17;

/** Heads, of columns and of rows, are bold. */
function roleOf(isHead: boolean): TextRole {
  return isHead ? 'heading' : 'tick';
}

/** One text of the table, as its head or its body has it. */
interface Cell {
  readonly text: string;
  readonly role: TextRole;
}

interface Column {
  readonly cells: readonly Cell[];
  /** Width of the narrowest and of the widest that the column can be, in CSS pixels. */
  readonly least: number;
  readonly most: number;
}

function widthOf({ text, role }: Cell): number {
  return (textWidth(text, role) * size) / textSize[role];
}

function columnOf(column: TableColumn, index: number, table: SceneTable): Column {
  const cells = [
    { text: column.label, role: roleOf(true) },
    ...table.rows.map((row) => ({
      text: row.cells[column.key]?.text ?? '',
      role: roleOf(index === 0),
    })),
  ];
  const whole = Math.max(...cells.map(widthOf));
  const isBroken = kindOf(column, table) === 'words';
  return {
    cells,
    least: (isBroken ? leastWords : whole) + cellGap,
    most: (isBroken ? Math.max(whole, leastWords) : whole) + cellGap,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function linesOf({ text, role }: Cell, width: number): number {
  const lines = wrapped(text, role, (width * textSize[role]) / size);
  // Labels of charts keep what is in brackets together, cells do not.
  return Math.max(1, sum(lines.map((each) => Math.ceil(widthOf({ text: each, role }) / width))));
}

/** Height in CSS pixels of the table with its caption, in a place of that width; rather too high than too low. */
export function tableHeight(table: SceneTable, width: number): number {
  const columns = table.columns.map((column, index) => columnOf(column, index, table));
  const least = sum(columns.map((column) => column.least));
  const most = sum(columns.map((column) => column.most));
  // Of what the columns could still grow by, the share that there is room for.
  const share = most > least ? Math.min(1, Math.max(0, (width - least) / (most - least))) : 1;
  const shown = columns.map((column) => ({
    cells: column.cells,
    width: column.least + share * (column.most - column.least) - cellGap,
  }));
  const rows = [0, ...table.rows.map((_, index) => index + 1)].map((row) =>
    Math.max(
      ...shown.map((column) => {
        const cell = column.cells[row];
        return cell ? linesOf(cell, column.width) : 1;
      }),
    ),
  );
  return (
    linesOf({ text: table.caption, role: 'tick' }, width) * line +
    sum(rows.map((lines) => lines * line + rowGap)) +
    (least > width ? scrollBar : 0)
  );
}
