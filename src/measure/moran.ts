/** Whether units that lie side by side resemble each other more than chance would have it. */
import { fsum, range } from 'd3-array';
import { requireFinite, requireSameLength, requireWholeNumber } from './argument-checks.ts';
import { elementAt } from './element.ts';
import { drawToFront, seededRandom, type Random } from './seeded-random.ts';

/** A unit and its neighbours against the mean: the first word is the unit, the second they. */
export type MoranQuadrant = 'high-high' | 'low-high' | 'low-low' | 'high-low';

/** Anselin's local statistic for one unit. */
export interface LocalMoran {
  /** I_i = z_i Σ w_ij z_j / (Σ z²/n); 0 for a unit without neighbours. */
  readonly index: number;
  /** Where the unit stands in Moran's scatterplot; a value equal to the mean counts as low. */
  readonly quadrant: MoranQuadrant;
  /** (R + 1)/(M + 1), the unit held fast and the others permuted. */
  readonly pseudoP: number;
}

export interface Moran {
  /** Moran's I. */
  readonly index: number;
  /** What I would be on average if values were spread by chance: −1/(n − 1). */
  readonly expected: number;
  /** (R + 1)/(M + 1), with R of M permutations at least as far out on the side where I lies. */
  readonly pseudoP: number;
  /** One entry a unit, in the order given. */
  readonly local: readonly LocalMoran[];
}

export interface MoranOptions {
  /** `row-standardized` (each unit's neighbours weigh 1 together; the rule) or `binary` (1 each). */
  readonly weights?: 'row-standardized' | 'binary';
  /** Permutations M; 999 unless given. */
  readonly permutations?: number;
  /** Seed of the permutations; 1 unless given. */
  readonly seed?: number;
}

interface Unit {
  /** Deviation from the mean. */
  readonly deviation: number;
  readonly neighbours: readonly number[];
  /** Weight of each neighbour. */
  readonly weight: number;
}

/**
 * Moran's I with its local parts and a permutation test:
 * I = (n/S₀) Σ z_i Σ w_ij z_j / Σ z², with z deviations from the mean and S₀ the sum of weights.
 *
 * Bounds: about −1 to 1; above −1/(n − 1) neighbours resemble each other. A unit without
 * neighbours keeps its place in mean, variance and n; its lag is 0, so its local index is 0 and
 * its local pseudo p-value 1. The local indices add to S₀ · I.
 *
 * The test is one-sided, on the side where the statistic lies; double the value for both sides.
 * The local tests are many: expect one in twenty below 0.05 by chance alone.
 * @param values the level of each unit; may be negative.
 * @param neighbours indices of each unit's neighbours, counted from 0. They need not be mutual.
 * @throws RangeError on a non-finite value, on values that are all equal but for rounding, on lists of different
 *   length, on a neighbour that is not another unit or is named twice, when no unit has a
 *   neighbour, and when `permutations` is not a whole number of at least 1.
 * Source: Moran, P. A. P. (1950) Biometrika 37(1/2), doi 10.2307/2332142; local: Anselin, L. (1995)
 *   Geographical Analysis 27(2), doi 10.1111/j.1538-4632.1995.tb00338.x.
 */
export function moran(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
  { weights = 'row-standardized', permutations = 999, seed = 1 }: MoranOptions = {},
): Moran {
  requireFinite('values', values);
  requireSameLength('values', values, 'neighbours', neighbours);
  requireNeighbours(neighbours);
  requireWholeNumber('permutations', permutations, 1);
  requireWholeNumber('seed', seed, 0);

  const units = unitsOf(values, neighbours, weights);
  const deviations = units.map(({ deviation }) => deviation);
  const squares = fsum(deviations, (deviation) => deviation ** 2);
  const allWeights = fsum(units, (unit) => unit.weight * unit.neighbours.length);
  const random = seededRandom(seed);

  const scale = units.length / allWeights / squares;
  const crossProduct = fsum(units, (unit) => unit.deviation * lag(unit, deviations));
  const expected = -1 / (units.length - 1);
  const shuffled = Float64Array.from(deviations);
  const permuted = range(permutations).map(() => {
    drawToFront(shuffled, shuffled.length, random);
    // Plain sums do here: they are compared, never shown.
    return units.reduce(
      (sum, unit, index) => sum + elementAt(shuffled, index) * lag(unit, shuffled),
      0,
    );
  });
  return {
    index: scale * crossProduct,
    expected,
    pseudoP: pseudoP(crossProduct, expected / scale, permuted),
    local: units.map((unit, index) =>
      localMoran(unit, index, deviations, squares / units.length, permutations, random),
    ),
  };
}

