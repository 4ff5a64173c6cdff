/** What the founding article asserts, in our words, and what the public figures say of it. */
import type { Assertion, Claims } from '../../story/claim.ts';
import type { Question } from '../../story/question.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const foundations = { indicator: 'foundations', period: '2017-12-19' } as const;
const offices = { indicator: 'overseas_ngo_offices', period: '2021-12-31' } as const;

type Counted = typeof organizations | typeof foundations | typeof offices;

function count(of: Counted, region: string): Question {
  return { ask: 'count', ...of, scheme: 'nbs4', region };
}

function rate(of: Counted, region: string): Question {
  return { ask: 'rate', ...of, scheme: 'nbs4', region, per: 'population', decimals: 2 };
}

function rateOf(province: string): Question {
  return { ask: 'rate', ...organizations, province, per: 'population', decimals: 2 };
}

/** That the East has more than the Central region and more than the West. */
function eastLeads(ask: (region: string) => Question): Assertion {
  return {
    is: 'all',
    of: [
      { is: 'above', of: ask('east'), than: ask('central') },
      { is: 'above', of: ask('east'), than: ask('west') },
    ],
  };
}

function nationalTotal(indicator: string, period = '2021'): Question {
  return { ask: 'total', indicator, period, scope: 'cn' };
}

function partOfAll(...indicators: readonly string[]): Question {
  return {
    ask: 'ratio',
    of: { ask: 'sum', of: indicators.map((indicator) => nationalTotal(indicator)) },
    to: nationalTotal('social_organizations'),
    as: 'percent',
    decimals: 1,
  };
}

function inDistrict(indicator: string, period = '2018'): Question {
  return { ask: 'figure', place: '锦江区', indicator, period };
}

function nationalRate(period: string): Question {
  return {
    ask: 'rate',
    indicator: 'social_organizations',
    period,
    scope: 'cn',
    per: 'population',
    decimals: 2,
  };
}

const byCensus: Question = {
  ask: 'ratio',
  of: inDistrict('social_organizations'),
  to: inDistrict('population', '2020-11-01'),
  decimals: 1,
};

