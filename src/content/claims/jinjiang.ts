/** What the story of a district's rate asserts, and the verdicts that its author expects. */
import type { Assertion, Claims } from '../../story/claim.ts';
import { yearsOfNation } from '../questions-jinjiang.ts';

/** Decimals to which the article prints its average, when worked out. */
const decimals = 2;
const implied = 'jj-average-implied';
const lead = {
  ask: 'figure',
  place: '锦江区',
  period: '2018',
  indicator: 'social_organizations_per_10k_lead',
} as const;
const highRate = { ask: 'rate', indicator: 'social_organizations', period: '2020-09-30' } as const;

function isOther(of: string, to: string | typeof lead): Assertion {
  return { is: 'not', that: { is: 'equal', of, to, decimals } };
}

export const jinjiang: Claims = {
  'jj-average-official': {
    assertion: isOther(implied, 'nation-rate-2018'),
    expected: 'holds',
    view: 'national-averages',
  },
  'jj-above-nation': {
    assertion: { is: 'above', of: 'jj-rate', than: 'nation-rate-2018' },
    expected: 'holds',
    view: 'jinjiang-rates',
  },
  'jj-people-fewer': {
    assertion: { is: 'below', of: 'jj-people-most', than: 'jj-census' },
    expected: 'holds',
    note: {
      zh: '文章的数早于普查，日期不明。',
      en: 'The article’s figures are older than the census, and undated.',
    },
  },
  'jj-no-year': {
    assertion: {
      is: 'all',
      of: yearsOfNation.map((year) => ({
        is: 'below' as const,
        of: `nation-rate-${year}`,
        than: implied,
      })),
    },
    expected: 'holds',
    view: 'national-averages',
  },
  'jj-platform': {
    assertion: { is: 'below', of: 'platform-rate-2018', than: implied },
    expected: 'holds',
  },
  'jj-points-literal': {
    assertion: { is: 'below', of: 'jj-points-average', than: 0 },
    expected: 'holds',
  },
  'jj-percent-farther': {
    assertion: {
      is: 'above',
      of: { ask: 'difference', of: 'jj-average-percent', less: 'nation-rate-2018', decimals },
      than: { ask: 'difference', of: implied, less: 'nation-rate-2018', decimals },
    },
    expected: 'holds',
  },
  'jj-ceiling-2018': {
    assertion: { is: 'below', of: 'nation-rate-ceiling-2018', than: implied },
    expected: 'holds',
    view: 'registered-or-filed',
  },
  'jj-community-2022': {
    assertion: { is: 'above', of: 'community-rate-2022', than: implied },
    expected: 'holds',
    view: 'registered-or-filed',
  },
  'jj-filed-moves-more': {
    assertion: {
      is: 'above',
      of: { ask: 'difference', of: 'community-rate-2022', less: 'nation-rate-2022', decimals },
      than: lead,
    },
    expected: 'holds',
    view: 'registered-or-filed',
  },
  'jj-census-above-nation': {
    assertion: { is: 'above', of: 'jj-rate-census', than: 'nation-rate-2018' },
    expected: 'holds',
    view: 'jinjiang-rates',
  },
  'jj-census-above-ceiling': {
    assertion: { is: 'above', of: 'jj-rate-census', than: 'nation-rate-ceiling-2018' },
    expected: 'holds',
    view: 'jinjiang-rates',
  },
  'jj-lead-as-printed': {
    assertion: {
      is: 'all',
      of: [isOther('jj-lead-census', lead), isOther('jj-lead-official', lead)],
    },
    expected: 'holds',
  },
  'jj-above-shenzhen': {
    assertion: { is: 'above', of: 'jj-rate', than: 'shenzhen-rate' },
    expected: 'holds',
    view: 'jinjiang-rates',
  },
  'jj-known-provinces-below': {
    assertion: {
      is: 'every',
      // Those whose number the source prints.
      among: { provinces: ['320000', '330000', '370000', '440000'] },
      that: {
        is: 'below',
        of: { ...highRate, per: 'population', province: 'each', decimals: 1 },
        than: 'jj-rate',
      },
    },
    expected: 'holds',
    view: 'organizations-ranking',
  },
  'jj-some-province': {
    assertion: {
      is: 'some',
      among: { provinces: 'all' },
      that: {
        is: 'at-least',
        of: { ...highRate, per: 'population', province: 'each', decimals: 1 },
        than: 'jj-rate',
      },
    },
    expected: 'open',
    view: 'organizations-ranking',
  },
  'jj-count-published': {
    assertion: {
      is: 'unpublished',
      indicators: [
        'social_groups',
        'social_service_organizations',
        'community_social_organizations',
      ],
      by: { place: '锦江区' },
    },
    expected: 'open',
    note: {
      zh: '要核对这个数，得有锦江区分类型的登记数，或备案数；都没有公布。',
      en: 'To check the count one would need the district’s organizations by type, or those filed; neither is published.',
    },
  },
};
