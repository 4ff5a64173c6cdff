import { describe, expect, test } from 'vitest';
import { checkData } from '../../../src/dataset/read-dataset.ts';
import { stated, validText, withFile } from './fixtures.ts';

const residents = 'observations/residents.csv';
const clubs = 'observations/clubs.csv';

/** Problems after each of the replacements in that file, as name and line. */
function found(path: string, ...changes: readonly (readonly [string, string])[]) {
  const text = changes.reduce((rest, [from, to]) => {
    expect(rest).toContain(from);
    return rest.replace(from, to);
  }, validText(path));
  return checkData(withFile(path, text))
    .problems.map(stated)
    .map(({ name, line }) => [name, line]);
}

describe('a slip of the unit', () => {
  test.each([10, 100, 1000, 10_000])('by a factor of %i is an error, in the middle', (factor) => {
    expect(found(residents, ['2017,3990', `2017,${3990 * factor}`])).toEqual([['unit-slip', 13]]);
  });

  test('is told of the first figure when the second agrees with the third', () => {
    expect(found(residents, ['2015,1520', '2015,15200'])).toEqual([['unit-slip', 2]]);
  });

  test('is told of the last figure, the one that was just added', () => {
    expect(found(residents, ['2019,1570', '2019,15700000'])).toEqual([['unit-slip', 18]]);
  });

  test('is told of every figure of a year that was pasted in another unit', () => {
    expect(
      found(
        residents,
        ...(['1570', '2450', '811', '4061'] as const).map(
          (value) => [`2019,${value}`, `2019,${value}0000`] as const,
        ),
      ),
    ).toEqual([18, 19, 20, 21].map((line) => ['unit-slip', line]));
  });

  test('is told of a share written as a fraction', () => {
    expect(found('observations/urban.csv', ['2017,50.02', '2017,0.5002'])).toEqual([
      ['unit-slip', 11],
    ]);
  });

  test('is silenced by a row that explains it', () => {
    const reason = 'residents,120000,北泽,2018,2020-05-01,确实如此。,It is so.\n';
    const text = validText(residents).replace('2018,4020', '2018,40200');
    const explained = validText('expected_jumps.csv') + reason;
    const readFile = withFile(residents, text);
    const { problems } = checkData((path) =>
      path === 'expected_jumps.csv' ? explained : readFile(path),
    );
    expect(problems).toEqual([]);
  });
});

describe('a jump', () => {
  test('there and back is told once, at the odd figure', () => {
    expect(found(residents, ['2017,2433', '2017,3433'])).toEqual([['jump-exceeds-tolerance', 11]]);
  });

  test('is certain only when no figures within the bounds would make it none', () => {
    expect(found(clubs, ['2019-12-31,1875', '2019-12-31,2950'])).toContainEqual([
      'total-disagrees',
      2,
    ]);
    expect(found(clubs, ['2019-12-31,1875', '2019-12-31,2950'])).not.toContainEqual([
      'jump-exceeds-tolerance',
      11,
    ]);
  });

  test('within the tolerance of its indicator is none', () => {
    expect(found(residents, ['2019,811', '2019,760'])).toEqual([]);
  });
});

describe('a total', () => {
  test('may be met somewhere within the bounds of its provinces', () => {
    const within: readonly [string, string] = [
      '020000,西岭,2019-12-31,1875,,,exact',
      '020000,西岭,2019-12-31,,1001,2000,band',
    ];
    expect(found(clubs, within)).toEqual([]);
    const below: readonly [string, string] = [
      '020000,西岭,2019-12-31,1875,,,exact',
      '020000,西岭,2019-12-31,,1001,1800,band',
    ];
    // Neither the four provinces nor the nation, which may hold more, tell the same.
    expect(found(clubs, below)).toEqual([['total-disagrees', 2]]);
  });

  test('of the nation may exceed its provinces, but not fall short of them', () => {
    expect(
      found('totals.csv', ['land,clubs,2019-12-31,11126', 'land,clubs,2019-12-31,11300']),
    ).toEqual([]);
    expect(
      found('totals.csv', ['land,clubs,2019-12-31,11126', 'land,clubs,2019-12-31,11100']),
    ).toEqual([['total-disagrees', 4]]);
  });

  test('that a source rounds is held only to its rounding', () => {
    const guard: readonly [string, string] = [
      'land,residents,2019,8900,',
      'land,residents,2019,8800,',
    ];
    const names = found('totals.csv', guard).map(([name]) => name);
    expect(names).toContain('total-disagrees');
  });
});

test('a gap is told at the row before it, and a skipped year at the row after', () => {
  expect(found(residents, ['110000,南原,2018,815,,,exact,A1,\n', ''])).toEqual([
    ['series-gap', 12],
  ]);
  const without2017 = validText(residents).replaceAll(/^\d+,\S+?,2017,.*\n/gm, '');
  expect(
    checkData(withFile(residents, without2017)).problems.map(({ name, line }) => [name, line]),
  ).toEqual([['series-gap', 10]]);
});
