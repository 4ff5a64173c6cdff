/** What the story of residents’ and villagers’ committees asserts, and the verdicts that its author expects. */
import type { Claims } from '../../story/claim.ts';
import {
  committees,
  committeesRate,
  committeesRateOfRegion,
  type RegionOfFour,
} from '../questions-communities.ts';

const others = ['central', 'west', 'northeast'] as const;
const all = { provinces: 'all' } as const;
const urbanEach = committeesRate('residents_committees', 'each');
const ruralEach = committeesRate('villagers_committees', 'each');

function roseInTowns(region: RegionOfFour) {
  return {
    is: 'above' as const,
    of: `co-urban-${region}`,
    than: committeesRateOfRegion('residents_committees', region, 'before'),
  };
}

export const communities: Claims = {
  'co-east-fewest': {
    assertion: {
      is: 'all',
      of: others.map((region) => ({
        is: 'below' as const,
        of: 'co-urban-east',
        than: `co-urban-${region}`,
      })),
    },
    expected: 'holds',
    view: 'residents-committees-urban',
  },
  'co-rural-east-most': {
    assertion: {
      is: 'all',
      of: others.map((region) => ({
        is: 'above' as const,
        of: 'co-rural-east',
        than: `co-rural-${region}`,
      })),
    },
    expected: 'holds',
    view: 'villagers-committees-rural',
  },
  'co-guangdong-fewest': {
    assertion: { is: 'lowest', who: '440000', among: all, of: urbanEach },
    expected: 'holds',
    view: 'residents-committees-urban',
  },
  'co-xinjiang-most': {
    assertion: { is: 'highest', who: '650000', among: all, of: urbanEach },
    expected: 'holds',
    view: 'residents-committees-urban',
  },
  'co-shanghai-second': {
    assertion: { is: 'highest', who: '310000', among: all, of: urbanEach, places: 2 },
    expected: 'holds',
    view: 'residents-committees-urban',
  },
  'co-all-alike': {
    assertion: { is: 'equal', of: 'co-rate-east', to: 'co-rate-central', decimals: 2 },
    expected: 'holds',
    view: 'residents-committees-over-time',
  },
  'co-no-province-fell': {
    assertion: {
      is: 'every',
      among: all,
      that: {
        is: 'above',
        of: committees('residents_committees', '2023-06-30', 'each'),
        than: committees('residents_committees', '2016-07-31', 'each'),
      },
    },
    expected: 'holds',
    view: 'residents-committees-slope',
  },
  'co-regions-rose': {
    assertion: { is: 'all', of: (['east', ...others] as const).map(roseInTowns) },
    expected: 'holds',
  },
  'co-guangdong-fell': {
    assertion: {
      is: 'below',
      of: 'co-urban-guangdong',
      than: committeesRate('residents_committees', '440000', 'before'),
    },
    expected: 'holds',
  },
  'co-sichuan-fell': {
    assertion: {
      is: 'below',
      of: 'co-villages-sichuan-2020',
      than: { ask: 'product', of: ['co-sichuan-limit', 'co-villages-sichuan-2019'] },
    },
    expected: 'holds',
    view: 'villagers-committees-slope',
  },
  'co-fall-in-a-few': {
    assertion: { is: 'above', of: 'co-share-of-fall', than: 0.8 },
    expected: 'holds',
    view: 'villagers-committees-slope',
  },
  'co-rural-rate-rose': {
    assertion: { is: 'above', of: 'co-rural-all', than: 'co-rural-all-before' },
    expected: 'holds',
  },
  'co-rural-sichuan-fell': {
    assertion: { is: 'below', of: 'co-rural-sichuan', than: 'co-rural-sichuan-before' },
    expected: 'holds',
  },
  'co-rural-tibet-most': {
    assertion: { is: 'highest', who: '540000', among: all, of: ruralEach },
    expected: 'holds',
    view: 'villagers-committees-rural',
  },
  'co-rural-yunnan-fewest': {
    assertion: { is: 'lowest', who: '530000', among: all, of: ruralEach },
    expected: 'holds',
    view: 'villagers-committees-rural',
  },
  'co-rural-guangdong-below': {
    assertion: { is: 'below', of: 'co-rural-guangdong', than: 'co-rural-all' },
    expected: 'holds',
    view: 'villagers-committees-rural',
  },
  'co-rural-east-without': {
    assertion: {
      is: 'all',
      of: others.map((region) => ({
        is: 'below' as const,
        of: 'co-rural-east-without',
        than: `co-rural-${region}`,
      })),
    },
    expected: 'holds',
  },
  'co-list-was-below': {
    assertion: { is: 'below', of: 'co-list-2016', than: 'co-ministry-2016' },
    expected: 'holds',
  },
  'co-list-above': {
    assertion: { is: 'above', of: 'co-list-2021', than: 'co-ministry-2021' },
    expected: 'holds',
  },
  'co-organizations-inside': {
    assertion: {
      is: 'unpublished',
      indicators: ['community_social_organizations', 'participation'],
      by: 'provinces',
    },
    expected: 'open',
    note: {
      zh: '社区社会组织只有全国数，没有分省的数。',
      en: 'Community organizations are counted for the nation only, not by province.',
    },
  },
};
