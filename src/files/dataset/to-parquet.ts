/**
 * All observations as one Parquet file: small, typed, and read at once by R, Python, DuckDB and the
 * like, without any of CSV's questions.
 */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { DataPackage, PackagedTable } from './data-package.ts';
import { typedCell } from './typed-cell.ts';

/** Tables with one shape, since the columns are taken from the first. */
function observations({ tables }: DataPackage): readonly PackagedTable[] {
  return tables.filter(({ schema }) => schema.role === 'observations');
}

/** One row for an indicator, a province and a period, in the order of the tables; bounds as written. */
export function toParquet(dataPackage: DataPackage): Uint8Array {
  const tables = observations(dataPackage);
  const indicators = tables.flatMap(({ schema, records }) =>
    records.map(() => schema.indicator ?? ''),
  );
  const columnData = (tables[0]?.columns ?? []).map(({ name, type }) => {
    // Some indicators are whole numbers and some are not: one column holds both.
    const isNumber = type === 'integer' || type === 'number';
    const data = tables.flatMap(({ records }) =>
      records.map((record) => typedCell(record[name], { type })),
    );
    return {
      name,
      data,
      type: isNumber ? ('DOUBLE' as const) : ('STRING' as const),
      nullable: true,
    };
  });
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'indicator', data: indicators, type: 'STRING', nullable: false },
        ...columnData,
      ],
    }),
  );
}
