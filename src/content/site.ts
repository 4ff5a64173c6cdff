/** What the site says of itself: name, licence, outlines. */
import type { LocalizedText } from '../dataset/types.ts';

export const siteName: LocalizedText = { zh: '东西', en: 'Dongxi' };

export const tagline: LocalizedText = {
  zh: '社会组织在中国东部与中西部之间分布得有多不均',
  en: 'How unevenly social organizations are spread between China’s East and its Central and Western regions',
};

export const licence: LocalizedText = {
  zh: '数据编自公开资料，逐项注明来源；汇编以 CC BY 4.0 许可使用，各来源保留其权利。',
  en: 'Compiled from public records, each figure with its source. The compilation is licensed CC BY 4.0; the sources keep their rights.',
};

export const outlinesNote: LocalizedText = {
  zh: '地图轮廓取自 Natural Earth（公有领域），只画出统计所覆盖的单位，不代表对边界的任何主张。',
  en: 'Map outlines from Natural Earth (public domain): they show the units that the statistics cover and make no claim about borders.',
};

export const coverageNote: LocalizedText = {
  zh: '不含香港、澳门和台湾；在民政部登记的组织不计入任何省份。',
  en: 'Hong Kong, Macao and Taiwan are not in these statistics, and organizations registered with the ministry itself are in no province.',
};
