import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { validText, withFile } from './fixtures.ts';

const header = validText('corrections.csv').split('\n')[0] ?? '';
const about = 'residents,adcode=020000;period=2017,value,2433';
const reason = '2020-05-01,来源印错。,A misprint.';

function corrected(row: string) {
  const { dataset, problems } = readDataset(withFile('corrections.csv', `${header}\n${row}\n`));
  expect(problems).toEqual([]);
  const figure = dataset?.observations.residents?.find(
    ({ adcode, period }) => adcode === '020000' && period.text === '2017',
  );
  return { figure, corrections: dataset?.corrections };
}

describe('a correction', () => {
  test('that flags leaves the figure as the source has it, and is handed on with its reason', () => {
    const { figure, corrections } = corrected(`a,${about},flag,,${reason}`);
    expect(figure?.quantity).toEqual({ low: 2433, high: 2433 });
    expect(corrections).toEqual([
      {
        id: 'a',
        action: 'flag',
        origin: { file: 'observations/residents.csv', line: 11 },
        field: 'value',
        written: '2433',
        corrected: '',
        date: '2020-05-01',
        reason: { zh: '来源印错。', en: 'A misprint.' },
      },
    ]);
  });

  test('that overrides puts its value in the place of the figure', () => {
    const { figure } = corrected(`a,${about},override,2434,${reason}`);
    expect(figure?.quantity).toEqual({ low: 2434, high: 2434 });
    expect(figure?.origin).toEqual({ file: 'observations/residents.csv', line: 11 });
  });

  test('whose value does not fit the column is reported', () => {
    const row = `a,${about},override,"2,434",${reason}`;
    const { problems } = readDataset(withFile('corrections.csv', `${header}\n${row}\n`));
    expect(problems).toMatchObject([
      { name: 'number-has-thousands-separator', file: 'corrections.csv', line: 2 },
    ]);
  });

  test('that drops leaves the row out, which then is a gap', () => {
    const row = `a,${about},drop,,${reason}`;
    const { dataset, problems } = readDataset(withFile('corrections.csv', `${header}\n${row}\n`));
    expect(problems).toMatchObject([
      { name: 'series-gap', file: 'observations/residents.csv', line: 7 },
    ]);
    expect(dataset?.observations.residents).toHaveLength(19);
  });

  test('is checked in its sense: what it makes of the tables must agree', () => {
    const row = `a,${about},override,24330000,${reason}`;
    const { problems } = readDataset(withFile('corrections.csv', `${header}\n${row}\n`));
    expect(problems).toMatchObject([{ name: 'unit-slip', line: 11 }]);
  });
});
