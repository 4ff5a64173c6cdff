/** The numbers that the site's texts name, each as a question to the data. */
import type { Questions } from '../story/question.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const foundations = { indicator: 'foundations', period: '2017-12-19' } as const;
const residents = { indicator: 'population', period: '2020' } as const;

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
  'share-of-organizations-central': {
    ask: 'share',
    ...organizations,
    scheme: 'nbs4',
    region: 'central',
  },
  'share-of-residents-central': {
    ask: 'share',
    ...residents,
    scheme: 'nbs4',
    region: 'central',
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
  'foundations-rate-in-beijing': {
    ask: 'rate',
    ...foundations,
    province: '110000',
    per: 'population',
    decimals: 1,
  },
  'foundations-rate-in-guizhou': {
    ask: 'rate',
    ...foundations,
    province: '520000',
    per: 'population',
    decimals: 1,
  },
};
