import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import type { Choice } from '../../src/measure/choice.ts';
import { compare } from '../../src/measure/compare.ts';
import { inequalityFinding, regionRatioFinding, type Finding } from '../../src/measure/finding.ts';
import { gini } from '../../src/measure/gini.ts';
import { denominatorFor } from '../../src/measure/denominator.ts';
import { provenanceOf } from '../../src/measure/provenance.ts';
import { compareRegions } from '../../src/measure/region-comparison.ts';
import { sensitivity } from '../../src/measure/sensitivity.ts';
import { snapshot } from '../../src/measure/snapshot.ts';
import { theilT } from '../../src/measure/theil.ts';
import { UnknownNameError } from '../../src/measure/unknown-name.ts';
import { UnmeasurableError } from '../../src/measure/unmeasurable.ts';
import { dataset } from './published.ts';

const base: Choice = {
  scheme: 'nbs4',
  basis: 'weighted-rate',
  vintage: 'population',
  without: undefined,
};

const subject = (indicator: string, period: string) => ({ dataset, indicator, period });

/** A finding that says 2, but for the choices that are given another value. */
function finding(otherwise: (choice: Choice) => Quantity | undefined): Finding {
  return {
    usesRegions: true,
    isRatio: true,
    claim: { region: 'east', exceeds: 'west' },
    measure: (choice) => {
      const quantity = otherwise(choice) ?? exactly(2);
      const verdict = compare(quantity, 'greater', exactly(1));
      return { quantity, verdict, provenance: provenanceOf([]) };
    },
  };
}

