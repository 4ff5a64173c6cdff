import { describe, expect, it } from 'vitest';
import { between, exactly, type Quantity } from '../../src/dataset/quantity.ts';
import { sensitivitySentence, variantName } from '../../src/i18n/sensitivity-sentence.ts';
import { compare } from '../../src/measure/compare.ts';
import type { Choice } from '../../src/measure/choice.ts';
import { provenanceOf } from '../../src/measure/provenance.ts';
import { sensitivity } from '../../src/measure/sensitivity.ts';
import { dataset } from '../measure/published.ts';

const base: Choice = {
  scheme: 'nbs4',
  basis: 'weighted-rate',
  vintage: 'population',
  without: undefined,
};

function sentences(
  otherwise: (choice: Choice) => Quantity | undefined,
  isClaimed = true,
): readonly string[] {
  const record = sensitivity(
    dataset,
    {
      usesRegions: true,
      isRatio: false,
      claim: isClaimed ? { region: 'east', exceeds: 'west' } : undefined,
      measure: (choice) => {
        const quantity = otherwise(choice) ?? exactly(2);
        const verdict = isClaimed ? compare(quantity, 'greater', exactly(1)) : undefined;
        return { quantity, verdict, provenance: provenanceOf([]) };
      },
    },
    base,
  );
  return (['en', 'zh'] as const).map((locale) => sensitivitySentence(record, dataset, locale));
}

describe('sensitivitySentence', () => {
  it('states the claim, that it holds everywhere, and what moves it most', () => {
    expect(sentences(({ without }) => (without === '110000' ? exactly(1.5) : undefined))).toEqual([
      '“East exceeds West” holds under every choice: the value is 2.00, and none of 35 other ways of computing it changes the verdict; without any one province it lies within 1.50–2.00, and Beijing matters most.',
      '“东部高于西部”在各种做法下都成立：数值为2.00，换用其他35种做法，判断都不变；逐一去掉一省，数值在1.50～2.00之内，影响最大的是北京。',
    ]);
  });

  it('names what gainsays a finding, and not what only leaves it open', () => {
    const [english, chinese] = sentences(({ scheme, basis }) => {
      if (scheme === 'three') return exactly(0.5);
      return basis === 'count' ? between(0, 9) : undefined;
    });
    expect(english).toMatch(
      /^“East exceeds West” holds, but that depends .* the opposite under “Three belts”; without/,
    );
    expect(chinese).toMatch(
      /^“东部高于西部”成立，但取决于做法：数值为2\.00，改用“三大地带”时判断相反；/,
    );
  });

  it('names what leaves a finding open where nothing gainsays it', () => {
    const [english, chinese] = sentences(({ basis, vintage }) =>
      basis === 'count' || vintage !== 'population' ? between(0, 9) : undefined,
    );
    expect(english).toContain(
      'it stays open with counts instead of rates, and with “Resident population, before revision”;',
    );
    expect(chinese).toContain('但改用总数而非比率、改用年末常住人口（修订前）时无法断定；');
  });

  it('counts what it does not name', () => {
    const [english, chinese] = sentences(({ without }) => (without ? exactly(0.5) : undefined));
    expect(english).toContain(
      'without Beijing, without Tianjin, without Hebei and in 28 other ways;',
    );
    expect(chinese).toContain('不计北京、不计天津、不计河北等31种做法时判断相反；');
  });

  it('says of a claim that fails everywhere that it is refuted', () => {
    const [english, chinese] = sentences(() => exactly(0.5));
    expect(english).toMatch(
      /^“East exceeds West” is refuted under every choice: the value is 0\.50/,
    );
    expect(chinese).toMatch(/^“东部高于西部”在各种做法下都不成立：数值为0\.50/);
  });

  it('speaks of one other way in the singular', () => {
    const [english] = sentences(({ without }) =>
      ['110000', '120000', '130000', '140000'].includes(without ?? '') ? exactly(0.5) : undefined,
    );
    expect(english).toContain('without Hebei and in 1 other way;');
  });

  it('says that the data cannot tell, or only the range where nothing is claimed', () => {
    expect(sentences(() => between(0, 9))[0]).toMatch(
      /^The data cannot decide “East exceeds West”: the value is 0\.00–9\.00;/,
    );
    expect(sentences(() => undefined, false)[0]).toMatch(/^The value is 2\.00; without any one/);
    expect(sentences(() => undefined, false)[1]).toMatch(/^数值为2\.00；逐一去掉一省/);
  });
});

describe('variantName', () => {
  it('falls back to the id of what the dataset does not name', () => {
    expect(variantName({ dimension: 'province', choice: '999999' }, dataset, 'en')).toBe(
      'without 999999',
    );
    expect(variantName({ dimension: 'basis', choice: 'plain-rate' }, dataset, 'zh')).toBe(
      '改用各省等权的比率',
    );
    expect(variantName({ dimension: 'basis', choice: 'weighted-rate' }, dataset, 'en', 'gdp')).toBe(
      'with rates weighted by “Gross regional product”',
    );
  });
});
