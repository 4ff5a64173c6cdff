import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/dataset/quantity.ts';
import { denominatorFor } from '../../src/measure/denominator.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { giniRange } from '../../src/measure/gini-range.ts';
import { gini } from '../../src/measure/gini.ts';
import { inequalityByBasis } from '../../src/measure/inequality-by-basis.ts';
import { snapshot } from '../../src/measure/snapshot.ts';
import { theilRange } from '../../src/measure/theil-range.ts';
import { theilT } from '../../src/measure/theil.ts';
import { dataset } from './published.ts';

const gdp = snapshot(dataset, 'gdp', '2020');
const residents = denominatorFor(dataset, gdp, 'population');
const amounts = gdp.observations.map(({ quantity }) => quantity.low);

describe('inequalityByBasis', () => {
  it('of rates weighs each province by its residents', () => {
    expect(inequalityByBasis(giniRange, gdp, 'weighted-rate', residents).quantity).toEqual(
      exactly(gini(amounts, residents.values)),
    );
  });

  it('of plain rates weighs each province the same', () => {
    const rates = amounts.map((amount, place) => amount / (residents.values[place] ?? NaN));
    const { low, high } = inequalityByBasis(theilRange, gdp, 'plain-rate', residents).quantity;
    expect(low).toBeCloseTo(theilT(rates), 12);
    expect(high).toBe(low);
  });

  it('of counts divides by nothing, though there be residents', () => {
    const counted = exactly(gini(amounts));
    expect(inequalityByBasis(giniRange, gdp, 'count', residents).quantity).toEqual(counted);
    expect(inequalityByBasis(giniRange, gdp, 'count', undefined).quantity).toEqual(counted);
    expect(inequalityByBasis(giniRange, gdp, 'plain-rate', undefined).quantity).toEqual(counted);
  });

  it('refuses shares, which cannot be added, and figures that are all 0', () => {
    const shares = snapshot(dataset, 'urban_share', '2020');
    expect(() => inequalityByBasis(giniRange, shares, 'count', undefined)).toThrow(
      /cannot be added over provinces.*\(urban_share, share\)/,
    );
    const nothing = { ...gdp, set: feasible(gdp.adcodes.map(() => exactly(0))) };
    expect(() => inequalityByBasis(giniRange, nothing, 'count', undefined)).toThrow(
      /all 0 have no shares and no inequality.*\(gdp, 2020\)/,
    );
  });
});
