/**
 * Writes tables the size of a newsroom's: 2,900 units, 20 years, 10 indicators, invented throughout.
 * The descriptor is that of the desk's fixtures with more tables of observations.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seededRandom } from '../src/measure/seeded-random.ts';

const fixture = new URL('../tests/fixtures/desk/valid', import.meta.url).pathname;

export const countySize = { units: 2900, years: 20, indicators: 10 };

interface Resource {
  readonly name: string;
  readonly role: string;
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `${rows.map((row) => row.join(',')).join('\n')}\n`;
}

/** The header of a fixture's table. */
function header(path: string): string[] {
  return readFileSync(join(fixture, path), 'utf8').split('\n')[0]?.split(',') ?? [];
}

/** Writes `share` of the units, each with all its years and indicators, and returns the row count. */
export function writeCountyTables(directory: string, share: number): number {
  const random = seededRandom(7);
  const units = Array.from({ length: Math.round(countySize.units * share) }, (_, index) => {
    const code = String(100_000 + index);
    return { code, name: `县${code}`, size: 100 + Math.floor(900 * random()) };
  });
  const indicators = Array.from({ length: countySize.indicators }, (_, index) => `count${index}`);
  const years = Array.from({ length: countySize.years }, (_, index) => 2005 + index);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  for (const path of ['regions.csv', 'schemes.csv', 'sources.csv', 'scopes.csv'])
    write(path, readFileSync(join(fixture, path), 'utf8'));
  for (const path of ['totals', 'places', 'single_figures', 'corrections', 'expected_jumps'])
    write(`${path}.csv`, csv([header(`${path}.csv`)]));

  const letters = (index: number) =>
    Array.from(String(index), (digit) => String.fromCharCode(97 + Number(digit))).join('');
  write(
    'provinces.csv',
    csv([
      header('provinces.csv'),
      ...units.map(({ code, name }, index) => [
        ...[code, `XA-${index.toString(36).toUpperCase()}`, `${name}全`, name],
        ...[String.fromCodePoint(0x4e00 + index), `County ${code}`, letters(index)],
        ...[index % 60, Math.floor(index / 60)],
      ]),
    ]),
  );
  write(
    'region_schemes.csv',
    csv([
      header('region_schemes.csv'),
      ...units.map(({ code, name }, index) => [
        ...['halves', code, name],
        index % 2 === 0 ? 'east' : 'west',
      ]),
    ]),
  );
  write('scope_members.csv', csv([header('scope_members.csv')]));
  write(
    'indicators.csv',
    csv([
      header('indicators.csv'),
      ...indicators.map((id) => [
        ...[id, id, id, '个', 'units', 'stock', 1, 0],
        ...['', '', '', '', '', 0.3, '说明', 'Text', '', ''],
      ]),
    ]),
  );
  write(
    'series.csv',
    csv([
      header('series.csv'),
      ...indicators.map((id) => [id, 'yearly', years[0] ?? 0, years.at(-1) ?? 0, id, id, '', '']),
    ]),
  );
  for (const id of indicators) {
    const rows = years.flatMap((year, step) =>
      units.map(({ code, name, size }) => [
        ...[code, name, year, size + 5 * step + Math.floor(5 * random())],
        ...['', '', 'exact', `A${1 + (step % 3)}`, ''],
      ]),
    );
    write(`observations/${id}.csv`, csv([header('observations/residents.csv'), ...rows]));
  }
  const descriptor = JSON.parse(readFileSync(join(fixture, 'datapackage.json'), 'utf8')) as {
    resources: Resource[];
  };
  const pattern = descriptor.resources.find(({ name }) => name === 'residents');
  const others = descriptor.resources.filter(({ role }) => role !== 'observations');
  const observations = indicators.map((id) => ({
    ...pattern,
    ...{ name: id, indicator: id, path: `observations/${id}.csv` },
  }));
  write(
    'datapackage.json',
    JSON.stringify({ ...descriptor, resources: [...others, ...observations] }),
  );
  write(
    'geo/provinces.topo.json',
    JSON.stringify({
      type: 'Topology',
      arcs: [],
      objects: {
        provinces: {
          type: 'GeometryCollection',
          geometries: units.map(({ code }) => ({ type: null, id: code })),
        },
      },
    }),
  );
  return units.length * years.length * indicators.length;
}
