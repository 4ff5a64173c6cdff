import { describe, expect, test } from 'vitest';
import { isOrMayBe, listedProvinces, lowered, nameWithNumber } from '../../src/i18n/listing.ts';

describe('a name with its number', () => {
  test('has a space between the two in English and none in Chinese', () => {
    expect(nameWithNumber('Jiangsu', '11.5', 'en')).toBe('Jiangsu 11.5');
    expect(nameWithNumber('江苏', '11.5', 'zh')).toBe('江苏11.5');
  });
});

describe('a list of provinces', () => {
  test('names up to four', () => {
    expect(listedProvinces(['甲', '乙', '丙', '丁'], 'zh')).toBe('甲、乙、丙、丁');
    expect(listedProvinces(['A', 'B', 'C', 'D'], 'en')).toBe('A, B, C and D');
  });

  test('of more names three, and counts all in Chinese, the others in English', () => {
    expect(listedProvinces(['甲', '乙', '丙', '丁', '戊'], 'zh')).toBe('甲、乙、丙等5个省份');
    expect(listedProvinces(['A', 'B', 'C', 'D', 'E'], 'en')).toBe('A, B, C and 2 others');
  });
});

describe('a name within a sentence', () => {
  test('begins with a small letter, but keeps an abbreviation', () => {
    expect(lowered('Gross regional product')).toBe('gross regional product');
    expect(lowered('GDP')).toBe('GDP');
  });
});

describe('the highest of several', () => {
  const of = (count: number, areTied: boolean) => ({
    names: Array.from({ length: count }, (_, index) => `P${index + 1}`),
    areTied,
  });

  test.each([
    [1, true, 'is P1', '是P1'],
    [2, false, 'may be P1 or P2', '可能是P1或P2'],
    [2, true, 'are P1 and P2', '是P1、P2'],
    [5, false, 'may be any of 5 provinces', '可能是5个省份中的任何一个'],
    [5, true, 'are 5 provinces with the same figure', '是数值相同的5个省份'],
  ])('of %i, tied or not (%s): %s', (count, areTied, english, chinese) => {
    expect(isOrMayBe(of(count, areTied), 'en')).toBe(english);
    expect(isOrMayBe(of(count, areTied), 'zh')).toBe(chinese);
  });
});
