/** Every row that the tables have of a province, as CSV in each language. */
import type { APIRoute } from 'astro';
import { siteDataset } from '../../../components/site-dataset.ts';
import type { Locale, Province } from '../../../dataset/types.ts';
import { locales } from '../../../i18n/locales.ts';
import { rowsOf, rowsTable } from '../../../profile/rows.ts';
import { toCsv } from '../../../scene/to-csv.ts';

interface FileProps {
  readonly province: Province;
  readonly locale: Locale;
}

/** A file for each province and language. */
export function getStaticPaths() {
  return siteDataset().provinces.flatMap((province) =>
    locales.map((locale) => ({
      params: { file: `${province.slug}.${locale}` },
      props: { province, locale },
    })),
  );
}

export const GET: APIRoute<FileProps> = ({ props: { province, locale } }) => {
  const dataset = siteDataset();
  const rows = rowsOf(province, dataset);
  const table = rowsTable(rows, province.shortName[locale], dataset, locale);
  return new Response(toCsv(table, locale), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