describe('sensitivity', () => {
  it('makes every choice otherwise, one at a time', () => {
    const { variants } = sensitivity(
      dataset,
      finding(() => undefined),
      base,
    );
    const choices = (dimension: string) =>
      variants.filter((variant) => variant.dimension === dimension).map(({ choice }) => choice);
    expect(choices('scheme')).toEqual(['three']);
    expect(choices('basis')).toEqual(['plain-rate', 'count']);
    expect(choices('vintage')).toEqual(['population_prerevision']);
    expect(choices('province')).toEqual(dataset.provinces.map(({ adcode }) => adcode));
  });

  it.each([
    ['survives', undefined, () => undefined],
    ['depends', 'fails', (choice: Choice) => (choice.basis === 'count' ? exactly(0.5) : undefined)],
    [
      'weakens',
      'open',
      (choice: Choice) => (choice.scheme === 'three' ? between(0, 3) : undefined),
    ],
    ['refuted', 'fails', () => exactly(0.5)],
    ['open', 'open', () => between(0, 3)],
  ] as const)('concludes of a finding: %s', (conclusion, verdict, otherwise) => {
    const record = sensitivity(dataset, finding(otherwise), base);
    expect(record.conclusion).toBe(conclusion);
    if (verdict) expect(record.variants.map((variant) => variant.verdict)).toContain(verdict);
  });

  it('weakens, and does not depend, where a refuted claim is left open by another choice', () => {
    const refuted = finding(({ basis }) => (basis === 'count' ? between(0, 3) : exactly(0.5)));
    expect(sensitivity(dataset, refuted, base).conclusion).toBe('weakens');
    const turned = finding(({ basis }) => exactly(basis === 'count' ? 3 : 0.5));
    expect(sensitivity(dataset, turned, base).conclusion).toBe('depends');
  });

  it('of counts has no vintages of what nothing is divided by', () => {
    const counted = sensitivity(
      dataset,
      finding(() => undefined),
      { ...base, basis: 'count' },
    );
    expect(counted.variants.map(({ dimension }) => dimension)).not.toContain('vintage');
    expect(
      counted.variants.filter(({ dimension }) => dimension === 'basis').map(({ choice }) => choice),
    ).toEqual(['weighted-rate', 'plain-rate']);
  });

  it('hides no fault that is not one of the choice', () => {
    const faulty = finding((choice) => {
      if (choice.basis === 'count') throw new TypeError('A fault of the program.');
      return undefined;
    });
    expect(() => sensitivity(dataset, faulty, base)).toThrow('A fault of the program.');
  });

  it('names the province without which the number moves furthest', () => {
    const values: Readonly<Record<string, number>> = { '110000': 2.5, '540000': 1.2 };
    const record = sensitivity(
      dataset,
      finding(({ without = '' }) => {
        const value = values[without];
        return value === undefined ? undefined : exactly(value);
      }),
      base,
    );
    expect(record.jackknife).toEqual({ range: between(1.2, 2.5), mostInfluential: '540000' });
  });

  /** The province that matters most where leaving some out leads to these ranges, and others to the base. */
  function mostInfluential(
    start: Quantity,
    isRatio: boolean,
    otherwise: Readonly<Record<string, Quantity>>,
  ): string | undefined {
    const moving = finding(({ without = '' }) => otherwise[without] ?? start);
    return sensitivity(dataset, { ...moving, isRatio }, base).jackknife?.mostInfluential;
  }

  it('counts the end that moves more, even if the other stays', () => {
    const start = between(2, 4);
    const otherwise = { '110000': between(1.8, 4.2), '540000': between(2, 6) };
    expect(mostInfluential(start, false, otherwise)).toBe('540000');
  });

  it('takes two open ends for no distance apart, and then counts the other end', () => {
    const start = between(2, Infinity);
    const otherwise = { '110000': between(2.1, Infinity), '540000': between(1, Infinity) };
    for (const isRatio of [true, false])
      expect(mostInfluential(start, isRatio, otherwise)).toBe('540000');
  });

  it('takes what an index falls by for as far as what it rises by', () => {
    const otherwise = { '110000': exactly(3.5), '540000': exactly(0.1) };
    expect(mostInfluential(exactly(2), false, otherwise)).toBe('540000');
  });

  it('hides no wrong name but that of a region, which another scheme may lack', () => {
    const lacking = (kind: 'region' | 'indicator') =>
      finding((choice) => {
        if (choice.scheme === 'three') throw new UnknownNameError(kind, 'northeast', ['east']);
        return undefined;
      });
    const { variants } = sensitivity(dataset, lacking('region'), base);
    expect(variants.map(({ dimension }) => dimension)).not.toContain('scheme');
    expect(() => sensitivity(dataset, lacking('indicator'), base)).toThrow(
      /^There is no indicator "northeast"/,
    );
  });

  it('takes half of a ratio for as far as twice, and a tenth off an index for less than a fifth on', () => {
    const values: Readonly<Record<string, number>> = { '110000': 3.5, '540000': 1.1 };
    const moving = finding(({ without = '' }) => {
      const value = values[without];
      return value === undefined ? undefined : exactly(value);
    });
    const most = (isRatio: boolean) =>
      sensitivity(dataset, { ...moving, isRatio }, base).jackknife?.mostInfluential;
    expect([most(true), most(false)]).toEqual(['540000', '110000']);
  });

  it('leaves out ways that cannot be measured, and says so where no province can be left out', () => {
    const whole = finding(() => undefined);
    const record = sensitivity(
      dataset,
      {
        ...whole,
        measure: (choice) => {
          if (choice.without !== undefined) throw new UnmeasurableError('region-empty', 'east');
          return whole.measure(choice);
        },
      },
      base,
    );
    expect(record.variants.map(({ dimension }) => dimension)).not.toContain('province');
    expect(record.jackknife).toBeUndefined();
  });

  it('leaves out the only province of a region, which would leave nothing to compare', () => {
    const lone = dataset.schemes.map((each) => ({
      ...each,
      regions: each.regions.map((region) =>
        region.id === 'west' ? { ...region, members: ['540000'] } : region,
      ),
    }));
    const ratio = regionRatioFinding(
      { ...subject('gdp', '2020'), dataset: { ...dataset, schemes: lone } },
      'east',
      'west',
    );
    const { variants } = sensitivity(dataset, ratio, base);
    expect(variants.map(({ choice }) => choice)).not.toContain('540000');
    expect(variants.map(({ choice }) => choice)).toContain('110000');
  });

  it('changes nothing by leaving out a province that has no figure', () => {
    const gdp = dataset.observations.gdp ?? [];
    const lacking = {
      ...dataset,
      observations: {
        ...dataset.observations,
        gdp: gdp.filter(({ adcode }) => adcode !== '540000'),
      },
    };
    const { quantity, variants } = sensitivity(
      lacking,
      inequalityFinding({ ...subject('gdp', '2020'), dataset: lacking }, 'gini'),
      base,
    );
    const change = (adcode: string) => variants.find(({ choice }) => choice === adcode)?.quantity;
    expect(change('540000')).toEqual(quantity);
    expect(change('110000')).not.toEqual(quantity);
  });

  it('measures inequality by the index asked for', () => {
    const measured = (index: 'theil' | 'gini') =>
      inequalityFinding(subject('gdp', '2020'), index).measure({ ...base, basis: 'count' });
    const amounts = (dataset.observations.gdp ?? [])
      .filter(({ period }) => period.text === '2020')
      .map(({ quantity }) => quantity.low);
    expect(measured('theil').quantity).toEqual(exactly(theilT(amounts)));
    expect(measured('gini').quantity).toEqual(exactly(gini(amounts)));
    expect(measured('gini').verdict).toBeUndefined();
  });

  it('compares plain means of rates, and refuses a region that has nothing or nobody', () => {
    const small = {
      ...dataset,
      schemes: dataset.schemes.map((each) => ({
        ...each,
        regions: each.regions.map((region) => ({
          ...region,
          members: { east: ['110000', '120000'], west: ['540000'] }[region.id] ?? [],
        })),
      })),
      observations: {
        ...dataset.observations,
        gdp: (dataset.observations.gdp ?? []).map((row) =>
          row.adcode === '540000' ? { ...row, quantity: exactly(0) } : row,
        ),
      },
    };
    const ratio = (a: string, b: string) =>
      regionRatioFinding({ ...subject('gdp', '2020'), dataset: small }, a, b);
    const plain = { ...base, basis: 'plain-rate' } as const;
    const refusal = (a: string, b: string) => () => ratio(a, b).measure(plain);
    expect(refusal('east', 'west')).toThrow(/nothing to compare with.*west/);
    expect(refusal('east', 'central')).toThrow(/nothing to compare with.*central/);
    expect(refusal('central', 'east')).toThrow(/nothing to compare with.*central/);
    expect(ratio('west', 'east').measure(plain)).toMatchObject({
      quantity: exactly(0),
      verdict: 'fails',
    });
  });

  it('refutes what fails under every choice', () => {
    const ratio = regionRatioFinding(subject('foundations', '2017-12-19'), 'northeast', 'east');
    const record = sensitivity(dataset, ratio, base);
    expect(record.verdict).toBe('fails');
    expect(record.conclusion).toBe('refuted');
  });

  it('has the verdict of the comparison of the regions, under counts and rates', () => {
    const counts = snapshot(dataset, 'social_organizations', '2020-09-30');
    const regions = dataset.schemes.find(({ id }) => id === 'nbs4')?.regions ?? [];
    const residents = denominatorFor(dataset, counts, 'population');
    for (const a of regions) {
      for (const b of regions.filter((each) => each !== a)) {
        const { measure } = regionRatioFinding(
          subject('social_organizations', '2020-09-30'),
          a.id,
          b.id,
        );
        expect(measure(base).verdict).toBe(compareRegions(counts, a, 'greater', b, residents));
        expect(measure({ ...base, basis: 'count' }).verdict).toBe(
          compareRegions(counts, a, 'greater', b),
        );
      }
    }
  });

  it('refuses a region against itself', () => {
    expect(() => regionRatioFinding(subject('gdp', '2020'), 'east', 'east')).toThrow(
      /cannot be compared with itself/,
    );
  });

  it('compares vintages of one period only, and says which that is', () => {
    const vintages = (period: string) =>
      sensitivity(dataset, regionRatioFinding(subject('gdp', period), 'east', 'west'), base)
        .variants.filter(({ dimension }) => dimension === 'vintage')
        .map(({ choice, joins }) => [choice, joins.map(({ taken }) => taken)]);
    expect(vintages('2019')).toEqual([['population_prerevision', ['2019']]]);
    // The series before the revision ends in 2019, which is near enough to divide by but another year.
    expect(vintages('2020')).toEqual([]);
    const ratio = regionRatioFinding(subject('gdp', '2020'), 'east', 'west');
    const { variants } = sensitivity(dataset, ratio, base);
    expect(new Set(variants.map(({ dimension }) => dimension))).toEqual(
      new Set(['scheme', 'basis', 'province']),
    );
  });

  it('over another denominator has no vintages of the residents', () => {
    const ratio = regionRatioFinding(subject('social_organizations', '2020-09-30'), 'east', 'west');
    const { variants } = sensitivity(dataset, ratio, { ...base, vintage: 'gdp' });
    expect(variants.map(({ dimension }) => dimension)).not.toContain('vintage');
  });

  it('lets the lead of the East in foundations a resident survive every choice', () => {
    const ratio = regionRatioFinding(subject('foundations', '2017-12-19'), 'east', 'west');
    const record = sensitivity(dataset, ratio, base);
    expect(record.verdict).toBe('holds');
    expect(record.conclusion).toBe('survives');
    expect(record.jackknife?.range.low).toBeGreaterThan(2);
    expect(record.provenance.cells).toHaveLength(62);
  });

  it('leaves the lead of the East in organizations a resident open from the start', () => {
    const ratio = regionRatioFinding(subject('social_organizations', '2020-09-30'), 'east', 'west');
    const record = sensitivity(dataset, ratio, base);
    expect(record.conclusion).toBe('open');
    const counted = record.variants.find(({ choice }) => choice === 'count');
    expect(counted?.verdict).toBe('holds');
  });

  it('skips schemes that lack a region of the finding', () => {
    const ratio = regionRatioFinding(subject('foundations', '2017-12-19'), 'east', 'northeast');
    const { variants } = sensitivity(dataset, ratio, base);
    expect(variants.filter(({ dimension }) => dimension === 'scheme')).toEqual([]);
  });

  it('gives inequality without a claim as ranges only, whatever the regions', () => {
    const theil = inequalityFinding(subject('residents_committees', '2020-06-30'), 'theil');
    const record = sensitivity(dataset, theil, base);
    expect(record.conclusion).toBeUndefined();
    expect(record.variants.map(({ dimension }) => dimension)).not.toContain('scheme');
    // Without Shanghai, 310000, computed from the rows themselves; the end of 2019 is two days nearer.
    const rows = (dataset.observations.residents_committees ?? []).filter(
      ({ period, adcode }) => period.text === '2020-06-30' && adcode !== '310000',
    );
    const people = (dataset.observations.population ?? []).filter(
      ({ period, adcode }) => period.text === '2019' && adcode !== '310000',
    );
    const without = record.variants.find(({ choice }) => choice === '310000');
    expect(without?.quantity.low).toBeCloseTo(
      theilT(
        rows.map(({ quantity }) => quantity.low),
        people.map(({ quantity }) => quantity.low),
      ),
      12,
    );
  });
});
