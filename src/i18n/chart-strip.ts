/** The words of strips of provinces by region, in both languages. */
import type { Locale } from '../dataset/types.ts';

/** The lowest and the highest of a region that are certain, or all that may be. */
export interface RegionSpread {
  readonly region: string;
  readonly lowest: readonly string[];
  readonly highest: readonly string[];
}

interface StripMessages {
  /** Provinces and regions stand in one column. */
  readonly place: string;
  /** Said of a region in the column of how a figure is known. */
  readonly together: string;
  readonly wholeRegion: string;
  readonly spread: (spread: RegionSpread) => string;
}

/** Beyond so many candidates a sentence says only how many there are. */
const mostNamed = 3;

export const stripMessages: Readonly<Record<Locale, StripMessages>> = {
  zh: {
    place: '地方',
    together: '各省合计',
    wholeRegion: '区域合计，或它可能的范围',
    spread: ({ region, lowest, highest }) => {
      const said = (labels: readonly string[]) =>
        labels.length === 1
          ? `是${labels.join('')}`
          : labels.length > mostNamed
            ? `不能断定（${labels.length}个省份都有可能）`
            : `可能是${labels.join('或')}`;
      return `${region}内部最高的${said(highest)}，最低的${said(lowest)}。`;
    },
  },
  en: {
    place: 'Place',
    together: 'its provinces together',
    wholeRegion: 'the region as a whole, or the range it lies in',
    spread: ({ region, lowest, highest }) => {
      const said = (labels: readonly string[]) =>
        labels.length === 1
          ? `is ${labels.join('')}`
          : labels.length > mostNamed
            ? `may be any of ${labels.length}`
            : `may be ${labels.join(' or ')}`;
      return `Within ${region} the highest ${said(highest)} and the lowest ${said(lowest)}.`;
    },
  },
};
