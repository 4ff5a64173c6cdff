import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  movePoint,
  placesBetween,
  readUnit,
  unitOfHeading,
  unitOfNote,
} from '../../../src/dataset/import/unit.ts';

function places(from: string, to: string): number | undefined {
  const units = [readUnit(from), readUnit(to)];
  if (!units[0] || !units[1]) throw new Error(`${from} or ${to} is no unit.`);
  return placesBetween(units[0], units[1]);
}

describe('between units', () => {
  test.each([
    ['人', '万人', -4],
    ['万人', '人', 4],
    ['千人', '万人', -1],
    ['百万人', '万人', 2],
    ['亿元', '万元', 4],
    ['万人', '万人', 0],
    ['persons', '10,000 persons', -4],
    ['million yuan', '100 million yuan', -2],
  ])('%s and %s the point moves by %i', (from, to, moved) => {
    expect(places(from, to)).toBe(moved);
  });

  test.each([
    ['户', '人'],
    ['元', '万人'],
    ['美元', '元'],
    ['家', '个'],
  ])('%s and %s there is no conversion', (from, to) => {
    expect(places(from, to)).toBeUndefined();
  });
});

describe('a stated unit', () => {
  test.each([
    ['单位：万人', '万人'],
    ['计量单位:亿元', '亿元'],
    ['（单位：万人）', '万人'],
    ['Unit: 10,000 persons', '10000 persons'],
  ])('%j is found in a note', (text, unit) => {
    expect(unitOfNote(text)?.text).toBe(unit);
  });

  test('is found in the brackets of a heading, and not in those of a note', () => {
    expect(unitOfHeading('年末人口（万人）')?.text).toBe('万人');
    expect(unitOfHeading('城镇人口比重(%)')?.text).toBe('%');
    expect(unitOfNote('年末人口（万人）')).toBeUndefined();
  });

  test('is not made of other words in brackets', () => {
    expect(unitOfHeading('人口 (2019)')).toBeUndefined();
  });
});

describe('moving the point', () => {
  test.each([
    ['15380000', -4, '1538'],
    ['15384321', -4, '1538.4321'],
    ['5', -4, '0.0005'],
    ['1538', 4, '15380000'],
    ['1538.25', 1, '15382.5'],
    ['0.05', 2, '5'],
    ['-12', -1, '-1.2'],
    ['0', -4, '0'],
    ['1538', 0, '1538'],
  ])('of %s by %i gives %s', (digits, by, moved) => {
    expect(movePoint(digits, by)).toBe(moved);
  });

  test('there and back gives the same digits, whatever they are', () => {
    const digits = fc
      .tuple(fc.nat(1e9), fc.option(fc.integer({ min: 1, max: 9999 })))
      .map(([whole, fraction]) =>
        fraction === null ? String(whole) : `${whole}.${String(fraction).replace(/0+$/, '')}`,
      );
    fc.assert(
      fc.property(digits, fc.integer({ min: -9, max: 9 }), (written, by) => {
        expect(movePoint(movePoint(written, by), -by)).toBe(written);
      }),
    );
  });
});
