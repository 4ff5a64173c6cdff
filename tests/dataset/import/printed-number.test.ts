import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPrintedNumber } from '../../../src/dataset/import/printed-number.ts';

describe('a printed number', () => {
  test.each([
    ['1538', '1538'],
    ['1,538', '1538'],
    ['1，538', '1538'],
    ['1 234 567.8', '1234567.8'],
    ['１５３８', '1538'],
    ['1538①', '1538'],
    ['1538*', '1538'],
    ['1538[1]', '1538'],
    ['1538（注）', '1538'],
    ['-0.5', '-0.5'],
    ['0', '0'],
    ['007', '7'],
  ])('%j is read as %s', (text, digits) => {
    expect(readPrintedNumber(text)).toMatchObject({ kind: 'number', digits });
  });

  test('says whether anything was taken away', () => {
    expect(readPrintedNumber('1538')).toMatchObject({ isCleaned: false });
    expect(readPrintedNumber('1,538')).toMatchObject({ isCleaned: true });
  });

  test.each(['', ' ', '-', '—', '…', '...', '/', 'N/A', '#N/A', '无'])('%j is none', (text) => {
    expect(readPrintedNumber(text)).toEqual({ kind: 'none' });
  });

  // Each could be read in two ways, so it is read in none.
  test.each(['1,53', '1.538,5', '3万', '约1538', '1538人', '=A1', '(1538)', '1e5', '12%', '#REF!'])(
    '%j is unreadable',
    (text) => {
      expect(readPrintedNumber(text)).toEqual({ kind: 'unreadable' });
    },
  );

  test('may carry a percent sign only where the unit is per cent', () => {
    expect(readPrintedNumber('12.5%', true)).toMatchObject({ digits: '12.5' });
  });

  test('printed with separators is the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.nat(99), (whole, fraction) => {
        const plain = `${whole}.${fraction}`;
        const printed = `${whole.toLocaleString('en')}.${fraction}`;
        expect(readPrintedNumber(printed)).toMatchObject({ kind: 'number', digits: plain });
      }),
    );
  });
});
