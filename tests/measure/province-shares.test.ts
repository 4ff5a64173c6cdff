import { describe, expect, it } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { denominatorFor } from '../../src/measure/denominator.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { provinceIndices, provinceShares } from '../../src/measure/province-shares.ts';
import { snapshot } from '../../src/measure/snapshot.ts';
import { dataset, positionsOf } from './published.ts';

const gdp = snapshot(dataset, 'gdp', '2020');
const residents = denominatorFor(dataset, gdp, 'population');
const amounts = gdp.observations.map(({ quantity }) => quantity.low);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('provinceShares', () => {
  it('of known figures are each figure over their sum', () => {
    const shares = provinceShares(gdp);
    expect(shares).toHaveLength(31);
    for (const [place, { low, high }] of shares.entries()) {
      expect(low).toBeCloseTo((amounts[place] ?? NaN) / sum(amounts), 14);
      expect(high).toBe(low);
    }
  });

  it('know that what one province has more, the others have less', () => {
    const set = feasible([between(1, 3), between(1, 5)]);
    const [first, second] = provinceShares({ ...gdp, set });
    // 1 of 1 + 5, and 3 of 3 + 1.
    expect(first).toEqual(between(expect.closeTo(1 / 6, 14) as number, 0.75));
    expect(second).toEqual(between(0.25, expect.closeTo(5 / 6, 14) as number));
  });

  it('refuse figures that are all 0', () => {
    expect(() => provinceShares({ ...gdp, set: feasible([exactly(0), exactly(0)]) })).toThrow(
      RangeError,
    );
  });
});

describe('provinceIndices', () => {
  it('set the rate of each province against that of all together', () => {
    const [beijing = NaN] = positionsOf(['110000']);
    const rate = (amounts[beijing] ?? NaN) / (residents.values[beijing] ?? NaN);
    const ofAll = sum(amounts) / sum(residents.values);
    expect(provinceIndices(gdp, residents)[beijing]?.low).toBeCloseTo(rate / ofAll, 12);
  });

  it('weighted by the residents come to 1', () => {
    const indices = provinceIndices(gdp, residents).map(({ low }) => low);
    const weighted = indices.map((index, place) => index * (residents.values[place] ?? NaN));
    expect(sum(weighted) / sum(residents.values)).toBeCloseTo(1, 12);
  });
});
