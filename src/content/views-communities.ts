/** Named views of the self-governing bodies on whose ground communities are run, and of the kinds of organizations. */
import type { QuantitiesView } from '../chart/facts/asked-quantities.ts';
import type { SlopeView } from '../chart/facts/slope-values.ts';
import { regionNames } from './questions-communities.ts';
import { yearsOfGrowth } from './questions-kinds.ts';

const allProvinces = {
  key: 'all',
  name: { zh: '各省份合计', en: 'All provinces' },
} as const;

const headings = {
  regions: { zh: '各区域', en: 'Regions' },
  provinces: { zh: '部分省份', en: 'Some provinces' },
} as const;

function regionRows(prefix: string) {
  return [
    { ...allProvinces, of: `${prefix}-all` },
    ...Object.entries(regionNames).map(([key, name]) => ({ key, name, of: `${prefix}-${key}` })),
  ];
}

const residentsCommitteesUrban: QuantitiesView = {
  family: 'quantities',
  id: 'residents-committees-urban',
  scheme: 'nbs4',
  subtitle: {
    zh: '每万城镇常住人口的居民委员会数（个），2023年6月30日',
    en: 'Residents’ committees per 10,000 urban residents, 30 June 2023',
  },
  decimals: 2,
  reference: 'all',
  groups: [
    { heading: headings.regions, rows: regionRows('co-urban') },
    {
      heading: headings.provinces,
      rows: [
        { key: 'xinjiang', name: { zh: '新疆', en: 'Xinjiang' }, of: 'co-urban-xinjiang' },
        { key: 'shanghai', name: { zh: '上海', en: 'Shanghai' }, of: 'co-urban-shanghai' },
        { key: 'beijing', name: { zh: '北京', en: 'Beijing' }, of: 'co-urban-beijing' },
        { key: 'sichuan', name: { zh: '四川', en: 'Sichuan' }, of: 'co-urban-sichuan' },
        { key: 'shandong', name: { zh: '山东', en: 'Shandong' }, of: 'co-urban-shandong' },
        { key: 'guangxi', name: { zh: '广西', en: 'Guangxi' }, of: 'co-urban-guangxi' },
        { key: 'guangdong', name: { zh: '广东', en: 'Guangdong' }, of: 'co-urban-guangdong' },
      ],
    },
  ],
  title: {
    zh: '每万城镇居民的居民委员会，东部{co-urban-east}个，低于其他各区域',
    en: 'The East has {co-urban-east} residents’ committees per 10,000 urban residents, fewer than any other region',
  },
  note: {
    zh: '城镇常住人口由{=2022年末}常住人口乘以城镇化率算出，区域为各省份相加。',
    en: 'Urban residents are the residents at the end of {=2022} times the urban share; regions are the sum of their provinces.',
  },
};

const villagersCommitteesRural: QuantitiesView = {
  family: 'quantities',
  id: 'villagers-committees-rural',
  scheme: 'nbs4',
  subtitle: {
    zh: '每万乡村常住人口的村民委员会数（个），2023年6月30日',
    en: 'Villagers’ committees per 10,000 rural residents, 30 June 2023',
  },
  decimals: 1,
  reference: 'all',
  groups: [
    { heading: headings.regions, rows: regionRows('co-rural') },
    {
      heading: headings.provinces,
      rows: [
        { key: 'tibet', name: { zh: '西藏', en: 'Tibet' }, of: 'co-rural-tibet' },
        { key: 'hebei', name: { zh: '河北', en: 'Hebei' }, of: 'co-rural-hebei' },
        { key: 'shandong', name: { zh: '山东', en: 'Shandong' }, of: 'co-rural-shandong' },
        { key: 'sichuan', name: { zh: '四川', en: 'Sichuan' }, of: 'co-rural-sichuan' },
        { key: 'guangdong', name: { zh: '广东', en: 'Guangdong' }, of: 'co-rural-guangdong' },
        { key: 'yunnan', name: { zh: '云南', en: 'Yunnan' }, of: 'co-rural-yunnan' },
      ],
    },
  ],
  title: {
    zh: '每万乡村居民的村民委员会，东部{co-rural-east}个，高于其他各区域',
    en: 'The East has {co-rural-east} villagers’ committees per 10,000 rural residents, more than any other region',
  },
  note: {
    zh: '乡村常住人口为{=2022年末}常住人口减去城镇常住人口，区域为各省份相加。',
    en: 'Rural residents are the residents at the end of {=2022} less the urban ones; regions are the sum of their provinces.',
  },
};

const villagersCommitteesSlope: SlopeView = {
  family: 'slope',
  id: 'villagers-committees-slope',
  indicator: 'villagers_committees',
  measure: 'count',
  decimals: 0,
  scheme: 'nbs4',
  from: '2016-07-31',
  to: '2023-06-30',
  units: 'provinces',
  by: 'value',
  // Where most were lost.
  chosen: ['510000', '370000', '140000', '330000'],
  title: {
    zh: '减少的村民委员会，{co-share-of-fall}在四川、山东、山西和浙江',
    en: 'Sichuan, Shandong, Shanxi and Zhejiang account for {co-share-of-fall} of the fall in villagers’ committees',
  },
};

const organizationsGrowth: QuantitiesView = {
  family: 'quantities',
  id: 'organizations-growth',
  scheme: 'nbs4',
  subtitle: {
    zh: '全国登记的社会组织，比上一年增减（%）',
    en: 'Registered social organizations in the nation, change on the year before (%)',
  },
  decimals: 1,
  groups: [
    {
      heading: { zh: '年末数', en: 'At the end of the year' },
      rows: yearsOfGrowth.map((year) => ({
        key: String(year),
        name:
          year === 2022
            ? { zh: '2022年（约数）', en: '2022 (rounded)' }
            : { zh: `${year}年`, en: String(year) },
        of: `ki-growth-percent-${year}`,
      })),
    },
  ],
  title: {
    zh: '登记的社会组织，{=2021年}增长{ki-growth-2021}，{=2022年}的变化是{ki-growth-2022}',
    en: 'Registered organizations changed by {ki-growth-2021} in {=2021} and by {ki-growth-2022} in {=2022}',
  },
  note: {
    zh: '{=2021年}以前为国家统计局年度数据，{=2022年}为蓝皮书所载的约数。',
    en: 'Until {=2021} yearly data of the statistics bureau; {=2022} as rounded in the Blue Book.',
  },
};

export const viewsOfCommunities = [
  residentsCommitteesUrban,
  villagersCommitteesRural,
  villagersCommitteesSlope,
  organizationsGrowth,
] as const;
