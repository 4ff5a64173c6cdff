/** What the titles of charts and the home page assert. */
import type { Assertion, Claims } from '../../story/claim.ts';
import type { Question } from '../../story/question.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const residents = { indicator: 'population', period: '2020' } as const;
const east = { scheme: 'nbs4', region: 'east' } as const;

function outputTheil(part: 'between' | 'within', period: string): Question {
  const ask = `theil-${part}` as const;
  return { ask, indicator: 'gdp', period, per: 'population', scheme: 'nbs4' };
}

function halved(part: 'between' | 'within'): Assertion {
  return {
    is: 'below',
    of: { ask: 'ratio', of: outputTheil(part, '2024'), to: outputTheil(part, '2006') },
    than: 0.5,
  };
}

export const site: Claims = {
  'output-between-more-than-halved': {
    assertion: halved('between'),
    expected: 'holds',
    view: 'output-inequality',
  },
  'output-within-not-halved': {
    assertion: halved('within'),
    expected: 'fails',
    view: 'output-inequality',
  },
  'east-above-its-share': {
    assertion: {
      is: 'above',
      of: { ask: 'share', ...organizations, ...east },
      than: { ask: 'share', ...residents, ...east },
    },
    expected: 'holds',
    view: 'organizations-count',
  },
};
