/** Checks that parts and wholes agree: provinces with totals, kinds with what they are a kind of. */
import { keyOf } from './check-keys.ts';
import type { Faults } from './faults.ts';
import { bounds } from './histories.ts';
import { joinedKey } from './joined-key.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type Table, type TableRow } from './table.ts';
import { cell, rowsWithRole, tablesWithRole } from './tables.ts';

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Half of what the last printed digit stands for; whole numbers are exact unless called rounded. */
function rounding(row: TableRow): number {
  const text = cell(row, 'value');
  const [, zeros = ''] = /^\d*?(0*)$/.exec(text) ?? [];
  if (cell(row, 'status') === 'rounded' && !text.includes('.')) return 0.5 * 10 ** zeros.length;
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

/** What the row allows, widened by what its rounding may have taken off. */
function widened(row: TableRow): Bounds {
  const { low, high } = bounds(row);
  const half = rounding(row);
  return { low: low - half, high: high + half };
}

function sum(rows: readonly TableRow[]): Bounds {
  return rows
    .map(widened)
    .reduce((total, { low, high }) => ({ low: total.low + low, high: total.high + high }), {
      low: 0,
      high: 0,
    });
}

/** Sums of decimals carry noise in their last bits, which no figure has. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function printed({ low, high }: Bounds): string {
  return tidy(low) === tidy(high) ? String(tidy(low)) : `${tidy(low)}–${tidy(high)}`;
}

/** Column of the figure, for a problem to point at. */
function figureColumn(row: TableRow): string {
  if (cell(row, 'value') !== '') return 'value';
  return cell(row, 'low') === '' ? 'high' : 'low';
}

/** Rows of all observations that are sound, by indicator, province and period. */
function soundObservations(
  tables: readonly Table[],
  indicators: ReadonlySet<string>,
  faults: Faults,
): ReadonlyMap<string, TableRow> {
  return new Map(
    tablesWithRole(tables, 'observations')
      .filter(({ schema }) => indicators.has(schema.indicator ?? ''))
      .flatMap((table) =>
        table.rows
          .filter((row) => faults.isSound(table, row))
          .map((row) => [
            joinedKey([table.schema.indicator, cell(row, 'adcode'), cell(row, 'period')]),
            row,
          ]),
      ),
  );
}

/** A nation holds more than its provinces, but hardly a third more. */
const farAbove = 1.34;

function sumOfBounds(parts: readonly TableRow[]): Bounds {
  const exact = parts.map(bounds);
  return {
    low: exact.reduce((rest, { low }) => rest + low, 0),
    high: exact.reduce((rest, { high }) => rest + high, 0),
  };
}

function checkTotal(
  table: Table,
  row: TableRow,
  role: string,
  members: readonly string[],
  observations: ReadonlyMap<string, TableRow>,
): Problem | undefined {
  const parts = members.flatMap(
    (adcode) =>
      observations.get(joinedKey([cell(row, 'indicator'), adcode, cell(row, 'period')])) ?? [],
  );
  if (members.length === 0 || parts.length < members.length) return undefined;
  const added = sum(parts);
  const total = widened(row);
  // A nation may hold more than its provinces: what belongs to none of them.
  const tooLarge = tidy(added.low) > tidy(total.high);
  const tooSmall = role === 'provinces' && tidy(added.high) < tidy(total.low);
  if (!tooLarge && !tooSmall) {
    const ratio = total.low / added.high;
    return role === 'nation' && ratio >= farAbove && added.high > 0
      ? cellProblem(table, row, figureColumn(row), 'total-far-above', {
          indicator: cell(row, 'indicator'),
          added: printed(sumOfBounds(parts)),
          ratio: ratio.toFixed(ratio < 10 ? 2 : 0),
        })
      : undefined;
  }
  const shown = sumOfBounds(parts);
  const stated = bounds(row);
  return cellProblem(table, row, figureColumn(row), 'total-disagrees', {
    indicator: cell(row, 'indicator'),
    added: printed(shown),
    difference: String(tidy(tooLarge ? shown.low - stated.high : shown.high - stated.low)),
    count: String(members.length),
  });
}

/** Totals that the provinces they cover cannot add up to. */
export function checkTotals(tables: readonly Table[], faults: Faults): readonly Problem[] {
  const totals = tablesWithRole(tables, 'totals');
  const stated = new Set(rowsWithRole(tables, 'totals').map((row) => cell(row, 'indicator')));
  const observations = soundObservations(tables, stated, faults);
  const all = rowsWithRole(tables, 'provinces').map((row) => cell(row, 'adcode'));
  const memberRows = rowsWithRole(tables, 'scope_members');
  const scopes = new Map(
    rowsWithRole(tables, 'scopes').map((scope) => {
      const id = cell(scope, 'id');
      const role = cell(scope, 'role');
      const own = memberRows.filter((member) => cell(member, 'scope') === id);
      const members = own.map((member) => cell(member, 'adcode'));
      return [id, { role, members: role === 'nation' ? all : members }];
    }),
  );
  return totals.flatMap((table) =>
    table.rows.flatMap((row) => {
      const scope = scopes.get(cell(row, 'scope'));
      return !scope || scope.role === 'outside' || !faults.isSound(table, row)
        ? []
        : (checkTotal(table, row, scope.role, scope.members, observations) ?? []);
    }),
  );
}

/** Figures of a table by indicator and by whatever else its rows are about. */
interface Stated {
  readonly table: Table;
  readonly row: TableRow;
  readonly indicator: string;
  readonly about: string;
}

function statedFigures(
  tables: readonly Table[],
  related: ReadonlySet<string>,
  faults: Faults,
): readonly Stated[] {
  const own = tablesWithRole(tables, 'observations')
    .filter(({ schema }) => related.has(schema.indicator ?? ''))
    .flatMap((table) =>
      table.rows
        .filter((row) => faults.isSound(table, row))
        .map((row) => ({
          table,
          row,
          indicator: table.schema.indicator ?? '',
          about: joinedKey(['observations', cell(row, 'adcode'), cell(row, 'period')]),
        })),
    );
  const others = ['totals', 'places', 'single_figures'].flatMap((role) =>
    tablesWithRole(tables, role).flatMap((table) => {
      const about = table.schema.primaryKey.filter((name) => name !== 'indicator');
      return table.rows
        .filter((row) => related.has(cell(row, 'indicator')) && faults.isSound(table, row))
        .map((row) => ({
          table,
          row,
          indicator: cell(row, 'indicator'),
          about: joinedKey([role, keyOf(row, about)]),
        }));
    }),
  );
  return [...own, ...others];
}

/** Figures of a part that exceed those of the whole for the same place and period. */
export function checkParts(tables: readonly Table[], faults: Faults): readonly Problem[] {
  const wholes = new Map(
    rowsWithRole(tables, 'indicators')
      .filter((row) => cell(row, 'part_of') !== '')
      .map((row) => [cell(row, 'id'), cell(row, 'part_of')]),
  );
  const figures = statedFigures(tables, new Set([...wholes.keys(), ...wholes.values()]), faults);
  const byKey = new Map(
    figures.map((figure) => [joinedKey([figure.indicator, figure.about]), figure.row]),
  );
  return figures.flatMap(({ table, row, indicator, about }) => {
    const name = wholes.get(indicator);
    const whole = name === undefined ? undefined : byKey.get(joinedKey([name, about]));
    if (!whole || name === undefined) return [];
    if (tidy(widened(row).low) <= tidy(widened(whole).high)) return [];
    return [
      cellProblem(table, row, figureColumn(row), 'part-exceeds-whole', {
        indicator,
        whole: name,
        expected: printed(bounds(whole)),
        difference: String(tidy(bounds(row).low - bounds(whole).high)),
      }),
    ];
  });
}
