import { describe, expect, test } from 'vitest';
import { figurePlaces, hasFigureSize, numberFault } from '../../src/dataset/number-writing.ts';
import { periodFault } from '../../src/dataset/period-writing.ts';
import { requirePositive } from '../../src/measure/argument-checks.ts';

describe('numberFault', () => {
  test.each(['0', '12', '-3.50', '100000000', '0.5'])('finds nothing wrong with %s', (value) => {
    expect(numberFault(value, false)).toBeUndefined();
  });

  test.each([
    ['1,234', 'number-has-thousands-separator', '1234'],
    ['1,234,567.8', 'number-has-thousands-separator', '1234567.8'],
    ['12 345', 'number-has-thousands-separator', '12345'],
    ["1'234", 'number-has-thousands-separator', '1234'],
    ['12,3456', 'number-has-thousands-separator', '123456'],
    ['３．５', 'characters-full-width', '3.5'],
    ['１，２３４', 'characters-full-width', '1234'],
    ['3.2万', 'number-has-myriad-suffix', '32000'],
    ['1.2345亿', 'number-has-myriad-suffix', '123450000'],
    ['3千万', 'number-has-myriad-suffix', '30000000'],
    ['12万人', 'number-has-myriad-suffix', '120000'],
    ['45.2%', 'number-has-percent-sign', '45.2'],
    ['¥1,200', 'number-has-currency', '1200'],
    ['300元', 'number-has-currency', '300'],
    ['12,5', 'number-has-decimal-comma', '12.5'],
    ['1.2E+05', 'number-in-scientific-notation', undefined],
    ['—', 'number-is-placeholder', undefined],
    ['…', 'number-is-placeholder', undefined],
    ['N/A', 'number-is-placeholder', undefined],
    ['无', 'number-is-placeholder', undefined],
    ['123个', 'number-has-text', '123'],
    ['123①', 'number-has-text', '123'],
    ['123*', 'number-has-text', '123'],
    ['007', 'number-malformed', '7'],
    ['1.2.3', 'number-malformed', undefined],
    ['abc', 'number-malformed', undefined],
    ['.5', 'number-malformed', undefined],
  ])('tells what %s was meant to be', (value, name, suggestion) => {
    expect(numberFault(value, false)).toEqual(
      suggestion === undefined ? { name } : { name, suggestion },
    );
  });

  test('asks for whole numbers where things are counted', () => {
    expect(numberFault('12.0', true)).toEqual({ name: 'whole-number-malformed', suggestion: '12' });
    expect(numberFault('12.5', true)).toEqual({ name: 'whole-number-malformed' });
  });
});

describe('hasFigureSize', () => {
  const nines = '9'.repeat(figurePlaces);
  const zeros = '0'.repeat(figurePlaces - 1);

  test.each(['0', '-0', '0.000', `0.${'0'.repeat(400)}`, '886222', '-3.50'])(
    'takes %s for a figure',
    (value) => {
      expect(hasFigureSize(value)).toBe(true);
    },
  );

  test.each([nines, `-${nines}`, `${nines}.5`, `0.${zeros}1`, `-0.${zeros}9`, `1.${zeros}01`])(
    'takes %s for a figure, the last of its size',
    (value) => {
      expect(hasFigureSize(value)).toBe(true);
    },
  );

  test.each([`1${zeros}0`, `-${nines}9.5`, '1'.repeat(400), `0.${zeros}01`, `-0.${zeros}09`])(
    'does not take %s for a figure',
    (value) => {
      expect(hasFigureSize(value)).toBe(false);
    },
  );

  test('takes no number that the measures refuse, even as squares, ratios or sums of a million', () => {
    const largest = Number(nines);
    const smallest = Number(`0.${zeros}1`);
    for (const size of [largest ** 2 * 1e6, smallest ** 2, largest / smallest, smallest / largest])
      expect(() => {
        requirePositive('figures', [size]);
      }).not.toThrow();
  });
});

describe('periodFault', () => {
  test.each(['2017', '2017-10', '2017-12-19', '2020-02-29'])(
    'finds nothing wrong with %s',
    (value) => {
      expect(periodFault(value)).toBeUndefined();
    },
  );

  // Serial numbers as Excel’s 1900 date system counts them: 45291 is 31 December 2023.
  test.each([
    ['2017/12/31', '2017-12-31'],
    ['2017/1/5', '2017-01-05'],
    ['2017.10', '2017-10'],
    ['2017-1-5', '2017-01-05'],
    ['45291', '2023-12-31'],
    ['43465', '2018-12-31'],
    ['Oct-17', '2017-10'],
    ['17-Dec-2018', '2018-12-17'],
    ['2017年', '2017'],
    ['2017年10月', '2017-10'],
    ['2017年12月19日', '2017-12-19'],
    ['2017-12-31 00:00:00', '2017-12-31'],
  ])('sees that a spreadsheet made %s of %s', (value, suggestion) => {
    expect(periodFault(value)).toEqual({ name: 'period-rewritten', suggestion });
  });

  test('guesses nothing where day and month could be exchanged', () => {
    expect(periodFault('3/4/2017')).toEqual({ name: 'period-rewritten' });
  });

  test.each(['2017-02-30', '2017-13', 'soon', '99999'])('calls %s no period', (value) => {
    expect(periodFault(value)).toEqual({ name: 'period-malformed' });
  });

  test('sees full-width digits', () => {
    expect(periodFault('２０１７')).toEqual({ name: 'characters-full-width', suggestion: '2017' });
  });
});

test('a number that an apostrophe keeps as text is suggested without it', () => {
  expect(numberFault("'3355", true)).toEqual({ name: 'number-malformed', suggestion: '3355' });
});
