import { describe, expect, it } from 'vitest';
import { answer } from '../../src/commands/measure/answer.ts';
import { alignedTable } from '../../src/commands/measure/report.ts';
import { suggestions } from '../../src/commands/measure/suggestion.ts';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { gini } from '../../src/measure/gini.ts';
import { dataset } from '../measure/published.ts';

const ask = (typed: string) => answer(dataset, typed.split(' '));

function askForData(typed: string): Record<string, unknown> {
  const { text, status } = ask(`${typed} --json`);
  expect(status).toBe(0);
  return JSON.parse(text) as Record<string, unknown>;
}

describe('the answer to a question', () => {
  it('is a range with the highest value found, and the part between regions', () => {
    const { text, status } = ask('theil foundations --period 2017-12-19 --scheme nbs4');
    expect(status).toBe(0);
    expect(text.split('\n')).toEqual([
      'Foundations, 19 December 2017: Theil’s T',
      'Choice                                      Value          Highest found',
      'rates weighted by “Resident population”     0.3042–0.3859  0.3859',
      'rates of provinces, each weighing the same  0.3253–0.4063  0.4063',
      'Weighted, the part between the regions of “Four regions” is 0.1009–0.1482, 26.1–48.8% of it (an outer range: the ends of the two need not be attained together).',
      'The low end is the least value, and is attained; the high end is proven never to be exceeded, and the true maximum lies between the highest value found and it.',
      'Rates: foundations per million residents (Resident population, 2017).',
      'From 31 provinces, none of them known exactly.',
    ]);
  });

  it('is the same in JSON, with the cells, sources and joins behind it', () => {
    const data = askForData('theil foundations --period 2017-12-19');
    expect(data.quantity).toEqual({
      low: expect.closeTo(0.3042, 4) as number,
      high: expect.closeTo(0.3859, 4) as number,
    });
    expect(data.provenance).toMatchObject({
      sources: ['RICF_CATALOG', 'S01'],
      joins: [{ what: 'population', wanted: '2017-12-19', taken: '2017' }],
    });
  });

  it('is one number where all are known', () => {
    const rows = (id: string, period: string) =>
      (dataset.observations[id] ?? [])
        .filter((row) => row.period.text === period)
        .map(({ quantity }) => quantity.low);
    const value = gini(rows('residents_committees', '2023-06-30'), rows('population', '2022'));
    expect(askForData('gini residents_committees').quantity).toEqual(exactly(value));
  });

  it('is for the latest period where none is named', () => {
    expect(askForData('gini gdp').period).toBe('2024');
  });

  it('is a table of regions in the language asked for', () => {
    const { text } = ask('regions social_organizations --scheme three --lang zh');
    expect(text).toMatch(
      /^社会组织，2020年9月30日：各区域（三大地带）\n区域 +数 +份额 +比率 +指数 +名次\n东部 /,
    );
    expect(text).toMatch(/\n各省合计 +886,222 +100\.0% +6\.28 +1\.00\n/);
  });

  it('is a table of provinces with the places that each may hold', () => {
    const { text } = ask('provinces social_organizations');
    expect(text).toMatch(/\nJiangsu +97,091 +11\.0% +11\.45 +\d/);
    expect(text).toMatch(/\nTibet +0–9,999 +0\.0–1\.2% +0\.00–27\.\d\d +1–31\n/);
  });

  it('says whether one region exceeds another', () => {
    expect(ask('ratio foundations --regions east,west').text).toContain(
      '“East exceeds West”: holds.',
    );
    expect(ask('ratio social_organizations --regions east,west --lang zh').text).toContain(
      '“东部高于西部”：无法断定。',
    );
  });

  it('says in one sentence whether that survives', () => {
    const { text } = ask('sensitivity foundations --regions east,west');
    expect(text).toContain(
      '\n“East exceeds West” holds under every choice: the value is 2.38–2.96, and none of 35 other ways',
    );
    expect(text).toMatch(/\nunder “Three belts” +2\.27–2\.82 +holds\n/);
  });

  it('says that a claim which fails everywhere is refuted', () => {
    const { text } = ask('sensitivity foundations --regions northeast,east');
    expect(text).toContain('\n“Northeast exceeds East” is refuted under every choice: ');
    expect(ask('sensitivity foundations --regions 东北,东部 --lang zh').text).toContain(
      '\n“东北高于东部”在各种做法下都不成立：',
    );
  });

  it('says how an index of inequality moves, in four decimals', () => {
    const { text } = ask('sensitivity gdp --period 2020 --of gini');
    expect(text).toMatch(/^Gross regional product, 2020: sensitivity \(Gini coefficient\)\n/);
    expect(text).toMatch(/\nwith rates of provinces, each weighing the same +0\.\d{4}\n/);
    expect(text).toMatch(/\nThe value is 0\.\d{4}; without any one province it lies within /);
  });

  it.each(['2006', '2019', '2020', '2021', '2024'])(
    'is given for decimal figures of %s without any one province',
    (period) => {
      const { status } = ask(`sensitivity gdp --regions east,west --period ${period}`);
      expect(status).toBe(0);
    },
  );

  it('names the unit of a rate and the date of what it is over', () => {
    const last = (typed: string) => ask(typed).text.split('\n').at(-2);
    expect(last('regions social_organizations')).toBe(
      'Rates: organizations per 10,000 residents (Resident population, 2020).',
    );
    expect(last('regions social_organizations --lang zh')).toBe(
      '比率：个／万常住人口（年末常住人口，2020年）。',
    );
    expect(last('regions gdp --lang zh')).toBe(
      '比率：元地区生产总值／常住人口（年末常住人口，2024年）。',
    );
    expect(last('regions social_organizations --over gdp')).toBe(
      'Rates: organizations per 100,000,000 yuan of GDP (Gross regional product, 2020).',
    );
  });

  it('is counts and shares where nothing near may be divided by', () => {
    const { text, status } = ask('provinces population --period 2020');
    expect(status).toBe(0);
    expect(text).toMatch(/\nProvince +Count +Share +Rank\n/);
    expect(ask('provinces urban_share').text).toMatch(/\nProvince +Count +Rank\n/);
    const old = ask('regions foundations_by_founding_year --period 1981').text;
    expect(old).toMatch(/\nRegion +Count +Share +Rank\nEast +2–800 +0\.5–100\.0% +1–4\n/);
    expect(old).toContain('that of 2005, more than a year away');
  });

  it.each([['hoover'], ['williamson'], ['moran']])(
    'of %s is a number for known figures',
    (measure) => {
      expect(askForData(`${measure} gdp --period 2020`).value).toBeGreaterThan(0);
    },
  );

  it('sets Moran’s I against chance', () => {
    expect(ask('moran gdp --period 2020').text).toMatch(
      /\nBy chance it would be −0\.0333; the one-sided pseudo p-value of 999 permutations is 0\.\d{3}\.\n/,
    );
    const { expected, pseudoP } = askForData('moran gdp --period 2020');
    expect(expected).toBeCloseTo(-1 / 30, 12);
    expect(pseudoP).toBeLessThan(0.05);
  });

  it('can be followed down to its cells', () => {
    const { text } = ask('regions social_organizations --period 2018-02-07 --explain');
    expect(text).toMatch(/observations\/social_organizations\.csv:\d+ +Jiangsu +90,001 or more +/);
    expect(text).toMatch(/totals\.csv:\d+ +China +805,190 +exact +GYSB_2018/);
    expect(text).toContain('Resident population is that of 2017, the period nearest to 2018-02-07');
    expect(text).toMatch(/\nSources:\n {2}GYSB_2018: /);
  });
});

