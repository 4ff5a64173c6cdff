/** What the story “Between East and West” asserts. */
import type { Claims } from '../../story/claim.ts';

export const betweenEastAndWest: Claims = {
  'gansu-above-guangdong': {
    assertion: { is: 'above', of: 'rate-in-gansu', than: 'rate-in-guangdong' },
    expected: 'holds',
    view: 'organizations-per-resident',
  },
};