function requireNeighbours(neighbours: readonly (readonly number[])[]): void {
  for (const [unit, indices] of neighbours.entries()) {
    for (const [position, neighbour] of indices.entries()) {
      const isAnother =
        Number.isInteger(neighbour) && neighbour in neighbours && neighbour !== unit;
      if (!isAnother || indices.indexOf(neighbour) !== position) {
        throw new RangeError(
          `neighbours[${unit}][${position}] is ${neighbour}. Name each neighbour once, by the ` +
            `index (from 0) of another of the ${neighbours.length} units.`,
        );
      }
    }
  }
  if (neighbours.every((indices) => indices.length === 0)) {
    throw new RangeError(
      'neighbours names no neighbour at all. Give at least one unit a neighbour.',
    );
  }
}

/** Rounding of a rate, in parts of its size: what is divided twice may be off by this much. */
const roundingOfRates = 2 ** -50;

/** Whether values differ by more than rounding does; if not, there is nothing that could vary together. */
export function varies(values: readonly number[]): boolean {
  const spread = Math.max(...values) - Math.min(...values);
  return spread > roundingOfRates * Math.max(...values.map(Math.abs));
}

function unitsOf(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
  weights: 'row-standardized' | 'binary',
): readonly Unit[] {
  if (!varies(values)) {
    throw new RangeError(
      'values are all equal, so nothing varies together. Choose a period or an indicator that varies.',
    );
  }
  const centre = fsum(values) / values.length;
  return values.map((value, unit) => {
    const indices = elementAt(neighbours, unit);
    return {
      deviation: value - centre,
      neighbours: indices,
      weight: weights === 'binary' ? 1 : 1 / Math.max(1, indices.length),
    };
  });
}

/** Weighted sum of the deviations of the unit's neighbours. */
function lag(unit: Unit, deviations: ArrayLike<number>): number {
  return (
    unit.weight *
    unit.neighbours.reduce((sum, neighbour) => sum + elementAt(deviations, neighbour), 0)
  );
}

function localMoran(
  unit: Unit,
  index: number,
  deviations: readonly number[],
  variance: number,
  permutations: number,
  random: Random,
): LocalMoran {
  const observed = lag(unit, deviations);
  const others = Float64Array.from(deviations.toSpliced(index, 1));
  const places = range(unit.neighbours.length);
  const permuted = range(permutations).map(() => {
    drawToFront(others, places.length, random);
    return unit.weight * places.reduce((sum, place) => sum + elementAt(others, place), 0);
  });
  // The deviations of the others add to minus that of the unit itself.
  const expected = (-unit.deviation / others.length) * unit.weight * places.length;
  return {
    index: (unit.deviation * observed) / variance,
    quadrant: `${unit.deviation > 0 ? 'high' : 'low'}-${observed > 0 ? 'high' : 'low'}`,
    pseudoP: pseudoP(observed, expected, permuted),
  };
}

function pseudoP(observed: number, expected: number, permuted: readonly number[]): number {
  const side = Math.sign(observed - expected);
  // The same arrangement, summed in another order, may differ in the last digit.
  const rounding = 1e-12 * Math.abs(observed);
  const asFar = permuted.filter((value) => side * (value - observed) >= -rounding).length;
  return (asFar + 1) / (permuted.length + 1);
}
