/** Named views of what changes over time, and of what a whole is made of. */
import type { CompositionView } from '../chart/facts/composition-values.ts';
import type { SlopeView } from '../chart/facts/slope-values.ts';
import type { SmallMultiplesView } from '../chart/small-multiples.ts';
import type { TheilView } from '../chart/facts/theil-values.ts';
import type { TimeSeriesView } from '../chart/time-series.ts';

const residentsCommittees = {
  indicator: 'residents_committees',
  measure: 'rate',
  per: 'population',
  decimals: 2,
  scheme: 'nbs4',
} as const;

const residentsCommitteesOverTime: TimeSeriesView = {
  family: 'time-series',
  id: 'residents-committees-over-time',
  ...residentsCommittees,
  chosen: ['110000', '310000', '440000', '450000', '510000', '650000'],
  title: {
    zh: '每万人的居民委员会：上海{residents-committees-in-shanghai}个，广西{residents-committees-in-guangxi}个',
    en: 'Residents’ committees per 10,000 people: {residents-committees-in-shanghai} in Shanghai, {residents-committees-in-guangxi} in Guangxi',
  },
};

const foundationsOverTime: TimeSeriesView = {
  family: 'time-series',
  id: 'foundations-over-time',
  indicator: 'foundations_by_founding_year',
  measure: 'rate',
  per: 'population',
  decimals: 1,
  // Residents by province are known from here on.
  from: '2005',
  scheme: 'nbs4',
  chosen: ['110000', '310000', '330000', '510000'],
  title: {
    zh: '现存基金会：北京每百万人{surviving-foundations-in-beijing}个，四川{surviving-foundations-in-sichuan}个',
    en: 'Surviving foundations: {surviving-foundations-in-beijing} per million people in Beijing, {surviving-foundations-in-sichuan} in Sichuan',
  },
};

const outputByRegion: SmallMultiplesView = {
  family: 'small-multiples',
  id: 'output-by-region',
  claims: ['east-output-above-its-share'],
  indicator: 'gdp',
  measure: 'index',
  per: 'population',
  decimals: 2,
  scheme: 'nbs4',
  title: {
    zh: '东部有全国{share-of-residents-east-now}的人，{share-of-output-east}的地区生产总值',
    en: 'The East has {share-of-residents-east-now} of the residents and {share-of-output-east} of the output',
  },
};

const residentsCommitteesSlope: SlopeView = {
  family: 'slope',
  id: 'residents-committees-slope',
  claims: ['gansu-committees-rose'],
  ...residentsCommittees,
  from: '2016-07-31',
  to: '2023-06-30',
  units: 'provinces',
  by: 'value',
  chosen: ['310000', '440000', '620000'],
  title: {
    zh: '甘肃的居民委员会由每万人{residents-committees-in-gansu-before}个增到{residents-committees-in-gansu}个',
    en: 'Gansu went from {residents-committees-in-gansu-before} residents’ committees per 10,000 people to {residents-committees-in-gansu}',
  },
};

const outputRanks: SlopeView = {
  family: 'slope',
  id: 'output-ranks',
  claims: ['liaoning-fell-behind-chongqing'],
  indicator: 'gdp',
  measure: 'index',
  per: 'population',
  decimals: 2,
  scheme: 'nbs4',
  from: '2006',
  to: '2024',
  units: 'provinces',
  by: 'rank',
  chosen: ['210000', '500000'],
  title: {
    zh: '按人口平均的地区生产总值，辽宁的位次落到了重庆之后',
    en: 'In output per resident, Liaoning has fallen behind Chongqing',
  },
};

const outputInequality: TheilView = {
  family: 'theil',
  id: 'output-inequality',
  claims: ['output-between-halved-and-within-not'],
  indicator: 'gdp',
  per: 'population',
  decimals: 3,
  scheme: 'nbs4',
  title: {
    zh: '地区生产总值的省际差距：区域之间的部分减了一半多，区域之内的没有',
    en: 'Inequality of output: the part between regions has more than halved, the part within has not',
  },
};

const foundationsInequality: TheilView = {
  family: 'theil',
  id: 'foundations-inequality',
  claims: ['foundations-more-unequal-than-before'],
  indicator: 'foundations_by_founding_year',
  per: 'population',
  decimals: 2,
  from: '2005',
  scheme: 'nbs4',
  title: {
    zh: '现存基金会的省际差距是升是降，名录上的日期说不清',
    en: 'Whether foundations became more unequally spread, the register’s dates cannot tell',
  },
};

const organizationsByType: CompositionView = {
  family: 'composition',
  form: 'areas',
  id: 'organizations-by-type',
  claims: ['service-organizations-passed-social-groups'],
  indicator: 'social_organizations',
  parts: ['social_groups', 'social_service_organizations', 'foundations'],
  scope: 'cn',
  from: '1999',
  to: '2022',
  most: 5,
  scheme: 'nbs4',
  title: {
    zh: '社会服务机构由{service-organizations-at-first}个增到{service-organizations-at-last}个，超过了社会团体',
    en: 'Service organizations grew from {service-organizations-at-first} to {service-organizations-at-last}, past social groups',
  },
};

const organizationsByField: CompositionView = {
  family: 'composition',
  form: 'bars',
  id: 'organizations-by-field',
  claims: ['education-is-the-largest-field'],
  indicator: 'social_organizations',
  parts: [
    'social_organizations_field:education',
    'social_organizations_field:social_services',
    'social_organizations_field:culture',
    'social_organizations_field:sports',
    'social_organizations_field:business_services',
    'social_organizations_field:agriculture_rural',
    'social_organizations_field:health',
    'social_organizations_field:science_research',
    'social_organizations_field:professional',
    'social_organizations_field:religion',
    'social_organizations_field:environment',
    'social_organizations_field:law',
    'social_organizations_field:international',
    'social_organizations_field:other_or_unstated',
  ],
  residual: 'social_organizations_field:other_or_unstated',
  scope: 'cn',
  from: '2021',
  to: '2021',
  most: 9,
  scheme: 'nbs4',
  title: {
    zh: '做教育的社会组织最多，{organizations-in-education}个；做生态环境的{organizations-in-environment}个',
    en: 'Education has the most organizations, {organizations-in-education}; the environment has {organizations-in-environment}',
  },
};

export const viewsOverTime = [
  residentsCommitteesOverTime,
  foundationsOverTime,
  outputByRegion,
  residentsCommitteesSlope,
  outputRanks,
  outputInequality,
  foundationsInequality,
  organizationsByType,
  organizationsByField,
] as const;
