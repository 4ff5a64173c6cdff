/** How each reference value is computed with our functions: one entry a measure. */
import { mean, zip } from 'd3-array';
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
  type EllipseForm,
  type PlanarPoint,
  type VariationForm,
} from '../../src/measure/index.ts';
import type { Expected, ReferenceInput } from './reference-values.ts';

type Parts = Readonly<Record<string, Expected | undefined>>;

function correlation(rows: readonly (readonly number[])[]): number {
  const [xs, ys] = [0, 1].map((axis) => {
    const values = rows.map((row) => row[axis] ?? NaN);
    const centre = mean(values) ?? NaN;
    return values.map((value) => value - centre);
  });
  const product = (first: readonly number[] = [], second: readonly number[] = []) =>
    zip(first, second).reduce((sum, [a = NaN, b = NaN]) => sum + a * b, 0);
  return product(xs, ys) / Math.sqrt(product(xs, xs) * product(ys, ys));
}

const statistics: Readonly<Record<string, (rows: readonly (readonly number[])[]) => number>> = {
  correlation,
  mean: (rows) => mean(rows, ([value]) => value) ?? NaN,
};

export const computations: Readonly<Record<string, (input: ReferenceInput) => Parts>> = {
  theilT: (input) => ({ value: theilT(input.amounts(), input.populations()) }),

  theilL: (input) => ({ value: theilL(input.amounts(), input.populations()) }),

  theilDecomposition: (input) => ({
    between: theilDecomposition(input.amounts(), input.populations(), input.texts('groups'))
      .between,
  }),

  gini: (input) => ({ value: gini(input.amounts(), input.populations()) }),

  dagumGini: (input) => {
    const values = input.numbers('values');
    const { within, netBetween, transvariation } = dagumGini(values, input.texts('groups'));
    // Each pair of units counts in both orders.
    const differences = 2 * values.length ** 2 * (mean(values) ?? NaN);
    return {
      within,
      netBetween,
      transvariation,
      'within, as a sum of differences': within * differences,
      'between and transvariation, as a sum of differences':
        (netBetween + transvariation) * differences,
    };
  },

  lorenz: (input) => {
    const points = lorenz(input.amounts(), input.populations());
    return {
      amounts: points.map(({ amount }) => amount),
      populations: points.map(({ population }) => population),
      'amount of the first 3': points[3]?.amount,
    };
  },

  atkinson: (input) => ({ value: atkinson(input.numbers('values'), input.number('epsilon')) }),

  coefficientOfVariation: (input) => {
    const form = input.has('form') ? (input.text('form') as VariationForm) : undefined;
    const value = coefficientOfVariation(input.numbers('values'), form);
    return { value, 'half the square': value ** 2 / 2 };
  },

  williamson: (input) => {
    const value = williamson(input.numbers('values'), input.numbers('populations'));
    return { value, 'half the square': value ** 2 / 2 };
  },

  hoover: (input) => ({ value: hoover(input.amounts(), input.populations()) }),

  herfindahl: (input) => ({ value: herfindahl(input.amounts()) }),

  locationQuotient: (input) => {
    const quotients = locationQuotient(input.amounts(), input.numbers('bases'));
    return { 'of the first': quotients[0], 'of each': quotients };
  },

  topBottomRatio: (input) => ({
    value: topBottomRatio(input.numbers('values'), input.populations()),
  }),

  moran: (input) => {
    const weights = input.has('weights') ? 'binary' : 'row-standardized';
    const { index, expected, local } = moran(
      input.numbers('values'),
      input.neighbours('neighbours'),
      { weights, permutations: 1 },
    );
    return {
      index,
      expected,
      local: local.map((unit) => unit.index),
      quadrants: local.map(({ quadrant }) => quadrant),
    };
  },

  standardDeviationalEllipse: (input) => {
    const points = input.rows('points').map(([x = NaN, y = NaN]): PlanarPoint => [x, y]);
    const form = input.text('form') as EllipseForm;
    const { semiMajor, semiMinor, rotation } = standardDeviationalEllipse(points, undefined, form);
    const toSample = points.length / (points.length - 1);
    return {
      semiMajor,
      semiMinor,
      rotation,
      'sample variance along the major axis': semiMajor ** 2 * toSample,
      'sample variance along the minor axis': semiMinor ** 2 * toSample,
    };
  },

  sigmaConvergence: (input) => {
    const initial = input.numbers('logInitial').map(Math.exp);
    const sigma = sigmaConvergence(initial, input.numbers('logFinal').map(Math.exp));
    const toSample = initial.length / (initial.length - 1);
    return {
      'sample variance at the beginning': sigma.initial ** 2 * toSample,
      'sample variance at the end': sigma.final ** 2 * toSample,
    };
  },

  betaConvergence: (input) => {
    const starts = input.numbers('logInitial');
    const years = input.number('years');
    const ends = zip(starts, input.numbers('growth')).map(
      ([start = NaN, growth = NaN]) => start + years * growth,
    );
    return { ...betaConvergence(starts.map(Math.exp), ends.map(Math.exp), years) };
  },

  jackknife: (input) => {
    const statistic = statistics[input.text('statistic')];
    if (!statistic) throw new Error(`No statistic is called ${input.text('statistic')}`);
    const { bias, standardError } = jackknife(input.rows('units'), statistic);
    return { bias, standardError };
  },
};
