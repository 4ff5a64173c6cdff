/** Reads the published tables for tests of measures, without the checks that the dataset makes. */
import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import type { MemberTotal } from '../../src/measure/total.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of one table in `data/`. */
export function published(table: string): readonly Row[] {
  const text = readFileSync(new URL(`../../data/${table}`, import.meta.url), 'utf8');
  return papaparse.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

export const provinces: readonly Row[] = published('provinces.csv');

/** Where provinces stand in the table. */
export function positionsOf(adcodes: readonly string[]): readonly number[] {
  return adcodes.map((adcode) => provinces.findIndex((province) => province.adcode === adcode));
}

/** One indicator at one period, in the order of the provinces. */
export function observed(indicator: string, period: string): readonly Quantity[] {
  const rows = published(`observations/${indicator}.csv`).filter((row) => row.period === period);
  return provinces.map(({ adcode }) => {
    const row = rows.find((each) => each.adcode === adcode);
    if (row === undefined)
      throw new Error(`${indicator} ${period} has no row for ${adcode ?? ''}.`);
    if (row.value) return exactly(Number(row.value));
    return between(Number(row.low ?? 0), row.high ? Number(row.high) : Infinity);
  });
}

/** The members of a region of a scheme, as positions. */
export function region(scheme: string, id: string): readonly number[] {
  const rows = published('region_schemes.csv');
  return positionsOf(
    rows.filter((r) => r.scheme === scheme && r.region === id).map((r) => r.adcode ?? ''),
  );
}

/** Social organizations at one of the two dates, with the totals stated of all and of groups of provinces. */
export function organizations(period: string): {
  readonly quantities: readonly Quantity[];
  readonly total: MemberTotal;
  readonly groups: readonly MemberTotal[];
} {
  const totals = published('totals.csv').filter(
    (row) => row.indicator === 'social_organizations' && row.period === period,
  );
  const stated = (scope: string) => Number(totals.find((row) => row.scope === scope)?.value ?? NaN);
  const members = provinces.map((_, position) => position);
  const sum = exactly(stated('cn') - stated('ministry'));
  const total = { members, total: sum, name: 'cn less ministry' };
  const groups = totals
    .filter((row) => row.scope?.includes('+'))
    .map((row) => ({
      members: (row.scope ?? '')
        .split('+')
        .map((name) => provinces.findIndex((province) => province.pinyin === name)),
      total: exactly(Number(row.value)),
      name: row.scope ?? '',
    }));
  return {
    quantities: observed('social_organizations', period),
    total,
    groups: [total, ...groups],
  };
}
