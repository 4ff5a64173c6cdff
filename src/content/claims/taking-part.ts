/** What the story of how taking part works asserts: mostly, what nobody can check. */
import type { Assertion, ClaimDefinition, Claims } from '../../story/claim.ts';

function unpublished(indicators: readonly string[]): ClaimDefinition {
  const assertion: Assertion = { is: 'unpublished', indicators };
  return { assertion, expected: 'open' };
}

export const takingPart: Claims = {
  'tp-nothing-measured': unpublished(['participation', 'trust', 'involution', 'consultation']),
  'tp-more-than-one': {
    assertion: { is: 'above', of: 'tp-community-per-committee', than: 1 },
    expected: 'holds',
    view: 'registered-or-filed',
  },
  'tp-fewer-in-2018': {
    assertion: { is: 'below', of: 'tp-community-per-committee-2018', than: 1 },
    expected: 'holds',
  },
  'tp-jinjiang-above': {
    assertion: {
      is: 'above',
      of: 'tp-jinjiang-per-committee',
      than: 'tp-community-per-committee-2018',
    },
    expected: 'holds',
    note: {
      zh: '锦江区没有村委会，全国数含村委会；文章没有说它数的是不是社区社会组织。',
      en: 'Jinjiang has no villages, and the national number includes them; the article does not say whether it counts community organizations.',
    },
  },
  'tp-stages': unpublished(['trust', 'referral', 'turnout']),
  'tp-openness': unpublished(['disclosure', 'openness']),
  'tp-uneven': {
    assertion: { is: 'unpublished', indicators: ['participation'], by: 'provinces' },
    expected: 'open',
    view: 'what-is-known',
  },
  'tp-money': unpublished(['purchase', 'income', 'revenue', 'donations']),
  'tp-structure': unpublished(['staff', 'employees', 'assessment', 'management_rules']),
  'tp-social-workers': unpublished(['social_worker', 'turnover']),
  'tp-remedies': unpublished(['consultation', 'assessment', 'community_foundations']),
};
