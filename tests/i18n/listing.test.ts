import { describe, expect, test } from 'vitest';
import { listedProvinces, lowered, nameWithNumber } from '../../src/i18n/listing.ts';

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
