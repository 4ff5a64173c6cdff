import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/dataset/quantity.ts';
import type { Choice } from '../../src/measure/choice.ts';
import { denominatorFor } from '../../src/measure/denominator.ts';
import { inequalityFinding, regionRatioFinding } from '../../src/measure/finding.ts';
import { snapshot } from '../../src/measure/snapshot.ts';
import { dataset, region } from './published.ts';

const base: Choice = {
  scheme: 'nbs4',
  basis: 'weighted-rate',
  vintage: 'population',
  without: undefined,
};
const subject = { dataset, indicator: 'gdp', period: '2020' };

describe('a finding', () => {
  it('of one region over another is a ratio with a claim, which turns on where the regions are drawn', () => {
    expect(regionRatioFinding(subject, 'east', 'west')).toMatchObject({
      usesRegions: true,
      isRatio: true,
      claim: { region: 'east', exceeds: 'west' },
    });
  });

  it('of inequality is an index without a claim, whatever the regions', () => {
    expect(inequalityFinding(subject, 'gini')).toMatchObject({
      usesRegions: false,
      isRatio: false,
      claim: undefined,
    });
  });
});

describe('the ratio of plain rates', () => {
  const gdp = snapshot(dataset, 'gdp', '2020');
  const residents = denominatorFor(dataset, gdp, 'population').values;
  const rates = gdp.observations.map(
    ({ quantity }, place) => quantity.low / (residents[place] ?? NaN),
  );
  const meanOf = (id: string) => {
    const members = region('nbs4', id);
    return members.reduce((sum, member) => sum + (rates[member] ?? NaN), 0) / members.length;
  };

  it('is the mean of the rates of one region over the mean of those of the other', () => {
    const plain = regionRatioFinding(subject, 'east', 'west').measure({
      ...base,
      basis: 'plain-rate',
    });
    expect(plain.quantity.low).toBeCloseTo(meanOf('east') / meanOf('west'), 12);
    expect(plain.quantity.high).toBeCloseTo(plain.quantity.low, 12);
    expect(plain.verdict).toBe('holds');
    const turned = regionRatioFinding(subject, 'west', 'east');
    expect(turned.measure({ ...base, basis: 'plain-rate' }).verdict).toBe('fails');
  });

  it('differs from the ratio of regional rates, and from that of counts', () => {
    const { measure } = regionRatioFinding(subject, 'east', 'west');
    const [plain, weighted, counted] = (['plain-rate', 'weighted-rate', 'count'] as const).map(
      (basis) => measure({ ...base, basis }).quantity.low,
    );
    expect(new Set([plain, weighted, counted]).size).toBe(3);
  });
});

it('a region against one of nothing is refused by name', () => {
  const zero = {
    ...dataset,
    observations: {
      ...dataset.observations,
      gdp: (dataset.observations.gdp ?? []).map((row) => ({ ...row, quantity: exactly(0) })),
    },
  };
  const { measure } = regionRatioFinding({ ...subject, dataset: zero }, 'east', 'west');
  for (const basis of ['plain-rate', 'weighted-rate', 'count'] as const)
    expect(() => measure({ ...base, basis })).toThrow(/nothing to compare with.*\(west\)/);
});
