import { describe, expect, test } from 'vitest';
import { checkData } from '../../../src/dataset/read-dataset.ts';
import { validText, withFile } from './fixtures.ts';

const clubs = 'observations/clubs.csv';

/** Names and lines of the problems when the clubs of 2017 are given as these ranges. */
function found(ranges: readonly string[]) {
  const [header = '', ...rows] = validText(clubs).split('\n');
  const text = rows.map((row, index) => {
    const [low = '', high = ''] = ranges[index]?.split('–') ?? [];
    const [adcode, province, period] = row.split(',');
    return low ? [adcode, province, period, '', low, high, 'counted', 'A2', ''].join(',') : row;
  });
  const { problems } = checkData(withFile(clubs, [header, ...text].join('\n')));
  return problems.map(({ name, line }) => [name, line]);
}

describe('a range', () => {
  test('of which one bound slipped is questioned beside three that are narrow', () => {
    expect(found(['2100–2110', '1700–1720', '640–650', '5300–5310'])).toEqual([]);
    expect(found(['2100–2110', '1700–17200', '640–650', '5300–5310'])).toEqual([
      ['range-far-wider', 3],
    ]);
    expect(found(['210–2110', '1700–1720', '640–650', '5300–5310'])).toEqual([
      ['range-far-wider', 2],
    ]);
  });

  test('as wide as others are is none of a slip', () => {
    expect(found(['210–2210', '170–1720', '65–650', '530–5310'])).toEqual([]);
  });

  test('of a unit that is as poorly known at another time is none of a slip', () => {
    const ranges = ['2100–2110', '170–1720', '640–650', '5300–5310'];
    expect(found(ranges)).toEqual([['range-far-wider', 3]]);
    expect(found([...ranges, '', '180–1800'])).toEqual([]);
  });

  test('of small numbers may span a multiple', () => {
    expect(found(['2100–2110', '1700–1720', '6–650', '5300–5310'])).toEqual([]);
  });
});