describe('what totals narrow', () => {
  const asked = 'regions social_organizations --period 2018-02-07 --explain';

  it('is explained by the totals that do it, with their places', () => {
    const { text } = ask(asked);
    expect(text).toMatch(
      /\nBounds that totals narrow:\n {2}Jiangsu: at most 159,802, where none is stated, by East China .*\(totals\.csv:\d+\)\n/,
    );
    expect(text).toMatch(
      /\n {2}Guangdong: at most 202,322, where none is stated, by China \(totals\.csv:\d+\) less Registered .* less East China/,
    );
    expect(ask(`${asked} --lang zh`).text).toMatch(
      /\n由合计收紧的上下限:\n {2}江苏：上限原为空缺，定为159,802，依据华东.*（totals\.csv:\d+）\n {2}广东：.*减去/,
    );
  });

  it('is said of low and of closed ends too', () => {
    const narrowed = dataset.observations.social_organizations?.map((row) =>
      row.adcode === '320000' ? { ...row, quantity: between(60_000, 300_000) } : row,
    );
    const changed = {
      ...dataset,
      observations: { ...dataset.observations, social_organizations: narrowed ?? [] },
    };
    const explained = (lang: string) => answer(changed, `${asked} --lang ${lang}`.split(' ')).text;
    expect(explained('en')).toMatch(/\n {2}Jiangsu: at least 68,188 instead of 60,000, by East/);
    expect(explained('en')).toMatch(/\n {2}Jiangsu: at most 159,802 instead of 300,000, by East/);
    expect(explained('zh')).toMatch(/\n {2}江苏：下限由60,000提高到68,188，依据华东/);
    expect(explained('zh')).toMatch(/\n {2}江苏：上限由300,000降到159,802，依据华东/);
  });

  it('is left out where they narrow nothing', () => {
    expect(ask('regions social_organizations --period 2020-09-30 --explain').text).not.toContain(
      'Bounds that totals narrow',
    );
  });

  it('is in the JSON as well', () => {
    const { provenance } = askForData('gini social_organizations --period 2018-02-07');
    expect(provenance).toMatchObject({
      narrowed: [
        { adcode: '320000', end: 'high', stated: null, narrowed: 159_802 },
        { adcode: '440000', end: 'high', stated: null, narrowed: 202_322 },
      ],
    });
  });
});

