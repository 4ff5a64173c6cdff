/** The numbers that titles of charts over time and of compositions name. */
import type { Questions } from '../story/question.ts';

const committees = {
  indicator: 'residents_committees',
  period: '2023-06-30',
  per: 'population',
  decimals: 2,
} as const;
const surviving = {
  indicator: 'foundations_by_founding_year',
  period: '2017',
  per: 'population',
  decimals: 1,
} as const;

export const questionsOverTime: Questions = {
  'residents-committees-in-shanghai': { ask: 'rate', ...committees, province: '310000' },
  'residents-committees-in-guangxi': { ask: 'rate', ...committees, province: '450000' },
  'surviving-foundations-in-beijing': { ask: 'rate', ...surviving, province: '110000' },
  'surviving-foundations-in-sichuan': { ask: 'rate', ...surviving, province: '510000' },
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
