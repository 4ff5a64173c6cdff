/** The table face of a scene, as HTML. */
import { element, escapeMarkup } from './markup.ts';
import type { SceneTable, TableColumn, TableRow } from './scene.ts';
import { textWidth } from './text-metrics.ts';

/** How wide the words of a column may be, in units of the scene, to stand in one line each. */
const shortest = 90;

/** What a column holds: numbers and short words stay in one line, longer words are broken. */
export type ColumnKind = 'number' | 'short' | 'words';

/** The kind of a column by its head and all its cells. */
export function kindOf({ key, label, isNumeric }: TableColumn, { rows }: SceneTable): ColumnKind {
  if (isNumeric) return 'number';
  const texts = [label, ...rows.map(({ cells }) => cells[key]?.text ?? '')];
  return texts.every((text) => textWidth(text, 'heading') <= shortest) ? 'short' : 'words';
}

interface KnownColumn extends TableColumn {
  readonly kind: ColumnKind;
}

function classOf({ kind }: KnownColumn): string | undefined {
  return kind === 'words' ? undefined : kind;
}

function headerCell(column: KnownColumn): string {
  return element('th', { scope: 'col', class: classOf(column) }, escapeMarkup(column.label));
}

/** Gives the address of a row by its key, where it has one. */
export type RowAddress = (key: string) => string | undefined;

function bodyRow(row: TableRow, columns: readonly KnownColumn[], addressOf: RowAddress): string {
  const href = addressOf(row.key);
  const cells = columns.map((column, index) => {
    const text = escapeMarkup(row.cells[column.key]?.text ?? '');
    const attributes = { class: classOf(column) };
    return index === 0
      ? element(
          'th',
          { scope: 'row', ...attributes },
          href === undefined ? text : element('a', { href }, text),
        )
      : element('td', attributes, text);
  });
  return element('tr', { 'data-key': row.key }, ...cells);
}

/**
 * The table with caption, column and row headers; the first column names the row, and leads to the
 * row's page where `addressOf` knows one.
 */
export function toTable(table: SceneTable, addressOf: RowAddress = () => undefined): string {
  const { caption, rows } = table;
  const columns = table.columns.map((column) => ({ ...column, kind: kindOf(column, table) }));
  return element(
    'table',
    {},
    element('caption', {}, escapeMarkup(caption)),
    element('thead', {}, element('tr', {}, ...columns.map(headerCell))),
    element('tbody', {}, ...rows.map((row) => bodyRow(row, columns, addressOf))),
  );
}
