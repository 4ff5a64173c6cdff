/** What every index of inequality must do, whatever its formula (Cowell 2011, Measuring Inequality, ch. 3). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atkinson,
  coefficientOfVariation,
  dagumGini,
  gini,
  herfindahl,
  hoover,
  theilDecomposition,
  theilL,
  theilT,
  williamson,
} from '../../src/measure/index.ts';
import {
  amountsOf,
  groupsOf,
  populationsOf,
  randomPositiveUnits,
  ratesOf,
  type RandomUnit,
} from './arbitraries.ts';

type Index = (units: readonly RandomUnit[]) => number;

const weighted: Readonly<Record<string, Index>> = {
  theilT: (units) => theilT(amountsOf(units), populationsOf(units)),
  theilL: (units) => theilL(amountsOf(units), populationsOf(units)),
  theilDecomposition: (units) =>
    theilDecomposition(amountsOf(units), populationsOf(units), groupsOf(units)).total,
  gini: (units) => gini(amountsOf(units), populationsOf(units)),
  dagumGini: (units) => dagumGini(ratesOf(units), groupsOf(units), populationsOf(units)).total,
  hoover: (units) => hoover(amountsOf(units), populationsOf(units)),
  'atkinson of ½': (units) => atkinson(ratesOf(units), 0.5, populationsOf(units)),
  'atkinson of 1': (units) => atkinson(ratesOf(units), 1, populationsOf(units)),
  'atkinson of 2': (units) => atkinson(ratesOf(units), 2, populationsOf(units)),
  williamson: (units) => williamson(ratesOf(units), populationsOf(units)),
};

const unweighted: Readonly<Record<string, Index>> = {
  'theilT of amounts alone': (units) => theilT(amountsOf(units)),
  'theilL of amounts alone': (units) => theilL(amountsOf(units)),
  'theilDecomposition of amounts alone': (units) =>
    theilDecomposition(amountsOf(units), undefined, groupsOf(units)).total,
  'gini of amounts alone': (units) => gini(amountsOf(units)),
  'dagumGini of values alone': (units) => dagumGini(amountsOf(units), groupsOf(units)).total,
  'hoover of amounts alone': (units) => hoover(amountsOf(units)),
  'atkinson of values alone': (units) => atkinson(amountsOf(units), 0.5),
  coefficientOfVariation: (units) => coefficientOfVariation(amountsOf(units)),
};

/** Rounding, in the size that it has for numbers of this size. */
function near(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value));
}

