/** What the story of the kinds of organizations asserts, and the verdicts that its author expects. */
import type { Assertion, Claims } from '../../story/claim.ts';
import { all, growth, nation, yearsOfRise } from '../questions-kinds.ts';

function rose(year: number): Assertion {
  return { is: 'above', of: all(String(year)), than: all(String(year - 1)) };
}

function fell(year: number): Assertion {
  return { is: 'below', of: all(String(year)), than: all(String(year - 1)) };
}

function fellOfType(indicator: string, year: number): Assertion {
  return {
    is: 'below',
    of: nation(indicator, String(year)),
    than: nation(indicator, String(year - 1)),
  };
}

const byType = 'organizations-by-type';
const byField = 'organizations-by-field';

export const kinds: Claims = {
  'ki-fell-in-2022': {
    assertion: fell(2022),
    expected: 'holds',
    view: 'organizations-growth',
  },
  'ki-rose-until-2021': {
    assertion: { is: 'all', of: yearsOfRise.map(rose) },
    expected: 'holds',
    view: byType,
  },
  'ki-no-majority': {
    assertion: { is: 'below', of: 'ki-education-at-most', than: 0.5 },
    expected: 'holds',
    view: byField,
  },
  'ki-fell-before': {
    assertion: { is: 'all', of: [1997, 1998, 1999].map(fell) },
    expected: 'holds',
  },
  'ki-passed-in-2015': {
    assertion: {
      is: 'all',
      of: [
        { is: 'below', of: 'ki-services-2014', than: 'ki-groups-2014' },
        { is: 'above', of: 'ki-services-2015', than: 'ki-groups-2015' },
      ],
    },
    expected: 'holds',
    view: byType,
  },
  'ki-slower-each-year': {
    assertion: {
      is: 'all',
      of: [2018, 2019, 2020, 2021, 2022].map((year) => ({
        is: 'below' as const,
        of: growth(year),
        than: growth(year - 1),
      })),
    },
    expected: 'holds',
    view: 'organizations-growth',
  },
  'ki-groups-fell-first': {
    assertion: fellOfType('social_groups', 2021),
    expected: 'holds',
    view: byType,
  },
  'ki-mostly-services': {
    assertion: { is: 'above', of: 'ki-services-of-fall', than: 0.5 },
    expected: 'holds',
    view: byType,
  },
  'ki-foundations-rose': {
    assertion: { is: 'above', of: 'ki-foundations-2022', than: 'ki-foundations-2021' },
    expected: 'holds',
    view: byType,
    note: {
      zh: '年末数另有报道，略有出入，结论不变。',
      en: 'Another report has a slightly different number, which changes nothing.',
    },
  },
  'ki-largest-prevail': {
    assertion: { is: 'above', of: 'ki-largest-fields', than: 0.5 },
    expected: 'holds',
    view: byField,
  },
  'ki-small-fields': {
    assertion: {
      is: 'all',
      of: ['ki-environment', 'ki-law', 'ki-religion', 'ki-international'].map((of) => ({
        is: 'below' as const,
        of,
        than: 'ki-small-field',
      })),
    },
    expected: 'holds',
    view: byField,
  },
  'ki-culture-no-majority': {
    assertion: { is: 'below', of: 'ki-culture-and-sports-at-most', than: 0.5 },
    expected: 'holds',
    view: byField,
  },
  'ki-community-fields': {
    assertion: {
      is: 'unpublished',
      indicators: ['community_social_organizations_field', 'community_groups'],
    },
    expected: 'open',
    note: {
      zh: '社区社会组织只有全国总数，没有分领域的数。',
      en: 'Community organizations have a national total, and none by field.',
    },
  },
  'ki-community-more': {
    assertion: {
      is: 'above',
      of: nation('community_social_organizations', '2022'),
      than: 'ki-all-2022',
    },
    expected: 'holds',
    view: 'registered-or-filed',
  },
  'ki-services-more-in-cities': {
    assertion: {
      is: 'all',
      of: ['guangzhou', 'shenzhen', 'zunyi'].map((city) => ({
        is: 'above' as const,
        of: `ki-service-per-group-${city}`,
        than: 1,
      })),
    },
    expected: 'holds',
  },
  'ki-types-by-province': {
    assertion: {
      is: 'unpublished',
      indicators: ['social_service_organizations', 'social_organizations_field'],
      by: 'provinces',
    },
    expected: 'open',
    view: 'what-is-known',
  },
};
