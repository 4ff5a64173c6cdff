/** The numbers that the ledger's notes on the founding article name. */
import type { Question, Questions } from '../story/question.ts';

function nationalTotal(indicator: string): Question {
  return { ask: 'total', indicator, period: '2021', scope: 'cn' };
}

function partOfAll(...fields: readonly string[]): Question {
  return {
    ask: 'ratio',
    of: {
      ask: 'sum',
      of: fields.map((field) => nationalTotal(`social_organizations_field:${field}`)),
    },
    to: nationalTotal('social_organizations'),
    as: 'percent',
    decimals: 0,
  };
}

function inDistrict(indicator: string, period = '2018'): Question {
  return { ask: 'figure', place: '锦江区', indicator, period };
}

export const questionsOnArticle: Questions = {
  'article-education-share': partOfAll('education'),
  'article-culture-and-sports-share': partOfAll('culture', 'sports'),
  'article-jinjiang-implied-people': {
    ask: 'ratio',
    of: inDistrict('social_organizations'),
    to: inDistrict('social_organizations_per_10k'),
    decimals: 1,
    words: {
      zh: '锦江区两个数所隐含的人口（万人）',
      en: 'the people that Jinjiang’s two numbers imply (10,000 persons)',
    },
  },
  'article-jinjiang-census': { ...inDistrict('population', '2020-11-01'), decimals: 1 },
  'article-implied-average': {
    ask: 'difference',
    of: inDistrict('social_organizations_per_10k'),
    less: inDistrict('social_organizations_per_10k_lead'),
    decimals: 2,
    words: {
      zh: '文章所隐含的全国每万人社会组织数',
      en: 'the national organizations per 10,000 people that the article implies',
    },
  },
  'article-official-average': {
    ask: 'rate',
    indicator: 'social_organizations',
    period: '2018',
    scope: 'cn',
    per: 'population',
    decimals: 2,
  },
};
