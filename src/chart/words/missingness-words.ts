/** The words of a missingness grid: labels, table, legend, and the paragraph that describes it. */
import { sum } from 'd3-array';
import type { Dataset, Locale } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { missingnessMessages, type Counts } from '../../i18n/chart-missingness.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { provenanceOf } from '../../measure/provenance.ts';
import { named } from '../../measure/unknown-name.ts';
import type {
  Legend,
  LegendItem,
  Paint,
  SceneTable,
  SceneWords,
  TableCell,
} from '../../scene/scene.ts';
import type { KnownGrid, KnownRow, KnownRun, MissingnessView } from '../facts/missingness-cells.ts';
import { sourceLine } from './province-words.ts';

/** How figures are painted that are known so. */
export const knownPaints: Readonly<Record<keyof Counts, Paint>> = {
  exact: { kind: 'solid', tone: 'step-5' },
  ranges: { kind: 'open', tone: 'step-5' },
  missing: { kind: 'missing' },
};

function datesOf({ first, last, period }: KnownRun, locale: Locale): string {
  return period ? formatPeriod(period, locale) : missingnessMessages[locale].years(first, last);
}

function knownText({ rows }: MissingnessView, { counts }: KnownRun, locale: Locale): string {
  const { manyKnown, oneKnown } = missingnessMessages[locale];
  return rows === 'indicators' ? manyKnown(counts) : oneKnown(counts);
}

/** What is said of a run: its row, its time, and what is known. */
export function runLabel(
  view: MissingnessView,
  { name }: KnownRow,
  run: KnownRun,
  locale: Locale,
): string {
  const words = missingnessMessages[locale];
  return words.label(name, datesOf(run, locale), knownText(view, run, locale));
}

function tableOf(
  view: MissingnessView,
  { rows }: KnownGrid,
  caption: string,
  locale: Locale,
): SceneTable {
  const words = missingnessMessages[locale];
  const count = (value: number): TableCell => ({ text: String(value), low: value, high: value });
  const isNumeric = true;
  return {
    caption,
    columns: [
      {
        key: 'row',
        label: view.rows === 'indicators' ? words.indicator : chartMessages[locale].province,
        isNumeric: false,
      },
      { key: 'period', label: words.period, isNumeric: false },
      { key: 'exact', label: words.exact, isNumeric },
      { key: 'ranges', label: words.ranges, isNumeric },
      { key: 'missing', label: words.missing, isNumeric },
      { key: 'known', label: words.known, isNumeric: false },
    ],
    rows: rows.flatMap((row) =>
      row.runs.map((run) => ({
        key: run.key,
        cells: {
          row: { text: row.name },
          period: { text: datesOf(run, locale) },
          exact: count(run.counts.exact),
          ranges: count(run.counts.ranges),
          missing: count(run.counts.missing),
          known: { text: knownText(view, run, locale) },
        },
      })),
    ),
  };
}

/** Each way of being known that occurs. */
export function missingnessLegend({ rows }: KnownGrid, locale: Locale): Legend {
  const words = missingnessMessages[locale];
  const labels = {
    exact: words.exactLegend,
    ranges: words.rangesLegend,
    missing: words.missingLegend,
  } as const;
  const itemOf = (kind: keyof Counts): readonly LegendItem[] =>
    rows.some(({ runs }) => runs.some(({ counts }) => counts[kind] > 0))
      ? [{ paint: knownPaints[kind], label: labels[kind] }]
      : [];
  return {
    fills: itemOf('exact'),
    patterns: [...itemOf('ranges'), ...itemOf('missing')],
    lines: [],
  };
}

/** Years of a row, all told, in which this holds. */
function yearsWhere({ runs }: KnownRow, holds: (counts: Counts) => boolean): number {
  return sum(runs, ({ first, last, counts }) => (holds(counts) ? last - first + 1 : 0));
}

const isAllExact = ({ exact, ranges, missing }: Counts) => exact > 0 && ranges + missing === 0;
const isNothing = ({ exact, ranges }: Counts) => exact + ranges === 0;
const isAnyExact = ({ exact }: Counts) => exact > 0;

function indicatorsSummary(
  { years, rows }: KnownGrid,
  subtitle: string,
  provinces: number,
  locale: Locale,
): string {
  const names = (chosen: readonly KnownRow[]) => chosen.map(({ name }) => name);
  const exactYears = (row: KnownRow) => yearsWhere(row, isAllExact);
  const isNever = (row: KnownRow) => yearsWhere(row, isNothing) === years.length;
  return missingnessMessages[locale].indicatorsSummary({
    subtitle,
    provinces,
    always: names(rows.filter((row) => exactYears(row) === years.length)),
    sometimes: rows
      .filter((row) => exactYears(row) > 0 && exactYears(row) < years.length)
      .map((row) => {
        const dates = row.runs
          .filter(({ counts }) => isAllExact(counts))
          .map((run) => missingnessMessages[locale].years(run.first, run.last));
        return locale === 'zh'
          ? `${row.name}（${dates.join('、')}）`
          : `${row.name} (${dates.join(', ')})`;
      }),
    rangesOnly: names(rows.filter((row) => exactYears(row) === 0 && !isNever(row))),
    never: names(rows.filter(isNever)),
  });
}

function provincesSummary({ years, rows }: KnownGrid, subtitle: string, locale: Locale): string {
  const total = (kind: keyof Counts) =>
    sum(rows, (row) => yearsWhere(row, (each) => each[kind] > 0));
  const known = (row: KnownRow) => years.length - yearsWhere(row, isNothing);
  const exact = (row: KnownRow) => yearsWhere(row, isAnyExact);
  const names = (holds: (row: KnownRow) => boolean) => rows.filter(holds).map(({ name }) => name);
  return missingnessMessages[locale].provincesSummary({
    subtitle,
    figures: rows.length * years.length,
    counts: { exact: total('exact'), ranges: total('ranges'), missing: total('missing') },
    always: names((row) => exact(row) > 0 && exact(row) === known(row)),
    between: names((row) => exact(row) > 0 && exact(row) < known(row)),
    never: names((row) => exact(row) === 0),
  });
}

/** The words of `view`, whose title must be free of names of quantities by now. */
export function missingnessWords(
  view: MissingnessView,
  grid: KnownGrid,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const words = missingnessMessages[locale];
  const { years, observations } = grid;
  const provenance = provenanceOf(observations);
  const dates = words.years(years[0] ?? 0, years.at(-1) ?? 0);
  const indicatorOf = (id: string) => named('indicator', id, dataset.indicators, (each) => each.id);
  const subtitle =
    view.rows === 'indicators'
      ? words.indicators(dates)
      : words.provinces(indicatorOf(view.indicator).name[locale], dates);
  return {
    language: locale,
    title: view.title[locale],
    subtitle,
    summary:
      view.rows === 'indicators'
        ? indicatorsSummary(grid, subtitle, dataset.provinces.length, locale)
        : provincesSummary(grid, subtitle, locale),
    source: sourceLine(dataset, provenance, locale),
    sourceIds: provenance.sources,
    notes: view.rows === 'provinces' ? [indicatorOf(view.indicator).caveat[locale]] : [],
    table: tableOf(view, grid, subtitle, locale),
  };
}
