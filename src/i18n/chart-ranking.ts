/** The words of rankings, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { formatRange } from './format.ts';

interface RankingMessages {
  /** A rank that is certain, or the best and the worst that are possible. */
  readonly places: (best: number, worst: number) => string;
  /** How many of the ranked have a certain place. */
  readonly certainPlaces: (certain: number, all: number) => string;
}

export const rankingMessages: Readonly<Record<Locale, RankingMessages>> = {
  zh: {
    places: (best, worst) =>
      best === worst ? String(best) : formatRange(String(best), String(worst), 'zh'),
    certainPlaces: (certain, all) => {
      if (certain === all) return '各省位次都可以断定。';
      return certain === 0
        ? '没有一个省份的位次可以断定。'
        : `只有${certain}个省份的位次可以断定。`;
    },
  },
  en: {
    places: (best, worst) =>
      best === worst ? String(best) : formatRange(String(best), String(worst), 'en'),
    certainPlaces: (certain, all) => {
      if (certain === all) return 'The place of every province is certain.';
      return certain === 0
        ? 'No province has a certain place.'
        : `Only ${certain} of them ${certain === 1 ? 'has' : 'have'} a certain place.`;
    },
  },
};
