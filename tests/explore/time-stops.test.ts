import { expect, test } from 'vitest';
import { stopFrom, timeStops } from '../../src/explore/time-stops.ts';

const stops = timeStops(['1999', '2001-06-30', '2004']);

test('years without figures are stops of their own, with nothing made up for them', () => {
  expect(stops).toEqual([
    { year: 1999, period: '1999' },
    { year: 2000, period: undefined },
    { year: 2001, period: '2001-06-30' },
    { year: 2002, period: undefined },
    { year: 2003, period: undefined },
    { year: 2004, period: '2004' },
  ]);
});

test('a slider passes over them in the direction in which it is moved', () => {
  expect(stopFrom(stops, 0, 1)).toBe(2);
  expect(stopFrom(stops, 2, 3)).toBe(5);
  expect(stopFrom(stops, 5, 4)).toBe(2);
  expect(stopFrom(stops, 2, 2)).toBe(2);
});
