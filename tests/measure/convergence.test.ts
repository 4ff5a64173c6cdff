import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaConvergence, sigmaConvergence } from '../../src/measure/convergence.ts';

const level = fc.double({ min: 0.1, max: 1e5, noNaN: true });
const levels = fc.array(fc.tuple(level, level), { minLength: 3, maxLength: 20 });

describe('sigmaConvergence', () => {
  it('does not ask in which currency levels are counted', () => {
    fc.assert(
      fc.property(levels, level, (pairs, factor) => {
        const initial = pairs.map(([first]) => first);
        const final = pairs.map(([, second]) => second);
        const sigma = sigmaConvergence(initial, final);
        const scaled = sigmaConvergence(
          initial.map((value) => value * factor),
          final,
        );
        expect(scaled.initial).toBeCloseTo(sigma.initial, 8);
        expect(scaled.change).toBeCloseTo(sigma.final - sigma.initial, 8);
      }),
    );
  });

  it('falls where levels have drawn together', () => {
    const { initial, final, change } = sigmaConvergence([1, Math.E ** 2], [3, 3]);
    expect(initial).toBeCloseTo(1, 14);
    expect(final).toBe(0);
    expect(change).toBeCloseTo(-1, 14);
  });

  it('counts units by their people at both dates when given them', () => {
    const { initial, final } = sigmaConvergence([1, Math.E], [1, Math.E ** 2], [3, 1]);
    // Shares ¾ and ¼: deviation √(3/16) of logarithms 0 and 1.
    expect(initial).toBeCloseTo(Math.sqrt(3) / 4, 14);
    expect(final).toBeCloseTo(Math.sqrt(3) / 2, 14);
  });

  it('refuses levels that have no logarithm, by name and place', () => {
    expect(() => sigmaConvergence([1, 0], [1, 1])).toThrow(/^initial\[1\] is 0/);
    expect(() => sigmaConvergence([1, 1], [-1, 1])).toThrow(/^final\[0\] is -1/);
    expect(() => sigmaConvergence([1, 1], [1])).toThrow(/^initial has 2 entries and final has 1/);
    expect(() => sigmaConvergence([1, 2], [1, 2], [1])).toThrow(
      /^initial has 2 entries and populations has 1/,
    );
    expect(() => sigmaConvergence([1, 2], [1, 2], [1, 0])).toThrow(/^populations\[1\] is 0/);
  });
});

describe('betaConvergence', () => {
  /** Levels after `years` in which the part e^(−λ·years) of each gap to 1 is left. */
  function closing(initial: readonly number[], speed: number, years: number): number[] {
    return initial.map((value) => value ** Math.exp(-speed * years));
  }
  const initial = [0.5, 1, 2, 4];

  it('finds the speed at which gaps close, and when half of them will have', () => {
    const beta = betaConvergence(initial, closing(initial, 0.02, 10), 10);
    expect(beta.slope).toBeCloseTo(-(1 - Math.exp(-0.2)) / 10, 12);
    expect(beta.speed).toBeCloseTo(0.02, 12);
    expect(beta.halfLife).toBeCloseTo(Math.LN2 / 0.02, 8);
    expect(beta.intercept).toBeCloseTo(0, 12);
    expect(beta.rSquared).toBeCloseTo(1, 12);
    expect(beta.slopeStandardError).toBeCloseTo(0, 8);
  });

  it('has a negative speed and no half-life where gaps widen', () => {
    const beta = betaConvergence(initial, closing(initial, -0.02, 10), 10);
    expect(beta.speed).toBeCloseTo(-0.02, 12);
    expect(beta.halfLife).toBeUndefined();
  });

  it('has no half-life and a speed of 0 where growth does not depend on the level', () => {
    const beta = betaConvergence(initial, initial, 10);
    expect(beta.slope).toBe(0);
    expect(beta.speed).toBeCloseTo(0, 14);
    expect(beta.halfLife).toBeUndefined();
    expect(beta.rSquared).toBe(0);
  });

  it('has no speed where the order is turned over', () => {
    const beta = betaConvergence(
      initial,
      initial.map((value) => 1 / value),
      10,
    );
    expect(beta.slope).toBeCloseTo(-0.2, 12);
    expect(beta.speed).toBeUndefined();
    expect(beta.halfLife).toBeUndefined();
  });

  it('has no speed where the whole gap has closed', () => {
    const beta = betaConvergence([0.5, 1, 2], [1, 1, 1], 1);
    expect(beta.slope).toBe(-1);
    expect(beta.speed).toBeUndefined();
  });

  it('counts a unit of twice the people as two units', () => {
    const final = [0.7, 1.2, 1.9, 5];
    const weighted = betaConvergence(initial, final, 5, [1, 1, 1, 2]);
    const repeated = betaConvergence([...initial, 4], [...final, 5], 5);
    expect(weighted.slope).toBeCloseTo(repeated.slope, 12);
    expect(weighted.intercept).toBeCloseTo(repeated.intercept, 12);
    expect(weighted.rSquared).toBeCloseTo(repeated.rSquared, 12);
    expect(weighted.slope).not.toBeCloseTo(betaConvergence(initial, final, 5).slope, 4);
  });

  it('does not ask in which unit people are counted', () => {
    const final = [0.7, 1.2, 1.9, 5];
    const inPersons = betaConvergence(initial, final, 5, [10, 20, 30, 40]);
    const inTens = betaConvergence(initial, final, 5, [1, 2, 3, 4]);
    expect(inPersons.slopeStandardError).toBeCloseTo(inTens.slopeStandardError, 14);
  });

  it('refuses what has no line through it, by name and place', () => {
    expect(() => betaConvergence([1, 2], [1, 2], 1)).toThrow(
      /^initial has 2 entries and needs at least 3/,
    );
    expect(() => betaConvergence([1, 2, 0], [1, 2, 3], 1)).toThrow(/^initial\[2\] is 0/);
    expect(() => betaConvergence([1, 2, 3], [1, 2, 0], 1)).toThrow(/^final\[2\] is 0/);
    expect(() => betaConvergence([1, 2, 3], [1, 2, 3], 0)).toThrow(/^years\[0\] is 0/);
    expect(() => betaConvergence([1, 2, 3], [1, 2, 3], 1, [1, 1])).toThrow(
      /^initial has 3 entries and populations has 2/,
    );
    expect(() => betaConvergence([2, 2, 2], [1, 2, 3], 1)).toThrow(
      new RangeError(
        'initial levels are all equal, so growth cannot be set against them. Choose another period.',
      ),
    );
  });
});
