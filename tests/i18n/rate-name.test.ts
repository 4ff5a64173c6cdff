/** The Chinese name of a rate joins its parts with one 的 at most. */
import { expect, test } from 'vitest';
import { scatterMessages } from '../../src/i18n/chart-scatter.ts';

test('a rate’s name has one 的, the indicator’s own where it has one', () => {
  const { rate } = scatterMessages.zh;
  expect(rate('基金会', '百万', '常住人口')).toBe('每百万常住人口的基金会数');
  expect(rate('累计成立的现存基金会', '百万', '常住人口')).toBe(
    '每百万常住人口累计成立的现存基金会数',
  );
});
