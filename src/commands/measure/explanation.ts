/** Follows a number down to the cells it rests on. */
import type { Dataset, Locale, Origin } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { commandMessages } from '../../i18n/measure-command.ts';
import { measureMessages } from '../../i18n/measure.ts';
import type { NarrowedBound, Provenance } from '../../measure/provenance.ts';
import { alignedTable } from './report.ts';

/** The cells with what the tables state in them, the bounds that totals narrowed, the joins, and the sources with their addresses. */
export function explanation(
  { cells, sources, joins, narrowed }: Provenance,
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
    ...narrowedBounds(narrowed, dataset, locale),
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

function narrowedBounds(
  narrowed: readonly NarrowedBound[],
  dataset: Dataset,
  locale: Locale,
): readonly string[] {
  const words = commandMessages[locale];
  const lines = narrowed.map(({ indicator, adcode, end, stated, narrowed: to, by }) => {
    const province = dataset.provinces.find((each) => each.adcode === adcode);
    const decimals = dataset.indicators.find(({ id }) => id === indicator)?.decimals ?? 0;
    const sentence = words.narrowedBound({
      province: province?.shortName[locale] ?? adcode,
      end,
      stated: Number.isFinite(stated) ? formatNumber(stated, locale, decimals) : undefined,
      narrowed: formatNumber(to, locale, decimals),
      by: totalNamed(by, dataset, locale),
    });
    return `  ${sentence}`;
  });
  return lines.length === 0 ? [] : [`${words.narrowed}:`, ...lines];
}

/** The name with that of its scope in place of every id. */
function totalNamed(name: string, dataset: Dataset, locale: Locale): string {
  const names = new Map(dataset.scopes.map((each) => [each.id, each.name[locale]]));
  const spelled = dataset.totals.reduce(
    (text, { scope, origin }) =>
      text.replaceAll(
        `${scope} (${place(origin)})`,
        `${names.get(scope) ?? scope} (${place(origin)})`,
      ),
    name,
  );
  return commandMessages[locale].totalName(spelled);
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
