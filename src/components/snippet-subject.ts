/** Which table the code examples read: the first with figures by province, at its newest date. */
import type { SnippetSubject } from '../i18n/snippets.ts';
import type { DataFiles } from './site-data-files.ts';

/** The subject of the examples; `folder` is the address of the published files, ending in a slash. */
export function snippetSubject({ catalogue, offered }: DataFiles, folder: string): SnippetSubject {
  const table = catalogue.dataPackage.tables.find(({ schema }) => schema.role === 'observations');
  const observations = catalogue.dataset.observations[table?.schema.indicator ?? ''] ?? [];
  const newest = observations.at(-1);
  if (!table || !newest) throw new Error('There is no table of figures to read in an example.');
  return {
    folder,
    path: table.file.path,
    table: table.schema.name,
    whole: offered.json.path,
    parquet: offered.parquet.path,
    period: newest.period.text,
  };
}
