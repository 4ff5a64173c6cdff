import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/dataset/quantity.ts';
import { formatAmount } from '../../src/i18n/format-scaled.ts';
import { dataset } from '../dataset/published.ts';

const [gdp, population] = ['gdp', 'population'].map((id) =>
  dataset.indicators.find((indicator) => indicator.id === id),
);
if (!gdp || !population) throw new Error('The tables lack an indicator.');

describe('amounts counted in large units', () => {
  test('are said in billions, and from a thousand of them on in trillions, in English', () => {
    // 100 million yuan is the unit.
    expect(formatAmount(exactly(2789), gdp, 'en', 0)).toBe('278.9 billion');
    expect(formatAmount(exactly(9999), gdp, 'en', 0)).toBe('999.9 billion');
    expect(formatAmount(exactly(10_000), gdp, 'en', 0)).toBe('1.00 trillion');
    expect(formatAmount(exactly(1_337_606), gdp, 'en', 0)).toBe('133.76 trillion');
  });

  test('keep 万 and 亿 in Chinese, however many', () => {
    expect(formatAmount(exactly(1_337_606), gdp, 'zh', 0)).toBe('1,337,606亿');
    expect(formatAmount(exactly(140_628), population, 'zh')).toBe('140,628万');
  });

  test('count people in millions', () => {
    expect(formatAmount(exactly(140_628), population, 'en')).toBe('1,406.28 million');
  });
});
