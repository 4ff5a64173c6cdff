/** What the explorer offers: indicators with the measure and the classes shown first, measures, old addresses. */
import type { ExplorerContent } from '../explore/explorer-content.ts';
import { organizationsCount, organizationsPerResident } from './views.ts';

export const explorerContent: ExplorerContent = {
  indicators: [
    {
      id: 'social_organizations',
      measure: 'per-capita',
      classes: {
        count: { limits: 'limits' in organizationsCount ? organizationsCount.limits : [] },
        'per-capita': {
          limits: 'limits' in organizationsPerResident ? organizationsPerResident.limits : [],
        },
        index: { diverging: [1.1, 1.25, 1.5] },
      },
    },
    { id: 'foundations', measure: 'per-capita' },
    { id: 'foundations_by_founding_year', measure: 'per-capita' },
    { id: 'overseas_ngo_offices', measure: 'count' },
    { id: 'residents_committees', measure: 'per-capita' },
    { id: 'villagers_committees', measure: 'per-capita' },
    { id: 'community_service_facilities', measure: 'count' },
    { id: 'population', measure: 'share' },
    { id: 'gdp', measure: 'per-capita' },
    { id: 'urban_share', measure: 'count' },
  ],
  measures: [
    { key: 'count', kind: 'count' },
    { key: 'per-capita', kind: 'rate', per: 'population' },
    { key: 'share', kind: 'share' },
    { key: 'index', kind: 'index', per: 'population' },
    { key: 'rank', kind: 'rank', per: 'population' },
    { key: 'per-gdp', kind: 'rate', per: 'gdp' },
  ],
  against: [
    {
      key: 'gdp-per-head',
      indicator: 'gdp',
      kind: 'rate',
      per: 'population',
      decimals: 0,
      isLogarithmic: true,
    },
    { key: 'urban', indicator: 'urban_share', kind: 'count', decimals: 1, isLogarithmic: false },
    { key: 'residents', indicator: 'population', kind: 'count', decimals: 0, isLogarithmic: true },
  ],
  retired: {
    // The language is the first part of the path.
    keys: {
      indicator: 'i',
      measure: 'm',
      year: 't',
      period: 't',
      scheme: 'r',
      view: 'tab',
      lang: '',
    },
    values: {
      i: { organizations: 'social_organizations' },
      m: { density: 'per-capita', rate: 'per-capita', total: 'count', lq: 'index' },
      tab: { grid: 'tiles', time: 'over-time', trend: 'over-time', missing: 'unknown' },
    },
  },
};
