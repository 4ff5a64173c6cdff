/** The table face of a scene, as HTML. */
import { element, escapeMarkup } from './markup.ts';
import type { SceneTable, TableColumn, TableRow } from './scene.ts';

function headerCell({ label, isNumeric }: TableColumn): string {
  return element(
    'th',
    { scope: 'col', class: isNumeric ? 'number' : undefined },
    escapeMarkup(label),
  );
}

/** Gives the address of a row by its key, where it has one. */
export type RowAddress = (key: string) => string | undefined;

function bodyRow(row: TableRow, columns: readonly TableColumn[], addressOf: RowAddress): string {
  const href = addressOf(row.key);
  const cells = columns.map(({ key, isNumeric }, index) => {
    const text = escapeMarkup(row.cells[key]?.text ?? '');
    return index === 0
      ? element('th', { scope: 'row' }, href === undefined ? text : element('a', { href }, text))
      : element('td', { class: isNumeric ? 'number' : undefined }, text);
  });
  return element('tr', { 'data-key': row.key }, ...cells);
}

/**
 * The table with caption, column and row headers; the first column names the row, and leads to the
 * row's page where `addressOf` knows one.
 */
export function toTable(
  { caption, columns, rows }: SceneTable,
  addressOf: RowAddress = () => undefined,
): string {
  return element(
    'table',
    {},
    element('caption', {}, escapeMarkup(caption)),
    element('thead', {}, element('tr', {}, ...columns.map(headerCell))),
    element('tbody', {}, ...rows.map((row) => bodyRow(row, columns, addressOf))),
  );
}
