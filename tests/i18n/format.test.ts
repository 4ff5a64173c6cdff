import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../src/dataset/period.ts';
import { between, exactly } from '../../src/dataset/quantity.ts';
import {
  formatNumber,
  formatPer,
  formatPeriod,
  formatQuantity,
  formatRound,
  formatShare,
} from '../../src/i18n/format.ts';

describe('formatQuantity', () => {
  test('writes a known number rounded to the nearest', () => {
    expect(formatQuantity(exactly(97091), 'zh')).toBe('97,091');
    expect(formatQuantity(exactly(5.6966), 'en', { decimals: 1 })).toBe('5.7');
  });

  test('writes an interval as a range whose ends are rounded outwards', () => {
    expect(formatQuantity(between(7.997, 11.995), 'en', { decimals: 1 })).toBe('7.9–12.0');
  });

  test('writes an open end in words', () => {
    expect(formatQuantity(between(90001, Infinity), 'en')).toBe('90,001 or more');
    expect(formatQuantity(between(90001, Infinity), 'zh')).toBe('90,001以上');
  });

  test('writes a minus sign below zero, and none before a number that rounds to zero', () => {
    expect(formatNumber(-1234.5, 'zh', 1)).toBe('−1,234.5');
    expect(formatNumber(-0.001, 'en', 2)).toBe('0.00');
    expect(formatQuantity(exactly(-3.505), 'en', { decimals: 3, suffix: '%' })).toBe('−3.505%');
  });

  test('parts the ends of an English range by a word where a dash would stand beside a minus', () => {
    expect(formatQuantity(between(-2.3, -0.6), 'en', { decimals: 1 })).toBe('−2.3 to −0.6');
    expect(formatQuantity(between(-0.21, 0.67), 'en', { decimals: 2 })).toBe('−0.21 to 0.67');
    expect(formatQuantity(between(-2.3, -0.6), 'zh', { decimals: 1 })).toBe('−2.3～−0.6');
  });

  test('does not widen a bound that is whole but for binary noise', () => {
    expect(formatQuantity(between(0.1 * 3 * 10, 4), 'en')).toBe('3–4');
  });

  test('never prints a range that leaves out a part of what is known', () => {
    const ends = fc.tuple(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0.001, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, fc.integer({ min: 0, max: 3 }), ([low, width], decimals) => {
        const quantity = between(low, low + width);
        const written = formatQuantity(quantity, 'en', { decimals })
          .replaceAll(',', '')
          .split('–')
          .map(Number);
        const slack = 1e-13 * quantity.high;
        expect(written[0]).toBeLessThanOrEqual(quantity.low + slack);
        expect(written.at(-1)).toBeGreaterThanOrEqual(quantity.high - slack);
      }),
    );
  });
});

test('formatShare writes percent, outwards, with the sign at both ends in Chinese', () => {
  expect(formatShare(between(0.4272, 0.4949), 'zh', 0)).toBe('42%～50%');
  expect(formatShare(between(0.4272, 0.4949), 'en', 0)).toBe('42–50%');
  expect(formatShare(exactly(0.3998), 'zh', 1)).toBe('40.0%');
});

test('formatRound uses 万 and 亿 in Chinese, thousands in English', () => {
  expect([3e4, 15e3, 2e8, 5000].map((value) => formatRound(value, 'zh'))).toEqual([
    '3万',
    '1.5万',
    '2亿',
    '5,000',
  ]);
  expect(formatRound(3e4, 'en')).toBe('30,000');
  expect(formatRound(0.25, 'en')).toBe('0.25');
});

test('formatPer leaves the one out before 万', () => {
  expect([1e4, 1e6].map((value) => formatPer(value, 'zh'))).toEqual(['万', '百万']);
  expect([1e4, 1e6].map((value) => formatPer(value, 'en'))).toEqual(['10,000', 'million']);
});

test('formatPeriod writes as much of a date as is known', () => {
  const written = (text: string, locale: 'zh' | 'en') => {
    const period = parsePeriod(text);
    return period && formatPeriod(period, locale);
  };
  expect(written('2017', 'zh')).toBe('2017年');
  expect(written('2017-10', 'en')).toBe('October 2017');
  expect(written('2020-09-30', 'zh')).toBe('2020年9月30日');
  expect(written('2020-09-30', 'en')).toBe('30 September 2020');
});
