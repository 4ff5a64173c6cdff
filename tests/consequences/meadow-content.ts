/** What a site on the small invented country would show and say. */
import type { SiteContent } from '../../src/consequences/consequences.ts';
import { exactly } from '../../src/dataset/quantity.ts';
import { compare } from '../../src/measure/compare.ts';
import { answer } from '../../src/story/answer.ts';
import type { Question } from '../../src/story/question.ts';

const clubs = { indicator: 'clubs', period: '2020' } as const;

function share(region: string): Question {
  return { ask: 'share', ...clubs, scheme: 'halves', region, decimals: 1 };
}

export const meadowContent: SiteContent = {
  views: [
    {
      family: 'choropleth',
      id: 'clubs-count',
      measure: 'count',
      ...clubs,
      limits: [500, 1000],
      decimals: 0,
      scheme: 'halves',
      title: { zh: '西部占{west-share}', en: 'The West has {west-share}' },
    },
    {
      family: 'choropleth',
      id: 'population-2019',
      measure: 'count',
      indicator: 'population',
      period: '2019',
      limits: [150, 250],
      decimals: 0,
      scheme: 'rows',
      title: { zh: '人口', en: 'Population' },
    },
    {
      family: 'choropleth',
      id: 'population-2021',
      measure: 'count',
      indicator: 'population',
      period: '2021',
      limits: [150, 250],
      decimals: 0,
      scheme: 'rows',
      title: { zh: '人口', en: 'Population' },
    },
  ],
  questions: {
    'west-share': share('west'),
    'clubs-in-dogwood': { ask: 'count', ...clubs, province: '140000' },
    'clubs-in-alder': { ask: 'rate', ...clubs, province: '110000', per: 'population', decimals: 1 },
    'people-in-dogwood': {
      ask: 'count',
      indicator: 'population',
      period: '2019',
      province: '140000',
    },
  },
  claims: [
    {
      id: 'west-above-30-percent',
      words: { zh: '西部的社团超过三成。', en: 'The West has more than 30% of the clubs.' },
      judge: (dataset) => compare(answer(share('west'), dataset), 'greater', exactly(0.3)),
    },
    {
      id: 'dogwood-leads',
      words: { zh: '丁的社团比乙多。', en: 'Dogwood has more clubs than Birch.' },
      judge: (dataset) => {
        const count = (province: string) => answer({ ask: 'count', ...clubs, province }, dataset);
        return compare(count('140000'), 'greater', count('120000'));
      },
    },
  ],
};
