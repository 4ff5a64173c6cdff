/** All tables in one JSON file, for programs that would rather not join CSV files. */
import type { DataPackage, PackagedTable } from './data-package.ts';
import { typedCell } from './typed-cell.ts';

function rows({ columns, records }: PackagedTable): readonly string[] {
  return records.map((record) =>
    JSON.stringify(
      Object.fromEntries(
        columns.map((field) => [field.name, typedCell(record[field.name], field)]),
      ),
    ),
  );
}

/**
 * Tables by name, rows as written: numbers are numbers, an empty cell is `null`, corrections stand in
 * their own table. One row a line, so that two versions can be compared.
 */
export function toWholeJson({ publication, tables }: DataPackage): string {
  const { name, version, date, title, creator, licence } = publication;
  const about = { name, title: title.en, version, date, creator, licence: licence.address };
  const written = tables.map(
    (table) => `${JSON.stringify(table.schema.name)}: [\n${rows(table).join(',\n')}\n]`,
  );
  return `{\n"about": ${JSON.stringify(about)},\n"tables": {\n${written.join(',\n')}\n}\n}\n`;
}
