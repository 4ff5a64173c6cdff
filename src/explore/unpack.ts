/** Makes a dataset again of the figures that a page carries; see figures.ts. */
import type { ProjectedOutlines } from '../chart/shapes/projected-outlines.ts';
import { takeSearchedRanges, type SearchedRanges } from '../chart/facts/searched-ranges.ts';
import { parsePeriod, type Period } from '../dataset/period.ts';
import { between, exactly, type Quantity } from '../dataset/quantity.ts';
import type { Dataset, Observation, Origin } from '../dataset/types.ts';
import type { PackedFigures, PackedQuantity, PackedRow } from './packed.ts';

/** A dataset for drawing, and the outlines that its maps are drawn on. */
export interface UnpackedFigures {
  readonly dataset: Dataset;
  readonly outlines: ProjectedOutlines;
}

/** Nobody traces a number to its cell in the browser. */
const origin: Origin = { file: '', line: 0 };

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new RangeError(`The page's figures have an unreadable period, “${text}”.`);
  return parsed;
}

function quantity(packed: PackedQuantity): Quantity {
  if (typeof packed === 'number') return exactly(packed);
  const [low, high] = packed;
  return between(low, high ?? Infinity);
}

function unpackRow(
  [quantities, statuses, sources]: PackedRow,
  packed: PackedFigures,
): readonly (Pick<Observation, 'quantity' | 'status' | 'source'> | undefined)[] {
  let known = -1;
  const at = (numbers: number | readonly number[]) =>
    typeof numbers === 'number' ? numbers : (numbers[known] ?? 0);
  return quantities.map((each) => {
    if (each === null) return undefined;
    known += 1;
    return {
      quantity: quantity(each),
      status: packed.statuses[at(statuses)] ?? 'exact',
      source: packed.sources[at(sources)]?.[0] ?? '',
    };
  });
}

function observationsOf(packed: PackedFigures): Dataset['observations'] {
  return Object.fromEntries(
    Object.entries(packed.observations).map(([indicator, { periods, rows }]) => [
      indicator,
      rows.flatMap((row, index) => {
        const when = period(periods[index] ?? '');
        return unpackRow(row, packed).flatMap((each, place): readonly Observation[] => {
          const adcode = packed.provinces[place]?.adcode ?? '';
          return each ? [{ indicator, adcode, period: when, ...each, note: '', origin }] : [];
        });
      }),
    ]),
  );
}

function outlinesOf({ outlines, provinces, schemes }: PackedFigures): ProjectedOutlines {
  const { width, height, regions } = outlines;
  const around = new Map(
    schemes.flatMap((scheme, place) =>
      scheme.regions.map(
        ({ members }, index) => [members.join(), regions[place]?.[index] ?? ''] as const,
      ),
    ),
  );
  return {
    width,
    height,
    provinces: outlines.provinces.map(([path, x, y, adjacent], place) => ({
      adcode: provinces[place]?.adcode ?? '',
      path,
      centre: [x, y],
      adjacent: adjacent.map((each) => provinces[each]?.adcode ?? ''),
    })),
    outlineAround: (members) => around.get(members.join()) ?? '',
  };
}

function rangesOf({ theil }: PackedFigures): SearchedRanges {
  return Object.fromEntries(
    Object.entries(theil).map(([key, moments]) => [
      key,
      moments.map((moment) => {
        if (!moment) return undefined;
        const [totalLow, totalHigh, betweenLow, betweenHigh] = moment;
        return {
          total: between(totalLow, totalHigh),
          between: between(betweenLow, betweenHigh),
        };
      }),
    ]),
  );
}

/** The dataset and outlines of `packed`. */
export function unpackFigures(packed: PackedFigures): UnpackedFigures {
  const dataset: Dataset = {
    settings: packed.settings,
    provinces: packed.provinces,
    schemes: packed.schemes,
    indicators: packed.indicators,
    series: packed.series.map((series) => ({
      ...series,
      first: period(series.first),
      last: period(series.last),
    })),
    observations: observationsOf(packed),
    scopes: packed.scopes,
    totals: packed.totals.flatMap(({ scope, indicator, periods, row }) =>
      unpackRow(row, packed).flatMap((each, index) => {
        const when = period(periods[index] ?? '');
        return each ? [{ scope, indicator, period: when, ...each, note: '', origin }] : [];
      }),
    ),
    places: [],
    singleFigures: [],
    sources: packed.sources.map(([id, name]) => ({
      id,
      name: { zh: '', en: '', [packed.locale]: name },
      title: '',
      publisher: '',
      address: '',
      published: '',
      licence: '',
    })),
    corrections: [],
    outlines: { type: 'Topology', arcs: [], objects: {} },
  };
  takeSearchedRanges(dataset, rangesOf(packed));
  return { dataset, outlines: outlinesOf(packed) };
}
