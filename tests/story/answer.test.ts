import { describe, expect, test } from 'vitest';
import { questions } from '../../src/content/questions.ts';
import { answer, answerText, fillIn, fillInMarkup } from '../../src/story/answer.ts';
import type { Question } from '../../src/story/question.ts';
import { dataset } from '../dataset/published.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const east = { scheme: 'nbs4', region: 'east' } as const;

describe('answer', () => {
  test('takes a stated total from the tables', () => {
    const question: Question = { ask: 'total', ...organizations, scope: 'provinces31' };
    expect(answer(question, dataset)).toEqual({ low: 886222, high: 886222 });
  });

  test('gives the share of a region as the exact range that bounds and total allow', () => {
    // The closed form, where the total rules nothing out: sums of the bounds over the total.
    const members = dataset.schemes[0]?.regions[0]?.members ?? [];
    const inEast = (dataset.observations.social_organizations ?? []).filter(
      ({ adcode, period }) => period.text === organizations.period && members.includes(adcode),
    );
    const low = inEast.reduce((sum, { quantity }) => sum + quantity.low, 0);
    const high = inEast.reduce((sum, { quantity }) => sum + quantity.high, 0);
    const share = answer({ ask: 'share', ...organizations, ...east }, dataset);
    expect(share.low).toBeCloseTo(low / 886222, 12);
    expect(share.high).toBeCloseTo(high / 886222, 12);
  });

  test('divides by the residents of the nearest year end', () => {
    // 71,912 organizations over 126.24 million residents of 2020.
    const rate = answer(
      { ask: 'rate', ...organizations, province: '440000', per: 'population' },
      dataset,
    );
    expect(rate.low).toBeCloseTo((71912 / 12624) * 1, 10);
  });

  test('counts the dates of which the tables know something, and those of which all is exact', () => {
    // Residents of 2005 to 2024 are published for every province; organizations twice, mostly as classes.
    const dates = (indicator: string, areExact: boolean) =>
      answer({ ask: 'periods', indicator, areExact }, dataset).low;
    expect(dates('population', false)).toBe(20);
    expect(dates('population', true)).toBe(20);
    expect(dates('social_organizations', false)).toBe(2);
    expect(dates('social_organizations', true)).toBe(0);
  });

  test('counts the provinces of which a number is published: Jiangsu, Guangdong, Zhejiang, Shandong', () => {
    expect(answer({ ask: 'exact-provinces', ...organizations }, dataset).low).toBe(4);
  });

  test('adds what each member has, whatever is asked of each', () => {
    // Output of the East’s provinces one by one, against the region’s own.
    const product = { indicator: 'gdp', period: '2020' } as const;
    const region = answer({ ask: 'count', ...product, ...east }, dataset);
    const added = answer(
      { ask: 'sum-over', among: east, of: { ask: 'count', ...product, province: 'each' } },
      dataset,
    );
    expect(added.low).toBeCloseTo(region.low, 6);
    const percent = answer(
      {
        ask: 'sum-over',
        among: { provinces: 'all' },
        of: { ask: 'share', ...product, province: 'each' },
      },
      dataset,
    );
    expect(percent.low).toBeCloseTo(1, 9);
  });

  test('refuses to divide by what the indicator may not be divided by', () => {
    expect(() =>
      answer({ ask: 'rate', ...organizations, province: '440000', per: 'urban_share' }, dataset),
    ).toThrow(/urban_share/);
  });

  test.each([
    { ask: 'count', ...organizations, province: '999999' },
    { ask: 'count', ...organizations, period: '1066', province: '440000' },
    { ask: 'share', ...organizations, scheme: 'nbs4', region: 'middle' },
    { ask: 'total', ...organizations, scope: 'moon' },
    { ask: 'periods', indicator: 'moon' },
    { ask: 'exact-provinces', ...organizations, period: '1066' },
  ] satisfies Question[])('names what the data lacks: %o', (question) => {
    expect(() => answer(question, dataset)).toThrow(/999999|1066|middle|moon/);
  });
});

describe('fillIn', () => {
  test('replaces each name by its answer in the reader’s format', () => {
    expect(
      fillIn('{organizations-in-jiangsu} / {share-of-residents-east}', questions, dataset, 'en'),
    ).toBe('97,091 / 40%');
  });

  test('names a question that nobody has written', () => {
    expect(() => fillIn('{no-such}', questions, dataset, 'en')).toThrow(/no-such/);
  });

  test('as markup keeps each number on one line and escapes the rest', () => {
    expect(fillInMarkup('a < {organizations-in-jiangsu}', questions, dataset, 'en')).toBe(
      'a &lt; <span class="value">97,091</span>',
    );
  });
});

test.each(Object.entries(questions))(
  'the question “%s” has an answer in both languages',
  (_, question) => {
    for (const locale of ['zh', 'en'] as const) {
      expect(answerText(question, dataset, locale, questions)).toMatch(
        locale === 'zh' ? /^−?[\d.,～%]+(以上)?$/ : /^−?[\d.,–%]+( or more)?$/,
      );
    }
  },
);
