import { describe, expect, test } from 'vitest';
import { readPrintedPeriod } from '../../../src/dataset/import/printed-period.ts';

describe('a printed period', () => {
  test.each([
    ['2019', '2019'],
    ['２０１９', '2019'],
    ['2019年', '2019'],
    ['2019 年', '2019'],
    ['2019年末', '2019'],
    ['2019年度', '2019'],
    ['2020年9月', '2020-09'],
    ['2020年9月30日', '2020-09-30'],
    ['2020-09-30', '2020-09-30'],
    ['2020年①', '2020'],
    ['各地区人口（2019年）', '2019'],
    ['End of 2019', '2019'],
  ])('%j is %s', (text, period) => {
    expect(readPrintedPeriod(text)?.text).toBe(period);
  });

  test.each(['人口', '1538', '2019-2020年', '2019年比2018年增长', '表2-6', '2020年13月', ''])(
    '%j names none',
    (text) => {
      expect(readPrintedPeriod(text)).toBeUndefined();
    },
  );
});
