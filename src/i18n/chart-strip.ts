/** The words of strips of provinces by region, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { isOrMayBe, type PossibleEnds } from './listing.ts';

/** All that may be the highest and the lowest of a region. */
export interface RegionSpread extends PossibleEnds {
  readonly region: string;
}

interface StripMessages {
  /** Provinces and regions stand in one column. */
  readonly place: string;
  /** Said of a region in the column of how a figure is known. */
  readonly together: string;
  readonly wholeRegion: string;
  readonly spread: (spread: RegionSpread) => string;
}

export const stripMessages: Readonly<Record<Locale, StripMessages>> = {
  zh: {
    place: '地方',
    together: '各省合计',
    wholeRegion: '区域合计，或它可能的范围',
    spread: ({ region, lowest, highest }) =>
      `${region}内部最高的${isOrMayBe(highest, 'zh')}，最低的${isOrMayBe(lowest, 'zh')}。`,
  },
  en: {
    place: 'Place',
    together: 'its provinces together',
    wholeRegion: 'the region as a whole, or the range it lies in',
    spread: ({ region, lowest, highest }) =>
      `Within ${region} the highest ${isOrMayBe(highest, 'en')} and the lowest ${isOrMayBe(lowest, 'en')}.`,
  },
};
