/** What the tables know, year by year: of each indicator over all provinces, or of one province by province. */
import { extent, range } from 'd3-array';
import { isExact } from '../../dataset/quantity.ts';
import type { Period } from '../../dataset/period.ts';
import type { Dataset, Locale, Observation } from '../../dataset/types.ts';
import type { Counts } from '../../i18n/chart-missingness.ts';
import { named } from '../../measure/unknown-name.ts';
import { namesOf } from './province-names.ts';
import type { BaseView } from '../view.ts';

interface MissingnessBase extends BaseView {
  readonly family: 'missingness';
  /** First and last year; without them the years that have figures. */
  readonly from?: number;
  readonly to?: number;
}

/** Either several indicators over all provinces, or one indicator by province. */
export type MissingnessView = MissingnessBase &
  (
    | { readonly rows: 'indicators'; readonly indicators: readonly string[] }
    | { readonly rows: 'provinces'; readonly indicator: string }
  );

/** Years in a row of which the same is known. */
export interface KnownRun {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly counts: Counts;
  /** The period of a run that is a single one. */
  readonly period: Period | undefined;
}

export interface KnownRow {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Covers all years, in their order. */
  readonly runs: readonly KnownRun[];
}

export interface KnownGrid {
  readonly years: readonly number[];
  readonly rows: readonly KnownRow[];
  /** The figures behind the grid. */
  readonly observations: readonly Observation[];
}

interface Cell extends Counts {
  readonly period: Period | undefined;
}

/** The cell of a year: its last period, if there are several; without one, all are missing. */
function cellOf(observations: readonly Observation[], year: number, expected: number): Cell {
  const inYear = observations.filter(({ period }) => period.year === year);
  const period = inYear.at(-1)?.period;
  const shown = inYear.filter((each) => each.period.text === period?.text);
  const exact = shown.filter(({ quantity }) => isExact(quantity)).length;
  return { period, exact, ranges: shown.length - exact, missing: expected - shown.length };
}

function isLike(a: Counts, b: Counts): boolean {
  return a.exact === b.exact && a.ranges === b.ranges && a.missing === b.missing;
}

function runsOf(
  key: string,
  observations: readonly Observation[],
  years: readonly number[],
  expected: number,
): readonly KnownRun[] {
  const runs: KnownRun[] = [];
  for (const year of years) {
    const { period, ...counts } = cellOf(observations, year, expected);
    const last = runs.at(-1);
    if (last && isLike(last.counts, counts))
      runs[runs.length - 1] = { ...last, last: year, period: undefined };
    else runs.push({ key: `${key}.${year}`, first: year, last: year, counts, period });
  }
  return runs;
}

/**
 * The grid of `view` in that language.
 * @throws UnknownNameError when an indicator does not exist.
 */
export function knownGrid(view: MissingnessView, dataset: Dataset, locale: Locale): KnownGrid {
  const ids = view.rows === 'indicators' ? view.indicators : [view.indicator];
  const indicators = ids.map((id) => named('indicator', id, dataset.indicators, (each) => each.id));
  const figuresOf = (id: string) => dataset.observations[id] ?? [];
  const [earliest = 0, latest = 0] = extent(ids.flatMap(figuresOf), ({ period }) => period.year);
  const years = range(view.from ?? earliest, (view.to ?? latest) + 1);
  const isShown = ({ period }: Observation) => years.includes(period.year);
  const observations = ids.flatMap(figuresOf).filter(isShown);
  const rows =
    view.rows === 'indicators'
      ? indicators.map(({ id, name }): KnownRow => ({
          key: id,
          name: name[locale],
          names: [name.zh, name.en],
          runs: runsOf(id, figuresOf(id), years, dataset.provinces.length),
        }))
      : dataset.provinces.map((province): KnownRow => ({
          key: province.adcode,
          name: province.shortName[locale],
          names: namesOf(province),
          runs: runsOf(
            province.adcode,
            observations.filter(({ adcode }) => adcode === province.adcode),
            years,
            1,
          ),
        }));
  return { years, rows, observations };
}
