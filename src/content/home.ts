/** The home page's texts; names in braces are questions to the data. */
import type { LocalizedText } from '../dataset/types.ts';
import { organizationsCount, organizationsPerResident } from './views.ts';

export const headline: LocalizedText = {
  zh: '东部住着{share-of-residents-east}的人，登记着{share-of-organizations-east}的社会组织',
  en: 'The East has {share-of-residents-east} of the residents and {share-of-organizations-east} of the registered social organizations',
};

export const lead: LocalizedText = {
  zh: '{=2020年9月末}，各省份登记的社会组织合计{organizations-in-provinces}个。来源只给出少数省份的确数，其余只给分组，所以份额是一个范围，而不是估计值。中部住着{share-of-residents-central}的人，登记着{share-of-organizations-central}的社会组织；西部住着{share-of-residents-west}的人，登记着{share-of-organizations-west}。这两处是多是少，从现有的数字还说不准。',
  en: 'At the end of {=September 2020} the provinces together had {organizations-in-provinces} registered social organizations. For most of them the source gives only a class, so a share is a range and not an estimate. The Central region has {share-of-residents-central} of the residents and {share-of-organizations-central} of the organizations, the West {share-of-residents-west} and {share-of-organizations-west}: from what is published it cannot be told whether these are more or less than their shares of the people.',
};

/** The views of the home page, in the order of its switch. */
export const homeViews = [
  { view: organizationsCount, label: { zh: '登记数', en: 'Count' } },
  { view: organizationsPerResident, label: { zh: '每万人', en: 'Per 10,000 residents' } },
] as const;

export const storiesTitle: LocalizedText = { zh: '报道', en: 'Stories' };

/** The claims that the headline and the lead make. */
export const homeClaims = {
  headline: ['east-above-its-share'],
  lead: ['central-above-its-share', 'west-above-its-share'],
} as const;
