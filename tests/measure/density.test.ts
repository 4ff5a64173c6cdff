import { describe, expect, it } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { density } from '../../src/measure/density.ts';

describe('density', () => {
  it('needs no factor where the population is counted in the units of the rate', () => {
    const per10k = { scale: 1, denominatorScale: 10_000, per: 10_000 };
    expect(density(exactly(97_091), exactly(8_477), per10k)).toEqual(exactly(97_091 / 8_477));
  });

  it('turns 1,020 organizations among 703,448 persons into 14.5 per 10,000', () => {
    const perPersons = { scale: 1, denominatorScale: 1, per: 10_000 };
    expect(density(exactly(1_020), exactly(703_448), perPersons).low).toBeCloseTo(14.5, 4);
  });

  it('takes both figures out of their units', () => {
    // 100 million yuan over 10,000 persons, a person: 36,102.6 over 2,189 is 164,927 yuan.
    const yuanAPerson = { scale: 1e8, denominatorScale: 1e4, per: 1 };
    expect(density(exactly(36_102.6), exactly(2_189), yuanAPerson).low).toBeCloseTo(164_927, 0);
  });

  it('multiplies the denominator where it is counted in the larger unit', () => {
    // 3 among 2 units of 10,000 persons, for each person.
    const perPerson = { scale: 1, denominatorScale: 10_000, per: 1 };
    expect(density(exactly(3), exactly(2), perPerson)).toEqual(exactly(3 / 20_000));
  });

  it('takes the larger unit of the denominator out of the rate as well', () => {
    // 3 among 2 units of 10,000 persons, for ten persons each.
    const perTen = { scale: 1, denominatorScale: 10_000, per: 10 };
    expect(density(exactly(3), exactly(2), perTen).low).toBeCloseTo(0.0015, 15);
  });

  it('keeps round figures round, multiplying before it divides', () => {
    // Over 7 × 0.01 this would be 299.99999999999994.
    const perMillion = { scale: 1, denominatorScale: 10_000, per: 1_000_000 };
    expect(21 / (7 * 0.01)).not.toBe(300);
    expect(density(exactly(21), exactly(7), perMillion)).toEqual(exactly(300));
  });

  it('keeps a class a class', () => {
    const perMillion = { scale: 1, denominatorScale: 10_000, per: 1_000_000 };
    expect(density(between(500, 600), exactly(1_000), perMillion)).toEqual(between(50, 60));
  });
});
