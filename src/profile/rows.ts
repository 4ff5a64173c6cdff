/** Every row that the tables have of one province, for its page and its download. */
import type { Period } from '../dataset/period.ts';
import type { Quantity } from '../dataset/quantity.ts';
import { comparePeriods } from '../dataset/period.ts';
import type {
  Dataset,
  Indicator,
  Locale,
  LocalizedText,
  Province,
  Status,
} from '../dataset/types.ts';
import { finite } from '../chart/facts/finite.ts';
import { chartMessages } from '../i18n/chart.ts';
import { formatPeriod, formatQuantity } from '../i18n/format.ts';
import { profileMessages } from '../i18n/profile.ts';
import type { SceneTable } from '../scene/scene.ts';

/** A figure of the province, or of a place within it. */
export interface DataRow {
  readonly indicator: Indicator;
  readonly place: LocalizedText;
  /** Whether it is the province itself, at a date of the indicator’s tables. */
  readonly isRegular: boolean;
  readonly period: Period;
  readonly quantity: Quantity;
  readonly status: Status;
  readonly source: string;
  readonly note: string;
}

/** The rows by indicator, in the order of the dataset; within one by place and date. */
export function rowsOf({ adcode, shortName }: Province, dataset: Dataset): readonly DataRow[] {
  return dataset.indicators.flatMap((indicator) => {
    const regular = (dataset.observations[indicator.id] ?? [])
      .filter((row) => row.adcode === adcode)
      .map((row) => ({ ...row, place: shortName, isRegular: true }));
    const single = [...dataset.singleFigures, ...dataset.places]
      .filter((row) => row.within === adcode && row.indicator === indicator.id)
      .map((row) => ({ ...row, isRegular: false }))
      .sort(
        (a, b) => a.place.zh.localeCompare(b.place.zh, 'zh') || comparePeriods(a.period, b.period),
      );
    return [...regular, ...single].map((row) => ({ ...row, indicator }));
  });
}

/** The value with as many decimals as the tables print, or more where a place has more. */
export function rowText({ indicator, quantity }: DataRow, locale: Locale): string {
  const [, printed = ''] = String(quantity.low).split('.');
  return formatQuantity(quantity, locale, {
    decimals: Math.max(indicator.decimals, Math.min(printed.length, 4)),
    suffix: indicator.unit.en === '%' ? '%' : '',
  });
}

/** The name of the row’s source. */
export function sourceText(
  { sources }: Pick<Dataset, 'sources'>,
  { source }: DataRow,
  locale: Locale,
): string {
  return sources.find(({ id }) => id === source)?.name[locale] ?? source;
}

/** The rows as a table for machines: every one with unit, status, source and note. */
export function rowsTable(
  rows: readonly DataRow[],
  caption: string,
  dataset: Dataset,
  locale: Locale,
): SceneTable {
  const words = profileMessages[locale];
  const column = (key: string, label: string, isNumeric = false) => ({ key, label, isNumeric });
  return {
    caption,
    columns: [
      column('indicator', words.indicator),
      column('where', words.where),
      column('date', words.date),
      column('value', words.value, true),
      column('unit', words.unit),
      column('known', words.howKnown),
      column('source', words.source),
      column('note', words.note),
    ],
    rows: rows.map((row) => ({
      key: row.indicator.id,
      cells: {
        indicator: { text: row.indicator.name[locale] },
        where: { text: row.place[locale] },
        date: { text: row.period.text },
        value: {
          text: rowText(row, locale),
          low: finite(row.quantity.low),
          high: finite(row.quantity.high),
        },
        unit: { text: row.indicator.unit[locale] },
        known: { text: chartMessages[locale].status[row.status] ?? '' },
        source: { text: sourceText(dataset, row, locale) },
        note: { text: row.note },
      },
    })),
  };
}

/** Regular rows, gathered by indicator, as a page folds them away. */
export interface RowGroup {
  readonly indicator: Indicator;
  readonly sources: readonly string[];
  readonly rows: readonly {
    readonly date: string;
    readonly value: string;
    readonly known: string;
  }[];
}

/** The rows gathered by indicator. */
export function rowGroups(rows: readonly DataRow[], locale: Locale): readonly RowGroup[] {
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
  return indicators.map((indicator) => {
    const own = rows.filter((row) => row.indicator === indicator);
    return {
      indicator,
      sources: [...new Set(own.map(({ source }) => source))],
      rows: own.map((row) => ({
        date: formatPeriod(row.period, locale),
        value: rowText(row, locale),
        known: chartMessages[locale].status[row.status] ?? '',
      })),
    };
  });
}

/** Of places within the province and of odd dates, the latest row of each. */
export function latestSingles(rows: readonly DataRow[]): readonly DataRow[] {
  const latest = new Map<string, DataRow>();
  for (const row of rows.filter(({ isRegular }) => !isRegular)) {
    const name = `${row.place.zh} ${row.indicator.id}`;
    const known = latest.get(name);
    if (!known || comparePeriods(known.period, row.period) < 0) latest.set(name, row);
  }
  return [...latest.values()].sort((a, b) => a.place.zh.localeCompare(b.place.zh, 'zh'));
}
