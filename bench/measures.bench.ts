/**
 * How long every measure takes for 31 units (provinces) and for 2,900 (counties):
 * `node bench/measures.bench.ts`. Prints the median of many runs, in milliseconds.
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
import { elementAt } from '../src/measure/element.ts';
import { seededRandom } from '../src/measure/seeded-random.ts';

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

const [few, many] = [runs(31), runs(2900)];
console.log('| measure | 31 units, ms | 2,900 units, ms |\n| --- | ---: | ---: |');
for (const [name, run] of Object.entries(few)) {
  const large = many[name] ?? run;
  console.log(`| ${name} | ${duration(run).toFixed(3)} | ${duration(large).toFixed(2)} |`);
}
