/** All measures for 31 units (provinces) and for 2,900 (counties); run with `npm run bench`. */
import { bench, describe } from 'vitest';
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

for (const count of [31, 2900]) {
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

  describe(`${count} units`, () => {
    bench('theilT', () => {
      theilT(amounts, populations);
    });
    bench('theilL', () => {
      theilL(amounts, populations);
    });
    bench('theilDecomposition, 4 groups', () => {
      theilDecomposition(amounts, populations, groups);
    });
    bench('gini', () => {
      gini(amounts, populations);
    });
    bench('dagumGini, 4 groups', () => {
      dagumGini(values, groups, populations);
    });
    bench('lorenz', () => {
      lorenz(amounts, populations);
    });
    bench('atkinson', () => {
      atkinson(values, 0.5, populations);
    });
    bench('coefficientOfVariation', () => {
      coefficientOfVariation(values);
    });
    bench('williamson', () => {
      williamson(values, populations);
    });
    bench('hoover', () => {
      hoover(amounts, populations);
    });
    bench('herfindahl', () => {
      herfindahl(amounts);
    });
    bench('locationQuotient', () => {
      locationQuotient(amounts, populations);
    });
    bench('topBottomRatio', () => {
      topBottomRatio(values, populations);
    });
    bench('moran, 999 permutations', () => {
      moran(values, neighbours);
    });
    bench('standardDeviationalEllipse', () => {
      standardDeviationalEllipse(points, populations);
    });
    bench('sigmaConvergence', () => {
      sigmaConvergence(values, amounts, populations);
    });
    bench('betaConvergence', () => {
      betaConvergence(values, amounts, 10, populations);
    });
    bench('jackknife of gini', () => {
      jackknife(values, gini);
    });
  });
}