export const article: Claims = {
  'taking-part-follows-development': {
    words: {
      zh: '社会组织参与社区治理的程度随经济社会发展水平而定：发达地方较广，中部和西部较差。',
      en: 'How far organizations take part in community governance follows development: broadly in developed places, poorly in the central and western regions.',
    },
    assertion: {
      is: 'unpublished',
      indicators: ['participation', 'taking_part', 'community_services_by_organizations'],
      by: 'provinces',
    },
    expected: 'open',
    note: {
      zh: '参与程度未见任何机构分省公布。以下各条改用登记数来问，登记不等于参与。',
      en: 'Nobody publishes by province how far organizations take part. The claims below ask of registration instead, which is not the same.',
    },
  },
  'east-has-more-organizations': {
    words: {
      zh: '登记的社会组织，东部多于中部，也多于西部。',
      en: 'The East has more registered organizations than the Central region, and more than the West.',
    },
    assertion: eastLeads((region) => count(organizations, region)),
    expected: 'holds',
    view: 'organizations-count',
  },
  'east-has-more-organizations-per-resident': {
    words: {
      zh: '按人口平均，东部的社会组织多于中部，也多于西部。',
      en: 'Per resident, the East has more organizations than the Central region, and more than the West.',
    },
    assertion: eastLeads((region) => rate(organizations, region)),
    expected: 'open',
    view: 'organizations-per-resident',
    note: {
      zh: '对中部成立，对西部说不准：西部各省份多数只公布了分组。',
      en: 'It holds against the Central region. Against the West it cannot be told, since most western provinces are published as classes only.',
    },
  },
  'developed-places-lead-per-resident': {
    words: {
      zh: '文章点名的北京、上海、广东，每万人的社会组织都多于全国平均。',
      en: 'Beijing, Shanghai and Guangdong, which the article names, each have more organizations per resident than the nation.',
    },
    assertion: {
      is: 'every',
      among: { provinces: ['110000', '310000', '440000'] },
      that: {
        is: 'above',
        of: { ...rateOf('each') },
        than: {
          ask: 'rate',
          ...organizations,
          provinces: 'all',
          per: 'population',
          decimals: 2,
        },
      },
    },
    expected: 'fails',
    view: 'organizations-per-resident',
    note: {
      zh: '广东有确数，低于全国平均；北京和上海只有范围，高于、低于都有可能。深圳没有同一时点的合计数。',
      en: 'Guangdong is known exactly and stands below the nation. Beijing and Shanghai are ranges that allow either. Shenzhen has no total of that date.',
    },
  },
  'east-has-more-foundations-per-resident': {
    words: {
      zh: '按人口平均，东部的基金会多于中部，也多于西部。',
      en: 'Per resident, the East has more foundations than the Central region, and more than the West.',
    },
    assertion: eastLeads((region) => rate(foundations, region)),
    expected: 'holds',
    view: 'foundations-ranking',
  },
  'east-has-more-overseas-offices-per-resident': {
    words: {
      zh: '按人口平均，东部的境外非政府组织代表机构多于中部，也多于西部。',
      en: 'Per resident, the East has more offices of overseas NGOs than the Central region, and more than the West.',
    },
    assertion: eastLeads((region) => rate(offices, region)),
    expected: 'holds',
    view: 'overseas-offices-lorenz',
  },
  'organizations-follow-output': {
    words: {
      zh: '经济越发达的地方社会组织越多：与产值相比，东部的社会组织不少于中部和西部。',
      en: 'Organizations go with economic development: for its output the East has no fewer than the Central region and the West.',
    },
    assertion: {
      is: 'all',
      of: (['central', 'west'] as const).map((region) => ({
        is: 'at-least' as const,
        of: {
          ask: 'rate' as const,
          ...organizations,
          scheme: 'nbs4',
          region: 'east',
          per: 'gdp',
          decimals: 2,
        },
        than: {
          ask: 'rate' as const,
          ...organizations,
          scheme: 'nbs4',
          region,
          per: 'gdp',
          decimals: 2,
        },
      })),
    },
    expected: 'open',
    view: 'organizations-and-product',
  },
  'kinds-are-few': {
    words: {
      zh: '社会组织的种类单一。',
      en: 'The kinds of organizations are few.',
    },
    assertion: {
      is: 'above',
      of: partOfAll('social_organizations_field:education'),
      than: 0.5,
    },
    expected: 'fails',
    view: 'organizations-by-field',
    note: {
      zh: '“单一”在此读作：有一个领域占了全国登记数的多数。最大的领域是教育，占{article-education-share}。领域只有全国数，没有分省、分社区的数。',
      en: '“Few” is read here as: one field holds most of all registered. The largest, education, holds {article-education-share}. Fields are known for the nation only, not by province or community.',
    },
  },
  'local-ones-are-culture-and-recreation': {
    words: {
      zh: '本地生长的多是居民自己的文体娱乐团队。',
      en: 'Those grown locally are mostly residents’ own culture and recreation groups.',
    },
    assertion: {
      is: 'unpublished',
      indicators: ['community_social_organizations_field', 'community_groups'],
    },
    expected: 'open',
    note: {
      zh: '这类团队多只在街道备案，不在登记统计之内；它们的领域未见公布。登记的组织中，文化和体育合计占{article-culture-and-sports-share}。',
      en: 'Such groups are mostly filed with a street office and not registered, and nobody publishes their fields. Of the registered, culture and sports together are {article-culture-and-sports-share}.',
    },
  },
  'registered-culture-and-sports-prevail': {
    words: {
      zh: '登记的社会组织以文化和体育为主。',
      en: 'Most registered organizations are in culture and sports.',
    },
    assertion: {
      is: 'above',
      of: partOfAll('social_organizations_field:culture', 'social_organizations_field:sports'),
      than: 0.5,
    },
    expected: 'fails',
    view: 'organizations-by-field',
  },
  'money-is-mostly-government-purchase': {
    words: {
      zh: '资金来源少，主要靠政府购买服务。',
      en: 'Money comes from few sources, chiefly government purchase of services.',
    },
    assertion: {
      is: 'unpublished',
      indicators: ['purchase', 'income', 'revenue', 'donations'],
    },
    expected: 'open',
    note: {
      zh: '要判断，须有社会组织收入的来源构成。分省的购买服务金额、捐赠收入都未能取得。',
      en: 'It would take the income of organizations by source. Neither purchases of services nor donations were to be had by province.',
    },
  },
  'structure-is-unsound': {
    words: {
      zh: '内部结构不健全：岗位不清，一人多职，缺少管理制度。',
      en: 'Their structure is unsound: posts unclear, one person in several, no proper rules.',
    },
    assertion: {
      is: 'unpublished',
      indicators: ['staff', 'employees', 'assessment', 'management_rules'],
    },
    expected: 'open',
    note: {
      zh: '要判断，须有专职人员数，或社会组织评估等级的分省分布。本站未能取得。',
      en: 'It would take the number of full-time staff, or the grades of official assessments, by province. Neither was to be had.',
    },
  },
  'social-workers-are-too-few': {
    words: {
      zh: '专业社会工作者太少，流动大。',
      en: 'There are too few professional social workers, and they leave soon.',
    },
    assertion: {
      is: 'unpublished',
      indicators: ['social_worker', 'turnover'],
    },
    expected: 'open',
    note: {
      zh: '要判断，须有持证社会工作者的分省人数和流动率，并说明多少才算够。本站未能取得。',
      en: 'It would take licensed social workers by province, how many leave, and a standard of how many are enough. None was to be had.',
    },
  },
  'jinjiang-rate-fits-its-census': {
    words: {
      zh: '锦江区{SEED_2018=1020}个社会组织，合每万人{SEED_2018=14.5}个。',
      en: 'Jinjiang’s {SEED_2018=1,020} social organizations are {SEED_2018=14.5} per 10,000 people.',
    },
    assertion: {
      is: 'equal',
      of: byCensus,
      to: inDistrict('social_organizations_per_10k'),
      decimals: 1,
    },
    expected: 'fails',
    note: {
      zh: '前者除以后者，合{article-jinjiang-implied-people}万人，而{=2020}年普查为{article-jinjiang-census}万人。{=2018}年的常住人口本站没有；文章也没有说用的是哪种人口、数的是哪些组织。',
      en: 'The first over the second gives {article-jinjiang-implied-people} times {=10,000} people; the census of {=2020} counted {article-jinjiang-census}. We have no resident population of {=2018}, and the article says neither which people nor which organizations it counts.',
    },
  },
  'jinjiang-implies-the-national-average': {
    words: {
      zh: '锦江区每万人的社会组织比全国平均高{SEED_2018=3.65}个“百分点”，即全国平均为两数之差。',
      en: 'Jinjiang stands {SEED_2018=3.65} “percentage points” above the national average, which is then the difference of the two.',
    },
    assertion: {
      is: 'any',
      of: ['2017', '2018'].map((period) => ({
        is: 'equal' as const,
        of: 'article-implied-average',
        to: nationalRate(period),
        decimals: 2,
      })),
    },
    expected: 'fails',
    note: {
      zh: '每万人的个数不以百分点计。两数之差为{article-implied-average}；官方全国合计除以人口，{=2018}年为{article-official-average}。若把只备案的社区社会组织算进去，口径就不同了。',
      en: 'A number per 10,000 has no percentage points. The difference is {article-implied-average}; the official national total of {=2018} over the population is {article-official-average}. With community organizations that are merely filed, something else would be counted.',
    },
  },
  'jinjiang-above-the-nation': {
    words: {
      zh: '锦江区每万人的社会组织多于全国平均。',
      en: 'Jinjiang has more organizations per 10,000 people than the nation.',
    },
    assertion: {
      is: 'all',
      of: [
        { is: 'above', of: inDistrict('social_organizations_per_10k'), than: nationalRate('2018') },
        { is: 'above', of: byCensus, than: nationalRate('2018') },
      ],
    },
    expected: 'holds',
    note: {
      zh: '照文章的数成立，改用普查人口来除也成立；前提是文章数的都是登记的组织。',
      en: 'It holds at the article’s word and with the census population too, provided that all the article counts are registered.',
    },
  },
  'jinjiang-counts-the-registered': {
    words: {
      zh: '文章所数的锦江区社会组织，都是登记的组织。',
      en: 'What the article counts in Jinjiang are registered organizations.',
    },
    assertion: {
      is: 'unpublished',
      indicators: [
        'social_organizations_registered',
        'social_organizations_filed',
        'social_groups',
      ],
      by: { place: '锦江区' },
    },
    expected: 'open',
  },
};
