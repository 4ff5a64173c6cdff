/** No measure answers with a number that overflow or underflow made: it counts, or says what to do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atkinson,
  betaConvergence,
  coefficientOfVariation,
  dagumGini,
  gini,
  herfindahl,
  hoover,
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
} from '../../src/measure/index.ts';

type Numbers = readonly number[];

/** Every measure of four units, as the numbers that it answers with. */
const measures: Readonly<Record<string, (values: Numbers, people: Numbers) => unknown>> = {
  theilT: (values, people) => [theilT(values), theilT(values, people)],
  theilL: (values, people) => [theilL(values), theilL(values, people)],
  theilDecomposition: (values, people) => theilDecomposition(values, people, ['a', 'a', 'b', 'b']),
  gini: (values, people) => [gini(values), gini(values, people)],
  dagumGini: (values, people) => dagumGini(values, ['a', 'a', 'b', 'b'], people),
  lorenz: (values, people) => lorenz(values, people),
  atkinson: (values, people) => [0.5, 1, 2].map((epsilon) => atkinson(values, epsilon, people)),
  coefficientOfVariation: (values) => coefficientOfVariation(values),
  williamson: (values, people) => williamson(values, people),
  hoover: (values, people) => hoover(values, people),
  herfindahl: (values) => herfindahl(values),
  locationQuotient: (values, people) => locationQuotient(values, people),
  topBottomRatio: (values, people) => topBottomRatio(values, people),
  moran: (values) => moran(values, [[1], [2], [3], [0]], { permutations: 9 }),
  standardDeviationalEllipse: (values, people) =>
    standardDeviationalEllipse(
      values.map((value, unit) => [value, values[values.length - 1 - unit] ?? NaN]),
      people,
    ),
  sigmaConvergence: (values, people) => sigmaConvergence(values, people),
  betaConvergence: (values, people) => betaConvergence(values, people, 10),
};

const withExponent = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min, max }))
    .map(([digit, exponent]) => Number(`${digit}e${exponent}`));

/** Sizes from the smallest double to the largest; most of them such as measures take. */
const positive = fc.oneof(
  { weight: 20, arbitrary: withExponent(-100, 99) },
  { weight: 1, arbitrary: withExponent(-323, 307) },
);

const four = (numbers: fc.Arbitrary<number>) => fc.array(numbers, { minLength: 4, maxLength: 4 });

function numbersIn(answer: unknown): Numbers {
  if (typeof answer === 'number') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap(numbersIn);
}

describe.each(Object.entries(measures))('%s', (_, measure) => {
  it('of numbers of any size is a number, or asks for another unit', () => {
    fc.assert(
      fc.property(four(positive), four(positive), (values, people) => {
        const sizes = [...values, ...people];
        try {
          expect(
            numbersIn(measure(values, people)).filter((each) => !Number.isFinite(each)),
          ).toEqual([]);
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          expect(error.message).toMatch(/in another unit\.$|all equal/);
          // Only where there is a reason.
          if (error.message.endsWith('in another unit.')) {
            expect(sizes.some((size) => size < 1e-100 || size > 1e100)).toBe(true);
          }
        }
      }),
    );
  });

  it('answers for all sizes that it takes as for usual ones', () => {
    const [values, people] = [
      [1, 2, 3, 7],
      [4, 3, 2, 1],
    ];
    for (const unit of [2 ** -300, 2 ** 300]) {
      const scaled = measure(
        values.map((value) => value * unit),
        people,
      );
      expect(numbersIn(scaled).every(Number.isFinite)).toBe(true);
    }
  });
});

describe('measures that do not depend on the unit', () => {
  it.each(['theilT', 'gini', 'hoover', 'herfindahl', 'coefficientOfVariation', 'topBottomRatio'])(
    '%s is the same in units of 2^300 and of 2^-300',
    (name) => {
      const measure = measures[name];
      const [values, people] = [
        [1, 2, 3, 7],
        [4, 3, 2, 1],
      ];
      const usual = numbersIn(measure?.(values, people));
      expect(usual.length).toBeGreaterThan(0);
      for (const unit of [2 ** -300, 2 ** 300]) {
        expect(
          numbersIn(
            measure?.(
              values.map((value) => value * unit),
              people,
            ),
          ),
        ).toEqual(usual);
      }
    },
  );
});
