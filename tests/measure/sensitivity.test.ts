import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import type { Choice } from '../../src/measure/choice.ts';
import { inequalityFinding, regionRatioFinding, type Finding } from '../../src/measure/finding.ts';
import { provenanceOf } from '../../src/measure/provenance.ts';
import { sensitivity } from '../../src/measure/sensitivity.ts';
import { theilT } from '../../src/measure/theil.ts';
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
    claim: { relation: 'greater', than: exactly(1) },
    measure: (choice) => ({
      quantity: otherwise(choice) ?? exactly(2),
      provenance: provenanceOf([]),
    }),
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
    ['open', 'open', () => between(0, 3)],
  ] as const)('concludes that a finding %s', (conclusion, verdict, otherwise) => {
    const record = sensitivity(dataset, finding(otherwise), base);
    expect(record.conclusion).toBe(conclusion);
    if (verdict) expect(record.variants.map((variant) => variant.verdict)).toContain(verdict);
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

  it('lets the lead of the East in foundations a resident survive every choice', () => {
    const ratio = regionRatioFinding(subject('foundations', '2017-12-19'), 'east', 'west');
    const record = sensitivity(dataset, ratio, base);
    expect(record.verdict).toBe('holds');
    expect(record.conclusion).toBe('survives');
    expect(record.jackknife.range.low).toBeGreaterThan(2);
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
