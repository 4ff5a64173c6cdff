import { describe, expect, test } from 'vitest';
import type { Assertion } from '../../src/story/claim.ts';
import { explainVariants } from '../../src/story/explain-variants.ts';
import { judge } from '../../src/story/judge.ts';
import type { Question } from '../../src/story/question.ts';
import { variantsOf, type ClaimVariants } from '../../src/story/variants.ts';
import { dataset } from '../dataset/published.ts';

const asking = { dataset, questions: {} };
const offices = { indicator: 'overseas_ngo_offices', period: '2021-12-31' } as const;

function variants(assertion: Assertion): ClaimVariants {
  return variantsOf(asking, assertion, judge(asking, assertion));
}

function share(region: string, scheme = 'nbs4'): Question {
  return { ask: 'share', ...offices, scheme, region };
}

describe('a claim under other choices', () => {
  // Most of the offices stand in Beijing and Shanghai.
  const eastHasMost: Assertion = { is: 'above', of: share('east'), than: 0.5 };

  test('of a region is judged under each other scheme that has the region', () => {
    const { schemes } = variants(eastHasMost);
    expect(schemes.map(({ choice, judged }) => [choice, judged.verdict])).toEqual([
      ['three', 'holds'],
    ]);
  });

  test('of a region that the other scheme lacks is judged under none', () => {
    expect(variants({ is: 'below', of: share('northeast'), than: 0.5 }).schemes).toEqual([]);
  });

  test('names as the most influential province the one without which the numbers move most', () => {
    expect(variants(eastHasMost).mostInfluential?.choice).toBe('110000');
  });

  test('names every province without which the verdict is another one', () => {
    const count = (province: string): Question => ({ ask: 'count', ...offices, province });
    // Without Beijing, Shanghai has the most.
    const beijingFirst: Assertion = {
      is: 'not',
      that: {
        is: 'highest',
        who: '310000',
        among: { provinces: 'all' },
        of: count('each'),
      },
    };
    expect(judge(asking, beijingFirst).verdict).toBe('holds');
    expect(variants(beijingFirst).turning).toEqual(['110000']);
  });

  test('leaves out what cannot be measured then: a province compared is never left out', () => {
    const count = (province: string): Question => ({ ask: 'count', ...offices, province });
    const found = variants({ is: 'above', of: count('110000'), than: count('310000') });
    expect(found.mostInfluential?.choice).not.toBe('110000');
    expect(found.mostInfluential?.choice).not.toBe('310000');
    expect(found.turning).toEqual([]);
  });

  test('of stated totals hangs on no province and no scheme', () => {
    const total = (period: string): Question => ({
      ask: 'total',
      indicator: 'social_groups',
      period,
      scope: 'cn',
    });
    expect(variants({ is: 'above', of: total('2022'), than: total('1999') })).toEqual({
      schemes: [],
      mostInfluential: undefined,
      turning: [],
    });
  });

  test.each([
    ['zh', '改用“三大地带”：成立', '不计任何一省，判断都不变'],
    ['en', 'Under “Three belts”: Holds', 'Without any one province the verdict stays the same'],
  ] as const)('is told in %s with its verdict', (locale, first, turning) => {
    const told = explainVariants(variants(eastHasMost), locale);
    expect(told.variants[0]?.text).toBe(first);
    expect(told.turning).toBe(turning);
  });
});
