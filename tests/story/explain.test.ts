import { describe, expect, test } from 'vitest';
import type { Assertion } from '../../src/story/claim.ts';
import { explain } from '../../src/story/explain.ts';
import { judge } from '../../src/story/judge.ts';
import type { Question } from '../../src/story/question.ts';
import { dataset } from '../dataset/published.ts';

const asking = { dataset, questions: {} };
const east: Question = {
  ask: 'share',
  indicator: 'social_organizations',
  period: '2020-09-30',
  scheme: 'nbs4',
  region: 'east',
};

function told(assertion: Assertion): string {
  return explain(asking, judge(asking, assertion), 'en').text;
}

describe('a comparison in words', () => {
  test('prints a threshold of a percentage as a percentage', () => {
    expect(told({ is: 'above', of: east, than: 0.4 })).toMatch(/\[42\.7–49\.5%\] .*40%$/);
    expect(told({ is: 'below', of: east, than: 0.145 })).toMatch(/14\.5%$/);
  });

  test('prints any other threshold as it stands', () => {
    const count: Question = { ...east, ask: 'count' };
    expect(told({ is: 'above', of: count, than: 300_000 })).toMatch(/300,000$/);
  });

  test('of one sum says its parts in brackets, and a single part without', () => {
    const count: Question = { ...east, ask: 'count' };
    const single = told({ is: 'above', of: { ask: 'sum', of: [count] }, than: 1 });
    const double = told({ is: 'above', of: { ask: 'sum', of: [count, count] }, than: 1 });
    expect(single).not.toMatch(/^\(/);
    expect(double).toMatch(/^\(.*\) \+ \(.*\)/);
  });
});