describe('figures that are the same everywhere', () => {
  it('have no spatial autocorrelation, which is said in words', () => {
    const people = new Map(
      dataset.observations.population
        ?.filter(({ period }) => period.text === '2020')
        .map(({ adcode, quantity }) => [adcode, quantity.low]),
    );
    const constant = dataset.observations.gdp?.map((row) =>
      row.period.text === '2020'
        ? { ...row, quantity: exactly((people.get(row.adcode) ?? NaN) * 0.7) }
        : row,
    );
    const changed = {
      ...dataset,
      observations: { ...dataset.observations, gdp: constant ?? [] },
    };
    const told = (lang: string) =>
      answer(changed, ['moran', 'gdp', '--period', '2020', '--lang', lang]);
    expect(told('en')).toMatchObject({ status: 2 });
    expect(told('en').text).toMatch(/^The rates of “gdp” are the same in every province in 2020/);
    expect(told('zh').text).toMatch(/^“gdp”的比率在 2020 各省都相同/);
  });
});

describe('a figure too large to be added up', () => {
  it('is named with its row', () => {
    const huge = dataset.observations.social_organizations?.map((row) =>
      row.adcode === '110000' ? { ...row, quantity: exactly(1e120) } : row,
    );
    const changed = {
      ...dataset,
      observations: { ...dataset.observations, social_organizations: huge ?? [] },
    };
    const told = (lang: string) =>
      answer(changed, ['gini', 'social_organizations', '--lang', lang]).text;
    expect(told('en')).toMatch(
      /^1e\+120 in 北京市? Beijing.* \(observations\/social_organizations\.csv:\d+\) is too large/,
    );
    expect(told('zh')).toMatch(/的数 1e\+120 过大或过小，无法精确相加/);
  });
});

