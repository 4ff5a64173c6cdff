/** The table of all provinces, in the order of any of its columns. */
import { regionOf } from '../chart/facts/region-tone.ts';
import type { Dataset, Locale, RegionScheme } from '../dataset/types.ts';
import { profileMessages } from '../i18n/profile.ts';
import type { SceneTable, TableRow } from '../scene/scene.ts';
import { provincesTable } from './alike.ts';
import { inOrder, type Bounds } from './bounds-order.ts';
import type { KeyFigure } from './content-shapes.ts';

/** An order of the table: by a column, one way or the other. */
export interface TableOrder {
  readonly column: string;
  readonly isAscending: boolean;
}

/** The bounds of a cell, none where it has no figure. */
export function cellBounds(row: TableRow, column: string): Bounds {
  const cell = row.cells[column];
  return { low: cell?.low ?? null, high: cell?.high ?? null };
}

/** All provinces with region and figures; without an order, in that of the dataset. */
export function allProvincesTable(
  figures: readonly KeyFigure[],
  scheme: RegionScheme,
  order: TableOrder | undefined,
  dataset: Dataset,
  locale: Locale,
): SceneTable {
  const words = profileMessages[locale];
  const { provinces } = dataset;
  const table = provincesTable(
    provinces,
    figures,
    words.allTable(provinces.length),
    dataset,
    locale,
  );
  const [name, ...others] = table.columns;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: { ...row.cells, region: { text: regionOf(scheme, row.key)?.name[locale] ?? '' } },
  }));
  return {
    ...table,
    columns: [
      ...(name ? [name] : []),
      { key: 'region', label: words.region, isNumeric: false },
      ...others,
    ],
    rows: order ? inOrder(rows, (row) => cellBounds(row, order.column), order.isAscending) : rows,
  };
}

/** Every order that the table has a page of its own for. */
export function tableOrders(figures: readonly KeyFigure[]): readonly TableOrder[] {
  return figures.flatMap(({ id }) =>
    [false, true].map((isAscending) => ({ column: id, isAscending })),
  );
}
