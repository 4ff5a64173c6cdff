/** Checks that observations fill the series they belong to: no period outside, none missing. */
import type { Faults } from './faults.ts';
import { covers, histories, periodParser, seriesSpans, type History } from './histories.ts';
import { comparePeriods, parsePeriod } from './period.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type Table } from './table.ts';
import { cell, rowsWithRole, tablesWithRole } from './tables.ts';

/** Observations whose period belongs to no series of their indicator, or to several. */
export function checkPeriods(tables: readonly Table[], faults: Faults): readonly Problem[] {
  const seriesTables = tablesWithRole(tables, 'series');
  if (!seriesTables.every((table) => faults.areSound(table, ['indicator', 'first', 'last'])))
    return [];
  const spans = seriesSpans(tables);
  const periodOf = periodParser();
  return tablesWithRole(tables, 'observations').flatMap((table) => {
    const indicator = table.schema.indicator ?? '';
    const own = spans.filter((span) => span.indicator === indicator);
    return table.rows.flatMap((row) => {
      const period = periodOf(cell(row, 'period'));
      if (!period || !faults.isSound(table, row, ['period'])) return [];
      return own.filter((span) => covers(span, period)).length === 1
        ? []
        : [
            cellProblem(table, row, 'period', 'series-missing', {
              indicator,
              table: seriesTables[0]?.schema.path ?? '',
            }),
          ];
    });
  });
}

function provinceTitles(tables: readonly Table[]): ReadonlyMap<string, string> {
  return new Map(
    rowsWithRole(tables, 'provinces').map((row) => [
      cell(row, 'adcode'),
      `${cell(row, 'short_zh')} ${cell(row, 'name_en')} (${cell(row, 'adcode')})`,
    ]),
  );
}

/** The periods that others have and this unit lacks, told at the row before the first of them. */
function gapOf(
  { adcode, readings }: History,
  periods: readonly string[],
  titles: ReadonlyMap<string, string>,
): Problem | undefined {
  const own = new Set(readings.map(({ period }) => period.text));
  const missing = periods.filter((period) => !own.has(period));
  const [first] = missing;
  if (first === undefined) return undefined;
  const before = new Set(periods.slice(0, periods.indexOf(first)));
  const anchor = readings.findLast(({ period }) => before.has(period.text)) ?? readings[0];
  return (
    anchor &&
    cellProblem(anchor.table, anchor.row, 'period', 'series-gap', {
      province: titles.get(adcode) ?? adcode,
      missing: missing.join(', '),
    })
  );
}

/** Years that a yearly series passes over, told at the first row after the gap. */
function skippedYears(units: readonly History[], periods: readonly string[]): readonly Problem[] {
  if (!periods.every((period) => /^\d{4}$/.test(period))) return [];
  return periods.flatMap((period, index) => {
    const previous = Number(periods[index - 1] ?? Number(period) - 1);
    if (Number(period) === previous + 1) return [];
    const after = units
      .flatMap(({ readings }) => readings.filter((reading) => reading.period.text === period))
      .sort((a, b) => a.row.record - b.row.record)[0];
    const years = Array.from({ length: Number(period) - previous - 1 }, (_, step) =>
      String(previous + 1 + step),
    );
    return after
      ? [
          cellProblem(after.table, after.row, 'period', 'series-gap', {
            province: '*',
            missing: years.join(', '),
          }),
        ]
      : [];
  });
}

function absentProvinces(
  units: readonly History[],
  titles: ReadonlyMap<string, string>,
  periods: readonly string[],
): readonly Problem[] {
  const present = new Set(units.map(({ adcode }) => adcode));
  const absent = [...titles].filter(([adcode]) => !present.has(adcode)).map(([, title]) => title);
  const anchor = units[0]?.readings[0];
  return absent.length === 0 || !anchor
    ? []
    : [
        cellProblem(anchor.table, anchor.row, 'adcode', 'series-gap', {
          province: absent.join(', '),
          missing: periods.join(', '),
        }),
      ];
}

/** Periods and provinces that a series lacks although others have them. */
export function checkGaps(tables: readonly Table[], faults: Faults): readonly Problem[] {
  const spans = seriesSpans(tables);
  const titles = provinceTitles(tables);
  return tablesWithRole(tables, 'observations').flatMap((table) => {
    if (!faults.areSound(table, table.schema.primaryKey)) return [];
    return spans
      .filter(({ indicator }) => indicator === table.schema.indicator)
      .flatMap((span) => {
        const units = histories(table, span, presence);
        const periods = [
          ...new Map(
            units.flatMap(({ readings }) => readings.map(({ period }) => [period.text, period])),
          ).values(),
        ]
          .sort(comparePeriods)
          .map(({ text }) => text);
        return [
          ...units.flatMap((unit) => gapOf(unit, periods, titles) ?? []),
          ...skippedYears(units, periods),
          ...absentProvinces(units, titles, periods),
        ];
      });
  });
}

/** For gaps a row counts when it is there, whatever its figures. */
const presence: Faults = { isSound: () => true, areSound: () => true };

/** Series whose first or last period is not that of their observations. */
export function checkSeriesEnds(tables: readonly Table[], faults: Faults): readonly Problem[] {
  const observations = tablesWithRole(tables, 'observations');
  return tablesWithRole(tables, 'series').flatMap((series) =>
    series.rows.flatMap((row) => {
      const first = parsePeriod(cell(row, 'first'));
      const last = parsePeriod(cell(row, 'last'));
      const indicator = cell(row, 'indicator');
      const table = observations.find(({ schema }) => schema.indicator === indicator);
      if (!first || !last || !table || !faults.areSound(table, ['period'])) return [];
      const span = { indicator, first, last };
      const periodOf = periodParser();
      const held = [...new Set(table.rows.map((other) => cell(other, 'period')))]
        .flatMap((text) => periodOf(text) ?? [])
        .filter((period) => covers(span, period))
        .sort(comparePeriods);
      const [earliest, latest] = [held[0], held.at(-1)];
      const expected = { table: table.schema.path };
      if (!earliest || !latest)
        return [
          cellProblem(series, row, 'first', 'series-beyond-data', { ...expected, found: '∅' }),
        ];
      return [
        ...(comparePeriods(earliest, first) === 0
          ? []
          : [
              cellProblem(series, row, 'first', 'series-beyond-data', {
                ...expected,
                found: earliest.text,
              }),
            ]),
        ...(comparePeriods(latest, last) === 0
          ? []
          : [
              cellProblem(series, row, 'last', 'series-beyond-data', {
                ...expected,
                found: latest.text,
              }),
            ]),
      ];
    }),
  );
}
