/** The numbers that the site's texts name, each as a question to the data. */
import type { Question, Questions } from '../story/question.ts';
import { questionsOnArticle } from './questions-article.ts';
import { questionsOfCommunities } from './questions-communities.ts';
import { questionsOfJinjiang } from './questions-jinjiang.ts';
import { questionsOfKinds } from './questions-kinds.ts';
import { questionsOverTime } from './questions-over-time.ts';
import { questionsInStories } from './questions-stories.ts';
import { questionsOfTakingPart } from './questions-taking-part.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const residents = { indicator: 'population', period: '2020' } as const;

const foundations = { indicator: 'foundations', period: '2017-12-19' } as const;

function foundationsPerMillion(province: string): Question {
  return { ask: 'rate', ...foundations, province, per: 'population', decimals: 1 };
}

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
  'rate-in-xinjiang': {
    ask: 'rate',
    ...organizations,
    province: '650000',
    per: 'population',
    decimals: 1,
  },
  'rate-in-jiangsu': {
    ask: 'rate',
    ...organizations,
    province: '320000',
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
  'foundations-rate-in-beijing': foundationsPerMillion('110000'),
  'foundations-rate-in-shanghai': foundationsPerMillion('310000'),
  'foundations-rate-in-hebei': foundationsPerMillion('130000'),
  'foundations-rate-in-guizhou': foundationsPerMillion('520000'),
  'share-of-foundations-east': { ask: 'share', ...foundations, scheme: 'nbs4', region: 'east' },
  'share-of-residents-east-2017': {
    ask: 'share',
    indicator: 'population',
    period: '2017',
    scheme: 'nbs4',
    region: 'east',
  },
  ...questionsOnArticle,
  ...questionsOverTime,
  ...questionsInStories,
  ...questionsOfJinjiang,
  ...questionsOfCommunities,
  ...questionsOfKinds,
  ...questionsOfTakingPart,
};