describe.each(Object.entries({ ...weighted, ...unweighted }))('%s', (_, index) => {
  it('is the same in any unit of the amount', () => {
    fc.assert(
      fc.property(
        randomPositiveUnits,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (units, factor) => {
          const scaled = units.map((unit) => ({ ...unit, amount: unit.amount * factor }));
          expect(Math.abs(index(scaled) - index(units))).toBeLessThan(near(index(units)));
        },
      ),
    );
  });

  it('is the same for the data and for copies of them', () => {
    fc.assert(
      fc.property(randomPositiveUnits, fc.integer({ min: 2, max: 4 }), (units, copies) => {
        const replicated = Array.from({ length: copies }, () => units).flat();
        expect(Math.abs(index(replicated) - index(units))).toBeLessThan(near(index(units)));
      }),
    );
  });

  it('does not ask in which order the units stand', () => {
    fc.assert(
      fc.property(randomPositiveUnits, (units) => {
        const turned = [...units.slice(1), ...units.slice(0, 1)].reverse();
        expect(Math.abs(index(turned) - index(units))).toBeLessThan(near(index(units)));
      }),
    );
  });

  it('is never negative', () => {
    fc.assert(
      fc.property(randomPositiveUnits, (units) => {
        expect(index(units)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is zero where all have the same', () => {
    fc.assert(
      fc.property(
        randomPositiveUnits,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (units, rate) => {
          const equal = units.map((unit) => ({ ...unit, population: 3, amount: 3 * rate }));
          expect(index(equal)).toBeLessThan(1e-7);
        },
      ),
    );
  });
});

describe.each(Object.entries(weighted))('%s', (_, index) => {
  it('is the same in any unit of the population', () => {
    fc.assert(
      fc.property(
        randomPositiveUnits,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (units, factor) => {
          const scaled = units.map((unit) => ({ ...unit, population: unit.population * factor }));
          expect(Math.abs(index(scaled) - index(units))).toBeLessThan(near(index(units)));
        },
      ),
    );
  });

  it('does not change when a unit is cut in two of the same rate', () => {
    fc.assert(
      fc.property(randomPositiveUnits, (units) => {
        const halves = units.flatMap((unit) => {
          const half = { ...unit, amount: unit.amount / 2, population: unit.population / 2 };
          return [half, half];
        });
        expect(Math.abs(index(halves) - index(units))).toBeLessThan(near(index(units)));
      }),
    );
  });

  it('does not rise when the richest give to the poorest (Pigou and Dalton)', () => {
    fc.assert(
      fc.property(
        randomPositiveUnits,
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (units, part) => {
          const rates = ratesOf(units);
          const richest = rates.indexOf(Math.max(...rates));
          const poorest = rates.indexOf(Math.min(...rates));
          const [rich, poor] = [units[richest], units[poorest]];
          if (!rich || !poor || richest === poorest) return;
          // At most half of what would make both rates equal, so that neither overtakes the other.
          const rate = (rich.amount + poor.amount) / (rich.population + poor.population);
          const gift = part * (rich.amount - rate * rich.population);
          const after = units.map((unit, place) => {
            if (place === richest) return { ...unit, amount: unit.amount - gift };
            return place === poorest ? { ...unit, amount: unit.amount + gift } : unit;
          });
          expect(index(after)).toBeLessThanOrEqual(index(units) + near(index(units)));
        },
      ),
    );
  });

  it('is lower after the gift of one person to a poorer one', () => {
    const units = [1, 2, 3, 10].map((amount) => ({ amount, population: 1, group: 'all' }));
    const gifted = [1, 3, 3, 9].map((amount) => ({ amount, population: 1, group: 'all' }));
    expect(index(gifted)).toBeLessThan(index(units));
  });
});

describe('Weighting asks another question', () => {
  it('one rich unit of few people matters less to people than to units', () => {
    const rates = [10, 1, 1, 1];
    const populations = [1, 100, 100, 100];
    const amounts = rates.map((rate, unit) => rate * (populations[unit] ?? NaN));
    expect(theilT(amounts, populations)).toBeLessThan(theilT(rates));
    expect(gini(amounts, populations)).toBeLessThan(gini(rates));
    expect(williamson(rates, populations)).toBeLessThan(coefficientOfVariation(rates));
  });

  it('equal populations give what no populations give', () => {
    fc.assert(
      fc.property(randomPositiveUnits, (units) => {
        const amounts = amountsOf(units);
        const populations = amounts.map(() => 12);
        expect(theilT(amounts, populations)).toBeCloseTo(theilT(amounts), 10);
        expect(theilL(amounts, populations)).toBeCloseTo(theilL(amounts), 10);
        expect(gini(amounts, populations)).toBeCloseTo(gini(amounts), 10);
        expect(hoover(amounts, populations)).toBeCloseTo(hoover(amounts), 10);
        expect(atkinson(amounts, 2, populations)).toBeCloseTo(atkinson(amounts, 2), 10);
        expect(williamson(amounts, populations)).toBeCloseTo(coefficientOfVariation(amounts), 10);
      }),
    );
  });

  it('concentration in units is no question of people: herfindahl is (1 + V²)/n', () => {
    fc.assert(
      fc.property(randomPositiveUnits, (units) => {
        const amounts = amountsOf(units);
        const variation = coefficientOfVariation(amounts);
        expect(herfindahl(amounts)).toBeCloseTo((1 + variation ** 2) / amounts.length, 10);
      }),
    );
  });
});
