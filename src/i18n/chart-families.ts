/** What each family of charts is called and when it is the right one, for the gallery. */
import type { Locale } from '../dataset/types.ts';

interface FamilyWords {
  readonly name: string;
  /** One or two sentences. */
  readonly use: string;
}

/** By the names that views give. */
export const familyMessages = {
  choropleth: {
    zh: {
      name: '分级设色地图',
      use: '看一个指标在地理上怎样分布，邻省之间有没有连片。面积不等于人口，所以旁边总有方格图。',
    },
    en: {
      name: 'Choropleth map',
      use: 'Shows how one measure lies on the land and whether neighbours are alike. Area is not population, so a tile grid always stands beside it.',
    },
  },
  'tile-grid': {
    zh: {
      name: '等面积方格图',
      use: '每省一格，大小相同。看省与省的高低，不让面积大的省显得重要。',
    },
    en: {
      name: 'Tile grid',
      use: 'One square of equal size a province. For comparing provinces without letting the large ones seem important.',
    },
  },
  ranking: {
    zh: {
      name: '排名',
      use: '看谁高谁低、差多少。数字只知范围时，条形有空心的一段，名次也是一个范围。',
    },
    en: {
      name: 'Ranking',
      use: 'Shows who is high, who is low, and by how much. Where only a range is known, the bar has an open part, and the place is a range too.',
    },
  },
  strip: {
    zh: { name: '分区域散布', use: '看区域之内差距多大，区域之间是否重叠。' },
    en: {
      name: 'Strip by region',
      use: 'Shows how far apart provinces lie within a region, and whether regions overlap.',
    },
  },
  'location-quotient': {
    zh: { name: '区位商', use: '看谁多于、谁少于自己的份额：1是不多不少，左右等距是倍数相同。' },
    en: {
      name: 'Location quotients',
      use: 'Shows who has more and who less than their share: 1 is exactly the share, and twice and half lie equally far from it.',
    },
  },
  sensitivity: {
    zh: {
      name: '稳健性',
      use: '看一个结论换了年份、分母或区域划法还成不成立。每行一种算法，符号标明成立、不成立或说不准。',
    },
    en: {
      name: 'Sensitivity strip',
      use: 'Shows whether a finding survives another year, another denominator or another line between regions. Each row is one way to compute it; signs say holds, fails or open.',
    },
  },
  quantities: {
    zh: {
      name: '数字对照',
      use: '把来历不同的几个数放在同一把尺上，看它们差多少、说的是不是一回事。',
    },
    en: {
      name: 'Quantities side by side',
      use: 'Sets numbers of different origin on one scale, to see how far apart they are and whether they speak of the same thing.',
    },
  },
  'time-series': {
    zh: {
      name: '时间序列',
      use: '看升降和快慢。各区域在前，各省在后；没有数字的年份断开，不连线。',
    },
    en: {
      name: 'Lines over time',
      use: 'Shows rise, fall and pace. Regions stand in front, provinces behind; years without figures are gaps, never joined.',
    },
  },
  'small-multiples': {
    zh: { name: '分区域小图', use: '线太多、一张图看不清时用：每个区域一格，尺度相同。' },
    en: {
      name: 'Small multiples by region',
      use: 'For when one chart would hold too many lines: one panel a region, all on the same scale.',
    },
  },
  slope: {
    zh: { name: '两端对比', use: '只看起点和终点：谁上去了，谁下来了。可以比数值，也可以比名次。' },
    en: {
      name: 'Slope chart',
      use: 'Shows the beginning and the end only: who went up and who down, in numbers or in ranks.',
    },
  },
  theil: {
    zh: {
      name: '泰尔指数分解',
      use: '看不平等有多大，多少来自区域之间，多少来自区域之内，逐年怎样变。',
    },
    en: {
      name: 'Theil’s T over time',
      use: 'Shows how large inequality is and how much of it lies between regions and within them, year by year.',
    },
  },
  composition: {
    zh: {
      name: '构成',
      use: '看一个总数由哪些部分组成：逐年用面积，单年用条形。部分之和与总数不符时照实写明。',
    },
    en: {
      name: 'Composition',
      use: 'Shows what a total is made of: areas over years, bars for one year. Where the parts do not add up to the total, it says so.',
    },
  },
  scatter: {
    zh: {
      name: '散点图',
      use: '看两个指标是否同高同低，谁偏离了大势。只知范围的省画成线段或方框。',
    },
    en: {
      name: 'Scatter plot',
      use: 'Shows whether two measures go together and who stands off the trend. Provinces known as ranges are lines or boxes.',
    },
  },
  lorenz: {
    zh: {
      name: '洛伦兹曲线',
      use: '看人口中最少的一部分占了多少：离对角线越远越不均。数字只知范围时是一条带。',
    },
    en: {
      name: 'Lorenz curve',
      use: 'Shows what part the worst-served people have: the further from the diagonal, the less equal. Where only ranges are known it is a band.',
    },
  },
  missingness: {
    zh: { name: '数据有无', use: '看哪些指标、哪些年份、多少省份有确数、有范围、没有数字。' },
    en: {
      name: 'What is known',
      use: 'Shows for which measures and years how many provinces have exact numbers, ranges, or none.',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, FamilyWords>>>>;

/** States in which the gallery shows each family. */
export const galleryStates = [
  'usual',
  'ranges',
  'missing',
  'single',
  'long',
  'tiny',
  'dark',
] as const;

export type GalleryState = (typeof galleryStates)[number];

interface GalleryMessages {
  readonly title: string;
  readonly description: string;
  readonly states: Readonly<Record<GalleryState, string>>;
  /** Heads the list of the family's other charts. */
  readonly others: string;
  /** Where a chart refuses to be drawn in that state. */
  readonly refused: string;
}

export const galleryMessages: Readonly<Record<Locale, GalleryMessages>> = {
  zh: {
    title: '图库',
    description: '本站的每一种图，用真实数据画出各种情形：供编辑、开发者和审图的人看，不是文章。',
    states: {
      usual: '已发布的图',
      ranges: '许多数字只知范围',
      missing: '缺数据：隔三省去掉一省的数字',
      single: '只有一省有数字',
      long: '长名称：用全称代替简称',
      tiny: '最窄：320像素',
      dark: '深色',
    },
    others: '同类的其他图',
    refused: '这种图在此情形下不画：少了一省，就算不出整个区域，宁可不画也不猜。',
  },
  en: {
    title: 'Gallery',
    description:
      'Every kind of chart on this site, drawn from real data in every state. For editors, developers and reviewers; it is no story.',
    states: {
      usual: 'As published',
      ranges: 'Many figures known as ranges only',
      missing: 'Missing: every third province without figures',
      single: 'Figures for one province only',
      long: 'Long names: full names in place of short ones',
      tiny: 'Narrowest: 320 pixels',
      dark: 'Dark',
    },
    others: 'Other charts of this kind',
    refused:
      'Not drawn in this state: without one of its provinces a region cannot be computed, and nothing is guessed.',
  },
};
