/** Sentences that descriptions of provincial charts share: coverage, extremes, regional order. */
import type { Locale } from '../dataset/types.ts';
import { counted, isOrMayBe, listed, nameWithNumber, type Possible } from './listing.ts';

/** How many provinces are known how well. */
export interface Coverage {
  readonly exact: number;
  readonly ranges: number;
  readonly missing: number;
}

/** A region with its value, and its place if that is certain. */
export interface RegionalPlace {
  readonly name: string;
  readonly value: string;
  readonly place: number | undefined;
}

interface ProvinceSentences {
  readonly coverage: (coverage: Coverage) => string;
  /** All that may be first; one alone is. */
  readonly highest: (possible: Possible) => string;
  readonly lowest: (possible: Possible) => string;
  readonly allProvinces: (value: string) => string;
  readonly national: (value: string) => string;
  /** Empty where there are no regions to compare. */
  readonly regions: (regions: readonly RegionalPlace[]) => string;
  readonly rank: string;
  /** What an open part of a bar means, and a line between two caps. */
  readonly openPart: string;
  readonly whisker: string;
}

function inOrder(regions: readonly RegionalPlace[]): readonly RegionalPlace[] {
  return regions.toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity));
}

const enOrdinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

export const provinceSentences: Readonly<Record<Locale, ProvinceSentences>> = {
  zh: {
    coverage: ({ exact, ranges, missing }) => {
      const none = missing > 0 ? `，${missing}个没有数据` : '';
      if (ranges === 0) return `${exact}个省份有确数${none}。`;
      if (exact === 0)
        return `${ranges}个省份${ranges === 1 || missing > 0 ? '' : '都'}只知范围，没有确数${none}。`;
      return `${exact}个省份有确数，${ranges}个只知范围${none}。`;
    },
    highest: (possible) => `最高的${isOrMayBe(possible, 'zh')}。`,
    lowest: (possible) => `最低的${isOrMayBe(possible, 'zh')}。`,
    allProvinces: (value) => `各省合计${value}`,
    national: (value) => `各省合计为${value}。`,
    regions: (regions) => {
      if (regions.length === 0) return '';
      const values = listed(
        inOrder(regions).map(({ name, value }) => nameWithNumber(name, value, 'zh')),
        'zh',
      );
      const certain = inOrder(regions).filter(({ place }) => place !== undefined);
      if (certain.length === regions.length) return `各区域由高到低：${values}。`;
      const places = certain.map(({ name, place }) => `${name}第${place ?? ''}`);
      return certain.length === 0
        ? `各区域：${values}；孰高孰低，现有数据不能断定。`
        : `各区域：${values}；能断定的只有${listed(places, 'zh')}。`;
    },
    rank: '位次',
    openPart: '可能达到的范围',
    whisker: '两端之间都有可能，没有确数',
  },
  en: {
    coverage: ({ exact, ranges, missing }) => {
      const none = missing > 0 ? `; ${missing} ${missing === 1 ? 'has' : 'have'} none` : '';
      if (ranges === 0) return `An exact figure is known for ${counted(exact, 'province')}${none}.`;
      if (exact === 0) {
        return ranges === 1 || missing > 0
          ? `Only a range is known for ${counted(ranges, 'province')}${none}.`
          : `For all ${ranges} provinces only a range is known.`;
      }
      return `An exact figure is known for ${counted(exact, 'province')} and only a range for ${ranges}${none}.`;
    },
    highest: (possible) => `The highest ${isOrMayBe(possible, 'en')}.`,
    lowest: (possible) => `The lowest ${isOrMayBe(possible, 'en')}.`,
    allProvinces: (value) => `all provinces ${value}`,
    national: (value) => `All provinces together: ${value}.`,
    regions: (regions) => {
      if (regions.length === 0) return '';
      const values = listed(
        inOrder(regions).map(({ name, value }) => nameWithNumber(name, value, 'en')),
        'en',
      );
      const certain = inOrder(regions).filter(({ place }) => place !== undefined);
      if (certain.length === regions.length) return `The regions from the highest: ${values}.`;
      const places = certain.map(
        ({ name, place = 0 }) => `${name} is ${enOrdinals[place - 1] ?? `number ${place}`}`,
      );
      return certain.length === 0
        ? `The regions: ${values}; which of them is higher cannot be told from these data.`
        : `The regions: ${values}; of their order it is certain only that ${listed(places, 'en')}.`;
    },
    rank: 'Rank',
    openPart: 'may reach as far as this',
    whisker: 'anywhere between the two ends; no exact figure',
  },
};
