/** The home page's texts; names in braces are questions to the data. */
import type { LocalizedText } from '../dataset/types.ts';

export const headline: LocalizedText = {
  zh: '东部住着{share-of-residents-east}的人，登记着{share-of-organizations-east}的社会组织',
  en: 'The East has {share-of-residents-east} of the residents and {share-of-organizations-east} of the registered social organizations',
};

export const lead: LocalizedText = {
  zh: '2020年9月末，各省份登记的社会组织合计 {organizations-in-provinces} 个。来源只给出少数省份的确数，其余只给分组，所以份额是一个范围，而不是估计值。西部住着{share-of-residents-west}的人，登记着{share-of-organizations-west}的社会组织：从现有的数字看，西部是多是少还说不准。',
  en: 'At the end of September 2020 the provinces together had {organizations-in-provinces} registered social organizations. For most of them the source gives only a class, so a share is a range and not an estimate. The West has {share-of-residents-west} of the residents and {share-of-organizations-west} of the organizations: from what is published it cannot be told whether that is more or less than its part.',
};

export const switchLabels: LocalizedText[] = [
  { zh: '登记数', en: 'Count' },
  { zh: '每万人', en: 'Per 10,000 residents' },
];

export const storiesTitle: LocalizedText = { zh: '报道', en: 'Stories' };
