/**
 * Puts a table in order where it stands. The name of a column is a link to the page in that order, and
 * the address follows, so that reloading and sharing keep what is seen; without this script the link
 * itself leads there.
 */
import { inOrder, type Bounds } from '../profile/bounds-order.ts';

function boundOf(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}

function boundsIn(row: HTMLTableRowElement, column: number): Bounds {
  const { low, high } = row.cells[column]?.dataset ?? {};
  return { low: boundOf(low), high: boundOf(high) };
}

/** The rows of one column’s order; the link that was followed says which. */
function sort(table: HTMLTableElement, head: HTMLTableCellElement, isAscending: boolean): void {
  const [body] = table.tBodies;
  if (!body) return;
  const rows = inOrder([...body.rows], (row) => boundsIn(row, head.cellIndex), isAscending);
  body.replaceChildren(...rows);
  for (const each of table.tHead?.querySelectorAll('th') ?? []) {
    each.removeAttribute('aria-sort');
    const link = each.querySelector('a');
    if (link?.dataset.down) link.href = link.dataset.down;
  }
  head.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending');
  const link = head.querySelector('a');
  const turned = isAscending ? link?.dataset.down : link?.dataset.up;
  if (link && turned) link.href = turned;
}

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) {
  const status = document.querySelector<HTMLElement>('[data-sorted]');
  table.tHead?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const head = link?.closest('th');
    // A reader who wants another window gets the page.
    if (!link || !head || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { href } = link;
    const isAscending = link.pathname === link.dataset.up;
    sort(table, head, isAscending);
    history.replaceState(null, '', href);
    const template = isAscending ? table.dataset.lowest : table.dataset.highest;
    if (status) status.textContent = template?.replace('{column}', link.textContent.trim()) ?? '';
  });
}
