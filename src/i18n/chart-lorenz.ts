/** The words of Lorenz curves, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { capitalised, counted, lowered } from './listing.ts';

export interface LorenzFacts {
  readonly subtitle: string;
  readonly indicator: string;
  readonly denominator: string;
  readonly exact: number;
  readonly ranges: number;
  readonly isKnown: boolean;
  readonly gini: string;
  /** The largest coefficient that was found, and the one that is proven never to be exceeded. */
  readonly found: string;
  readonly bound: string;
  readonly lowerHalf: string;
  readonly topTenth: string;
}

interface LorenzMessages {
  readonly subtitle: (
    indicator: string,
    denominator: string,
    date: string,
    datedDenominator: string,
  ) => string;
  readonly across: (denominator: string) => string;
  readonly upwards: (indicator: string) => string;
  readonly part: string;
  readonly share: (indicator: string) => string;
  readonly gini: string;
  readonly known: string;
  readonly exactly: string;
  readonly asRange: string;
  readonly decile: (part: string, denominator: string) => string;
  readonly decileLabel: (part: string, denominator: string, share: string) => string;
  readonly giniLabel: (gini: string) => string;
  readonly equality: string;
  readonly curve: string;
  readonly mostEqual: string;
  readonly leastEqual: string;
  readonly band: string;
  readonly bandNote: string;
  readonly lowerHalf: (denominator: string, share: string) => string;
  readonly topTenth: (denominator: string, share: string) => string;
  readonly foundNote: (found: string, bound: string) => string;
  readonly summary: (facts: LorenzFacts) => string;
}

export const lorenzMessages: Readonly<Record<Locale, LorenzMessages>> = {
  zh: {
    subtitle: (indicator, denominator, date, datedDenominator) =>
      `${indicator}在${denominator}中的分布，各省按人均由少到多排列，${date}；${datedDenominator}`,
    across: (denominator) => `${denominator}累计，从人均最少的省份起`,
    upwards: (indicator) => `占${indicator}的份额`,
    part: '人口部分',
    share: (indicator) => `占${indicator}的份额`,
    gini: '基尼系数',
    known: '依据',
    exactly: '确数',
    asRange: '范围',
    decile: (part, denominator) => `人均最少的${part}${denominator}`,
    decileLabel: (part, denominator, share) => `人均最少的${part}${denominator}占 ${share}`,
    giniLabel: (gini) => `基尼系数 ${gini}`,
    equality: '完全均等',
    curve: '实际分布',
    mostEqual: '可能的分布中最均等的',
    leastEqual: '已找到的最不均等的分布',
    band: '实际的曲线必在其中',
    bandNote:
      '多数省份只知范围，所以画出的是曲线可能所在的带：上沿是在已知上下限和合计之内最均等的分布；下沿是已证明不会低于的界限，未必达得到；虚线是计算所找到的最不均等的一种分布，真正的最大值在虚线与下沿之间。',
    lowerHalf: (denominator, share) => `人均最少的一半${denominator}：${share}`,
    topTenth: (denominator, share) => `人均最多的十分之一${denominator}：${share}`,
    foundNote: (found, bound) => `已找到${found}的分布，已证明不超过${bound}`,
    summary: ({ subtitle, indicator, denominator, exact, ranges, isKnown, ...facts }) =>
      [
        `${subtitle}。`,
        isKnown
          ? `${exact}个省份都有确数。`
          : `${exact === 0 ? '各省份都只知范围' : `${exact}个省份有确数，${ranges}个只知范围`}，所以曲线是一条带。`,
        `人均${indicator}最少的省份住着一半${denominator}，占${indicator}的${facts.lowerHalf}；最多的十分之一${denominator}占${facts.topTenth}。`,
        isKnown
          ? `基尼系数为${facts.gini}。`
          : `基尼系数在${facts.gini}之间：下限是可能的分布中最均等的一种；上限是已证明不会超过的界，计算中找到的最大值是${facts.found}。`,
        '零为完全均等，一为全归一处。',
      ].join(''),
  },
  en: {
    subtitle: (indicator, denominator, date, datedDenominator) =>
      `${indicator} among ${denominator}, provinces from the fewest per resident to the most, ${date}; ${datedDenominator}`,
    across: (denominator) =>
      `${capitalised(denominator)}, from the provinces with the fewest per resident`,
    upwards: (indicator) => `Share of ${lowered(indicator)}`,
    part: 'Part of the residents',
    share: (indicator) => `Share of ${lowered(indicator)}`,
    gini: 'Gini coefficient',
    known: 'How it is known',
    exactly: 'exact',
    asRange: 'range',
    decile: (part, denominator) => `The ${part} of ${denominator} with the fewest per resident`,
    decileLabel: (part, denominator, share) =>
      `The ${part} of ${denominator} with the fewest per resident have ${share}`,
    giniLabel: (gini) => `Gini coefficient ${gini}`,
    equality: 'Full equality',
    curve: 'the distribution',
    mostEqual: 'the most equal of all possible distributions',
    leastEqual: 'the least equal one that was found',
    band: 'the true curve lies in here',
    bandNote:
      'For most provinces only a range is known, so what is drawn is the band in which the curve must lie. Its upper edge is the most equal distribution within the bounds and totals that are known. Its lower edge is a limit that is proven never to be passed, and that need not be reached. The dashed line is the least equal distribution that the computation found; the true extreme lies between it and the lower edge.',
    lowerHalf: (denominator, share) => `The half of ${denominator} with the fewest: ${share}`,
    topTenth: (denominator, share) => `The tenth of ${denominator} with the most: ${share}`,
    foundNote: (found, bound) => `${found} was found; more than ${bound} is proven impossible`,
    summary: ({ subtitle, indicator, denominator, exact, ranges, isKnown, ...facts }) =>
      [
        `${subtitle}.`,
        isKnown
          ? `The figures of all ${exact} provinces are exact.`
          : exact === 0
            ? `Only a range is known for each of the ${ranges} provinces, so the curve is a band.`
            : `An exact figure is known for ${counted(exact, 'province')} and only a range for ${ranges}, so the curve is a band.`,
        `The half of ${denominator} who live where there are fewest per resident have ${facts.lowerHalf} of ${lowered(indicator)}, the tenth with the most ${facts.topTenth}.`,
        isKnown
          ? `The Gini coefficient is ${facts.gini}.`
          : `The Gini coefficient lies within ${facts.gini}: its lower end belongs to the most equal distribution that is possible; one of ${facts.found} was found, and more than ${facts.bound} is proven impossible.`,
        'Zero is full equality; one is everything in one place.',
      ].join(' '),
  },
};
