/** What the titles of charts and the home page assert. */
import type { Claims } from '../../story/claim.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const residents = { indicator: 'population', period: '2020' } as const;
const east = { scheme: 'nbs4', region: 'east' } as const;

export const site: Claims = {
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
