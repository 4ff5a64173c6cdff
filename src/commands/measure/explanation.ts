/** Follows a number down to the cells it rests on. */
import type { Dataset, Locale, Origin } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { commandMessages } from '../../i18n/measure-command.ts';
import { measureMessages } from '../../i18n/measure.ts';
import type { Provenance } from '../../measure/provenance.ts';
import { alignedTable } from './report.ts';

/** The cells with what the tables state in them, the joins, and the sources with their addresses. */
export function explanation(
  { cells, sources, joins }: Provenance,
  dataset: Dataset,
  locale: Locale,
): readonly string[] {
  const { columns, sources: heading } = commandMessages[locale];
  const rows = rowsByPlace(dataset, locale);
  const stated = cells.map((cell) => [place(cell), ...(rows.get(place(cell)) ?? [])]);
  return [
    ...alignedTable([
      [columns.cell, columns.province, columns.stated, columns.status, columns.source],
      ...stated,
    ]),
    ...joins.map(({ what, wanted, taken }) => {
      const indicator = dataset.indicators.find(({ id }) => id === what)?.name[locale] ?? what;
      return measureMessages[locale].joined(indicator, wanted, taken);
    }),
    `${heading}:`,
    ...sources.map((id) => {
      const source = dataset.sources.find((each) => each.id === id);
      return source
        ? `  ${id}: ${source.title}. ${source.publisher}. ${source.address}`
        : `  ${id}`;
    }),
  ];
}

function rowsByPlace(dataset: Dataset, locale: Locale): ReadonlyMap<string, readonly string[]> {
  const decimals = new Map(dataset.indicators.map((each) => [each.id, each.decimals]));
  const provinces = new Map(dataset.provinces.map((each) => [each.adcode, each.shortName[locale]]));
  const scopes = new Map(dataset.scopes.map((each) => [each.id, each.name[locale]]));
  const rows = [
    ...Object.values(dataset.observations)
      .flat()
      .map((row) => ({ ...row, name: provinces.get(row.adcode) ?? row.adcode })),
    ...dataset.totals.map((row) => ({ ...row, name: scopes.get(row.scope) ?? row.scope })),
  ];
  return new Map(
    rows.map(({ origin, name, indicator, quantity, status, source }) => [
      place(origin),
      [
        name,
        formatQuantity(quantity, locale, { decimals: decimals.get(indicator) ?? 0 }),
        chartMessages[locale].status[status] ?? status,
        source,
      ],
    ]),
  );
}

function place({ file, line }: Origin): string {
  return `${file}:${line}`;
}
