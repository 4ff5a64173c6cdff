import { describe, expect, test } from 'vitest';
import { comparePeriods, dayOfCount, parsePeriod, type Period } from '../../src/dataset/period.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

describe('parsePeriod', () => {
  test('reads years, months and days', () => {
    expect(period('2017')).toEqual({ text: '2017', year: 2017, month: undefined, day: undefined });
    expect(period('2017-10')).toMatchObject({ month: 10, day: undefined });
    expect(period('2017-12-19')).toMatchObject({ month: 12, day: 19 });
  });

  test.each(['2017/12/31', '45291', '2017-13', '2017-02-30', '2017-1-2', '17', '', '2017年'])(
    'reads no period from “%s”',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  test('knows leap days', () => {
    expect(parsePeriod('2020-02-29')).toBeDefined();
    expect(parsePeriod('2019-02-29')).toBeUndefined();
  });
});

describe('dayOfCount', () => {
  test.each([
    ['2017', '2017-12-31'],
    ['2017-02', '2017-02-28'],
    ['2020-02', '2020-02-29'],
    ['2017-12-19', '2017-12-19'],
  ])('a stock of %s is counted on %s', (text, day) => {
    expect(new Date(dayOfCount(period(text))).toISOString().slice(0, 10)).toBe(day);
  });
});

test('a year is counted after every day of it but its last', () => {
  expect(comparePeriods(period('2017'), period('2017-12-30'))).toBeGreaterThan(0);
  expect(comparePeriods(period('2017'), period('2017-12-31'))).toBe(0);
  expect(comparePeriods(period('2017'), period('2018-01-01'))).toBeLessThan(0);
});
