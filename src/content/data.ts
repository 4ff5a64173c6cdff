/** What the data page says of this subject's figures: conflicts between sources, and what is not published. */
import type { LocalizedText } from '../dataset/types.ts';
import type { Questions } from '../story/question.ts';

const platform = { indicator: 'social_organizations', period: '2018-02-07' } as const;
const ministry = { indicator: 'social_organizations', period: '2020-09-30' } as const;

/** The numbers that the conflicts name. */
export const conflictQuestions: Questions = {
  'ministry-end-2017': {
    ask: 'total',
    indicator: 'social_organizations',
    period: '2017',
    scope: 'cn',
  },
  'platform-2018': { ask: 'total', ...platform, scope: 'cn' },
  'shaanxi-2018': { ask: 'count', ...platform, province: '610000' },
  'guangxi-2018': { ask: 'count', ...platform, province: '450000' },
  'hubei-2018': { ask: 'count', ...platform, province: '420000' },
  'shaanxi-2020': { ask: 'count', ...ministry, province: '610000' },
  'guangxi-2020': { ask: 'count', ...ministry, province: '450000' },
  'hubei-2020': { ask: 'count', ...ministry, province: '420000' },
  'committees-ministry': {
    ask: 'total',
    indicator: 'residents_committees',
    period: '2021',
    scope: 'cn',
  },
};

/** Conflicts that no single cell shows; those of one cell stand in the corrections. */
export const conflicts: readonly LocalizedText[] = [
  {
    zh: '全国有多少社会组织，看由谁来数：民政部统计2017年末为{ministry-end-2017}个，全国社会组织信息查询平台2018年2月7日为{platform-2018}个。这是两个系统，两者之差不是增长，也不能连成趋势。',
    en: 'How many organizations there are depends on who counts: the ministry’s statistics give {ministry-end-2017} at the end of 2017, the national platform {platform-2018} on 7 February 2018. These are two systems: the difference is no growth, and the two make no trend.',
  },
  {
    zh: '分省数同样出自这两个系统，也不能相接。陕西在平台上为{shaanxi-2018}个，在民政部统计中为{shaanxi-2020}个；广西为{guangxi-2018}个和{guangxi-2020}个；湖北为{hubei-2018}个和{hubei-2020}个。时点和系统都不同，其中有多少是增减，从这些数字看不出来。',
    en: 'Figures by province come from the same two systems and cannot be joined either. Shaanxi has {shaanxi-2018} on the platform and {shaanxi-2020} in the ministry’s statistics, Guangxi {guangxi-2018} and {guangxi-2020}, Hubei {hubei-2018} and {hubei-2020}. Both the dates and the systems differ, so these numbers do not say how much of it is growth.',
  },
  {
    zh: '居民委员会和村民委员会的全国数（2021年末居民委员会{committees-ministry}个）由民政部统计，分省数取自国家统计局的区划代码，两者的时点和口径不同，分省数之和不等于全国数。',
    en: 'National counts of residents’ and villagers’ committees ({committees-ministry} residents’ committees at the end of 2021) are the ministry’s; those by province come from the statistics bureau’s code list. Dates and definitions differ, and the provinces do not add up to the nation.',
  },
];

/** What readers would look for, and nobody publishes. */
export const unavailable: readonly LocalizedText[] = [
  {
    zh: '民政部分省、分类型的社会组织数：任何一年都没有。',
    en: 'The ministry’s counts by province and type, for any year.',
  },
  {
    zh: '各省的社会工作者、政府购买服务、捐赠和志愿者数据。',
    en: 'Social workers, purchase of services, donations and volunteers by province.',
  },
  {
    zh: '成都市和锦江区的社会组织数，除那篇文章自己给出的以外。',
    en: 'Social organizations in Chengdu and its Jinjiang district, beyond the founding article’s own figures.',
  },
];
