import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import { provenanceOf } from '../../src/measure/provenance.ts';
import { elasticityTerm } from '../../src/story/elasticity.ts';
import type { ElasticityQuestion } from '../../src/story/question.ts';
import type { Term } from '../../src/story/term.ts';

const question: ElasticityQuestion = {
  ask: 'elasticity',
  indicator: 'clubs',
  period: '2020',
  per: 'people',
  over: { indicator: 'output', period: '2020', per: 'people' },
};

/** The elasticity of those rates over those; provinces are numbered. */
function elasticity(ys: readonly Quantity[], xs: readonly Quantity[]): Quantity {
  const numbers = xs.map((_, index) => String(index));
  const { quantity } = elasticityTerm(question, numbers, ({ indicator }, number): Term => {
    const rates = indicator === 'output' ? xs : ys;
    const rate = rates[Number(number)] ?? exactly(0);
    return { quantity: rate, provenance: provenanceOf([]), form: undefined };
  });
  return quantity;
}

const xs = [1, 2, 3, 5, 8].map(exactly);

describe('an elasticity', () => {
  test('of a power of the other rate is its exponent', () => {
    const { low, high } = elasticity(
      xs.map((x) => exactly(3 * x.low ** 1.5)),
      xs,
    );
    expect(low).toBeCloseTo(1.5, 12);
    expect(high).toBeCloseTo(1.5, 12);
  });

  test('is the least-squares slope through the logarithms: of 1, 1, 4 over 1, 2, 4 it is 1', () => {
    // In binary logarithms 0, 0, 2 over 0, 1, 2: (−1 · −2/3 + 0 + 1 · 4/3) / 2.
    const { low } = elasticity([1, 1, 4].map(exactly), [1, 2, 4].map(exactly));
    expect(low).toBeCloseTo(1, 12);
  });

  test('of rates known as ranges holds the elasticity of all rates within them', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 0.1, max: 10, noNaN: true }),
            fc.double({ min: 0, max: 10, noNaN: true }),
            fc.double({ min: 0, max: 1, noNaN: true }),
          ),
          { minLength: xs.length, maxLength: xs.length },
        ),
        (choices) => {
          const range = elasticity(
            choices.map(([low, width]) => between(low, low + width)),
            xs,
          );
          const within = elasticity(
            choices.map(([low, width, part]) => exactly(low + width * part)),
            xs,
          );
          expect(range.low).toBeLessThanOrEqual(within.low + 1e-9);
          expect(range.high).toBeGreaterThanOrEqual(within.high - 1e-9);
        },
      ),
    );
  });

  test.each([
    ['a rate may be 0', [between(0, 1), ...xs.slice(1)], xs],
    ['the other rate is no exact one', xs, [between(1, 2), ...xs.slice(1)]],
    ['the other rates are all the same', xs, xs.map(() => exactly(2))],
  ])('is refused by name where %s', (_, ys, over) => {
    expect(() => elasticity(ys, over)).toThrow(/“clubs” over “output”/);
  });
});
