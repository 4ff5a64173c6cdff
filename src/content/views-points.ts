/** Named views that set two measures against each other, or show what is unequal and what is not known. */
import type { LorenzView } from '../chart/lorenz-curve.ts';
import type { MissingnessView } from '../chart/missingness.ts';
import type { ScatterView } from '../chart/scatter.ts';

const productPerHead = {
  indicator: 'gdp',
  measure: 'rate',
  per: 'population',
  decimals: 0,
} as const;

export const foundationsAndProduct: ScatterView = {
  family: 'scatter',
  id: 'foundations-and-product',
  claims: ['richer-provinces-have-more-foundations'],
  scheme: 'nbs4',
  x: { ...productPerHead, period: '2017' },
  y: {
    indicator: 'foundations',
    period: '2017-12-19',
    measure: 'rate',
    per: 'population',
    decimals: 1,
  },
  isLogarithmic: { x: true, y: true },
  isFitted: true,
  title: {
    zh: '越富的省份，基金会总体越多：每百万人北京有{foundations-rate-in-beijing}个，贵州有{foundations-rate-in-guizhou}个',
    en: 'Richer provinces have more foundations on the whole: {foundations-rate-in-beijing} per million residents in Beijing, {foundations-rate-in-guizhou} in Guizhou',
  },
};

export const organizationsAndProduct: ScatterView = {
  family: 'scatter',
  id: 'organizations-and-product',
  claims: ['gansu-poorer-with-more-organizations'],
  scheme: 'nbs4',
  x: { ...productPerHead, period: '2020' },
  y: {
    indicator: 'social_organizations',
    period: '2020-09-30',
    measure: 'rate',
    per: 'population',
    decimals: 1,
  },
  isLogarithmic: { x: true, y: false },
  isFitted: true,
  title: {
    zh: '社会组织的多少与贫富关系不明：每万人甘肃有{rate-in-gansu}个，广东有{rate-in-guangdong}个',
    en: 'Organizations do not plainly follow wealth: {rate-in-gansu} per 10,000 residents in Gansu, {rate-in-guangdong} in Guangdong',
  },
};

export const organizationsLorenz: LorenzView = {
  family: 'lorenz',
  id: 'organizations-lorenz',
  claims: ['organizations-more-unequal-than-output'],
  scheme: 'nbs4',
  indicator: 'social_organizations',
  period: '2020-09-30',
  per: 'population',
  title: {
    zh: '社会组织是否比产值分布得更不均，取决于没有公布的数字',
    en: 'Whether organizations are spread more unevenly than output depends on numbers that were not published',
  },
};

export const overseasOfficesLorenz: LorenzView = {
  family: 'lorenz',
  id: 'overseas-offices-lorenz',
  claims: ['overseas-offices-in-a-few-provinces'],
  scheme: 'nbs4',
  indicator: 'overseas_ngo_offices',
  period: '2021-12-31',
  per: 'population',
  title: {
    zh: '境外非政府组织的代表机构集中在少数省份',
    en: 'The offices of overseas NGOs stand in a few provinces',
  },
};

export const whatIsKnown: MissingnessView = {
  family: 'missingness',
  id: 'what-is-known',
  claims: ['residents-exact-every-year', 'organizations-mostly-ranges'],
  scheme: 'nbs4',
  rows: 'indicators',
  indicators: [
    'social_organizations',
    'social_groups',
    'social_service_organizations',
    'foundations',
    'foundations_by_founding_year',
    'overseas_ngo_offices',
    'residents_committees',
    'villagers_committees',
    'community_service_facilities',
    'population',
    'gdp',
    'urban_share',
  ],
  from: 1999,
  to: 2024,
  title: {
    zh: '人口和产值有逐年的分省确数；社会组织只有{dates-of-organizations}个时点，多数省份只给范围',
    en: 'Residents and product have exact figures year after year; organizations have {dates-of-organizations} dates, mostly with ranges',
  },
};

export const foundingYearsKnown: MissingnessView = {
  family: 'missingness',
  id: 'founding-years-known',
  claims: ['founding-years-mostly-ranges'],
  scheme: 'nbs4',
  rows: 'provinces',
  indicator: 'foundations_by_founding_year',
  from: 1995,
  title: {
    zh: '登记名录缺日期，许多省份逐年的基金会数只有范围',
    en: 'Dates are missing from the register, so many provinces’ foundations by year are only ranges',
  },
};

export const pointViews = [
  foundationsAndProduct,
  organizationsAndProduct,
  organizationsLorenz,
  overseasOfficesLorenz,
  whatIsKnown,
  foundingYearsKnown,
] as const;
