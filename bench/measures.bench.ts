/**
 * How long every measure takes for 31 units (provinces) and for 2,900 (counties), and every range
 * over classes with a known total for 31 and for 248: `npm run bench`. Prints the median of many runs, in milliseconds.
 */
import { median } from 'd3-array';
import {
  atkinson,
  betaConvergence,
  coefficientOfVariation,
  dagumGini,
  gini,
  herfindahl,
  hoover,
  jackknife,
  locationQuotient,
  lorenz,
  moran,
  sigmaConvergence,
  standardDeviationalEllipse,
  theilDecomposition,
  theilL,
  theilT,
  topBottomRatio,
  williamson,
  type PlanarPoint,
} from '../src/measure/index.ts';
import { between, exactly } from '../src/dataset/quantity.ts';
import { elementAt } from '../src/measure/element.ts';
import { feasible } from '../src/measure/feasible.ts';
import { giniRange } from '../src/measure/gini-range.ts';
import { ratioRange } from '../src/measure/ratio.ts';
import { seededRandom } from '../src/measure/seeded-random.ts';
import { partShare } from '../src/measure/share.ts';
import { theilBetween } from '../src/measure/theil-between.ts';
import { theilRange } from '../src/measure/theil-range.ts';

/** Milliseconds of one run: the median over at least three runs and a fifth of a second. */
function duration(run: () => unknown): number {
  const durations: number[] = [];
  const begin = performance.now();
  while (durations.length < 3 || performance.now() - begin < 200) {
    const start = performance.now();
    run();
    durations.push(performance.now() - start);
  }
  return median(durations) ?? NaN;
}

function runs(count: number): Readonly<Record<string, () => unknown>> {
  const random = seededRandom(count);
  const units = Array.from({ length: count }, (_, unit) => unit);
  const values = units.map(() => 1 + 9 * random());
  const populations = units.map(() => 100 + 9_900 * random());
  const amounts = values.map((value, unit) => value * elementAt(populations, unit));
  const groups = units.map((unit) => unit % 4);
  const points = units.map((): PlanarPoint => [random(), random()]);
  // Six neighbours each, as counties have on average, in a ring.
  const neighbours = units.map((unit) =>
    [-3, -2, -1, 1, 2, 3].map((step) => (unit + step + count) % count),
  );
  return {
    theilT: () => theilT(amounts, populations),
    theilL: () => theilL(amounts, populations),
    'theilDecomposition, 4 groups': () => theilDecomposition(amounts, populations, groups),
    gini: () => gini(amounts, populations),
    'dagumGini, 4 groups': () => dagumGini(values, groups, populations),
    lorenz: () => lorenz(amounts, populations),
    atkinson: () => atkinson(values, 0.5, populations),
    coefficientOfVariation: () => coefficientOfVariation(values),
    williamson: () => williamson(values, populations),
    hoover: () => hoover(amounts, populations),
    herfindahl: () => herfindahl(amounts),
    locationQuotient: () => locationQuotient(amounts, populations),
    topBottomRatio: () => topBottomRatio(values, populations),
    'moran, 999 permutations': () => moran(values, neighbours),
    standardDeviationalEllipse: () => standardDeviationalEllipse(points, populations),
    sigmaConvergence: () => sigmaConvergence(values, amounts, populations),
    betaConvergence: () => betaConvergence(values, amounts, 10, populations),
    'jackknife of gini': () => jackknife(values, gini),
  };
}

/** Counts of which only classes are known, but for every tenth, with the sum of all. */
function rangeRuns(count: number): Readonly<Record<string, () => unknown>> {
  const random = seededRandom(count);
  const units = Array.from({ length: count }, (_, unit) => unit);
  const populations = units.map(() => 100 + 9_900 * random());
  const values = units.map(() => Math.floor(100 + 9_900 * random()));
  const classes = values.map((value, unit) => {
    const low = Math.floor(value / 1_000) * 1_000;
    return unit % 10 === 0 ? exactly(value) : between(low, low + 999);
  });
  const total = exactly(values.reduce((sum, value) => sum + value, 0));
  const totals = [{ members: units, total, name: 'all' }];
  const set = feasible(classes, totals, { whole: true });
  const half = units.filter((unit) => unit % 2 === 0);
  const inside = units.map((unit) => (unit % 2 === 0 ? 1 : 0));
  const outside = inside.map((weight) => 1 - weight);
  const groups = [0, 1, 2, 3].map((group) => units.filter((unit) => unit % 4 === group));
  return {
    'feasible, one total': () => feasible(classes, totals, { whole: true }),
    'partShare of a half': () => partShare(set, half),
    'ratioRange of two halves': () => ratioRange(set, inside, outside),
    theilRange: () => theilRange(set, populations),
    'theilBetween, 4 groups': () => theilBetween(set, populations, groups),
    giniRange: () => giniRange(set, populations),
  };
}

function printTable(
  sizes: readonly [number, number],
  runsOf: (count: number) => Readonly<Record<string, () => unknown>>,
): void {
  const [few, many] = [runsOf(sizes[0]), runsOf(sizes[1])];
  const [small, large] = sizes.map((size) => `${size.toLocaleString('en')} units, ms`);
  console.log(`| measure | ${small} | ${large} |\n| --- | ---: | ---: |`);
  for (const [name, run] of Object.entries(few)) {
    const runOfMany = many[name] ?? run;
    console.log(`| ${name} | ${duration(run).toFixed(3)} | ${duration(runOfMany).toFixed(2)} |`);
  }
}

printTable([31, 2900], runs);
printTable([31, 248], rangeRuns);