describe('the list', () => {
  it.each([['list'], ['']])('is what “%s” asks for', (typed) => {
    const { text, status } = answer(dataset, typed.split(' ').filter(Boolean));
    expect(status).toBe(0);
    expect(text).toMatch(/\nMeasures:\n.*provinces/);
    expect(text).toMatch(/\n {2}foundations +Foundations +2017-12-19\n/);
    expect(text).toMatch(/\n {2}nbs4 +Four regions +east, central, west, northeast\n/);
  });

  it('has a name and a note for each measure in both languages', () => {
    for (const lang of ['zh', 'en']) {
      const { measures } = askForData(`list --lang ${lang}`) as {
        measures: { id: string; name: string; note: string }[];
      };
      expect(measures).toHaveLength(9);
      expect(measures.every(({ note }) => note !== '')).toBe(true);
    }
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['tehil foundations', /no measure “tehil”.*\nDid you mean theil\?\nKnown measures: list, /],
    ['theil foundation', /no indicator “foundation”.*\nDid you mean foundations/],
    ['theil foundations --period 2018', /no period “2018”.*\nKnown periods: 2017-12-19\./],
    ['theil social_groups', /^The indicator “social_groups” has no figures by province\./],
    ['theil gdp --scheme nbs', /no scheme “nbs”.*\nDid you mean nbs4\?/],
    ['ratio gdp --regions east,wst', /no region “wst”.*\nDid you mean west\?/],
    ['ratio gdp --regions east', /--regions one,other; the regions are east, central/],
    ['theil', /^An indicator is needed\.\nKnown indicators: /],
    ['theil urban_share', /“urban_share” is a share/],
    ['moran foundations', /“moran” needs every province's number.* 31 provinces/],
    ['hoover population', /“population” may not be divided by “population”; nothing may divide it/],
    ['gini gdp --over foundations', /“gdp” may not be divided by “foundations”; choose --over pop/],
    ['gini gdp --frob', /no option “--frob”.*\nKnown options: --period, /],
    ['gini gdp --perod 2020', /no option “--perod”.*\nDid you mean --period\?/],
    ['gini gdp --period', /--period needs a value/],
    ['gini gdp --period --json', /--period needs a value/],
    ['gini gdp --explain=yes', /--explain takes no value/],
    ['gini gdp 2020', /“2020” is a word too many/],
    ['list gini', /“gini” is a word too many/],
    ['ratio gdp --regions east,east', /“east” cannot be compared with itself/],
    ['sensitivity gdp --regions east,east', /“east” cannot be compared with itself/],
    ['sensitivity gdp --of hoover', /no measure “hoover”.*\nKnown measures: ratio, theil, gini/s],
    ['gini gdp --lang fr', /no language “fr”.*\nKnown languages: zh, en/],
    ['constructor gdp', /no measure “constructor”/],
  ])('such as “%s” is told what is wrong and what there is', (typed, expected) => {
    const { text, status } = ask(typed);
    expect(text).toMatch(expected);
    expect(status).toBe(2);
  });

  it('is answered in Chinese when Chinese is asked for', () => {
    expect(ask('theil foundation --lang zh').text).toMatch(
      /^没有名为“foundation”的指标。\n是不是要找：foundations/,
    );
    expect(ask('theil urban_share --lang=zh').text).toContain('各省的比重不能相加');
    expect(ask('gini gdp --frob --lang zh').text).toMatch(/^没有名为“--frob”的选项。/);
    expect(ask('gini gdp --period --lang zh').text).toBe('选项 --period 后面要有一个值。');
  });

  it.each([['theil'], ['provinces'], ['regions'], ['moran'], ['hoover']])(
    'because all is 0 is refused by %s in words',
    (measure) => {
      const observations = {
        ...dataset.observations,
        gdp: (dataset.observations.gdp ?? []).map((row) => ({ ...row, quantity: exactly(0) })),
      };
      const { text, status } = answer({ ...dataset, observations }, [measure, 'gdp']);
      expect(status).toBe(2);
      expect(text).toMatch(/^“gdp” is 0 in every province in 2024/);
    },
  );

  it('because a province lacks a figure names the province', () => {
    const population = (dataset.observations.population ?? []).filter(
      ({ adcode }) => adcode !== '140000',
    );
    const observations = { ...dataset.observations, population };
    const { text } = answer({ ...dataset, observations }, ['gini', 'gdp', '--lang', 'zh']);
    expect(text).toContain('缺少 山西省');
  });

  it('because the data contradicts itself names the total and the rows', () => {
    const totals = dataset.totals.map((total) =>
      total.scope === 'provinces31' ? { ...total, quantity: exactly(2_000_000) } : total,
    );
    const { text, status } = answer({ ...dataset, totals }, ['gini', 'social_organizations']);
    expect(status).toBe(1);
    expect(text).toMatch(
      /^The data contradicts itself: the total “provinces31 \(totals\.csv:\d+\)” is 2,000,000/,
    );
    expect(text).toMatch(/\n {2}北京市 Beijing \(observations\/social_organizations\.csv:\d+\)\n/);
  });
});

describe('suggestions', () => {
  it('are the closest names, and none where none is close', () => {
    const known = ['theil', 'gini', 'foundations', 'foundations_by_founding_year'];
    expect(suggestions('Thiel', known)).toEqual(['theil']);
    expect(suggestions('organisations', ['social_organizations'])).toEqual([
      'social_organizations',
    ]);
    expect(suggestions('found', known)).toEqual(['foundations', 'foundations_by_founding_year']);
    expect(suggestions('zzzzzzzz', known)).toEqual([]);
    expect(suggestions('', known)).toEqual([]);
  });
});

describe('alignedTable', () => {
  it('counts a Chinese character as two columns', () => {
    expect(
      alignedTable([
        ['东部', '1'],
        ['East', '2'],
        ['E', '3'],
      ]),
    ).toEqual(['东部  1', 'East  2', 'E     3']);
  });
});
