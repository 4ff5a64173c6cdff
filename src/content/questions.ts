/** The numbers that the site's texts name, each as a question to the data. */
import type { Questions } from '../story/question.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const residents = { indicator: 'population', period: '2020' } as const;

const committees = {
  indicator: 'residents_committees',
  period: '2023-06-30',
  per: 'population',
  decimals: 2,
} as const;
const foundations = {
  indicator: 'foundations_by_founding_year',
  period: '2017',
  per: 'population',
  decimals: 1,
} as const;

export const questions: Questions = {
  'organizations-in-provinces': { ask: 'total', ...organizations, scope: 'provinces31' },
  'organizations-in-jiangsu': { ask: 'count', ...organizations, province: '320000' },
  'organizations-in-beijing': { ask: 'count', ...organizations, province: '110000' },
  'share-of-organizations-east': {
    ask: 'share',
    ...organizations,
    scheme: 'nbs4',
    region: 'east',
  },
  'share-of-residents-east': {
    ask: 'share',
    ...residents,
    scheme: 'nbs4',
    region: 'east',
  },
  'share-of-organizations-west': {
    ask: 'share',
    ...organizations,
    scheme: 'nbs4',
    region: 'west',
  },
  'share-of-residents-west': {
    ask: 'share',
    ...residents,
    scheme: 'nbs4',
    region: 'west',
  },
  'rate-in-gansu': {
    ask: 'rate',
    ...organizations,
    province: '620000',
    per: 'population',
    decimals: 1,
  },
  'rate-in-guangdong': {
    ask: 'rate',
    ...organizations,
    province: '440000',
    per: 'population',
    decimals: 1,
  },
  'residents-committees-in-shanghai': { ask: 'rate', ...committees, province: '310000' },
  'residents-committees-in-guangxi': { ask: 'rate', ...committees, province: '450000' },
  'foundations-in-beijing': { ask: 'rate', ...foundations, province: '110000' },
  'foundations-in-sichuan': { ask: 'rate', ...foundations, province: '510000' },
  'residents-committees-in-gansu-before': {
    ask: 'rate',
    ...committees,
    period: '2016-07-31',
    province: '620000',
  },
  'residents-committees-in-gansu': { ask: 'rate', ...committees, province: '620000' },
  'share-of-residents-east-now': {
    ask: 'share',
    indicator: 'population',
    period: '2024',
    scheme: 'nbs4',
    region: 'east',
  },
  'share-of-output-east': {
    ask: 'share',
    indicator: 'gdp',
    period: '2024',
    scheme: 'nbs4',
    region: 'east',
  },
  'service-organizations-at-first': {
    ask: 'total',
    indicator: 'social_service_organizations',
    period: '1999',
    scope: 'cn',
  },
  'service-organizations-at-last': {
    ask: 'total',
    indicator: 'social_service_organizations',
    period: '2022',
    scope: 'cn',
  },
  'organizations-in-education': {
    ask: 'total',
    indicator: 'social_organizations_field:education',
    period: '2021',
    scope: 'cn',
  },
  'organizations-in-environment': {
    ask: 'total',
    indicator: 'social_organizations_field:environment',
    period: '2021',
    scope: 'cn',
  },
};
