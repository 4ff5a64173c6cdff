import { describe, expect, test } from 'vitest';
import { claims } from '../../src/content/claims.ts';
import * as home from '../../src/content/home.ts';
import { questions } from '../../src/content/questions.ts';
import { views } from '../../src/content/views.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { checkTexts } from '../../src/story/check/check-texts.ts';
import { claimReport, formatClaimProblem } from '../../src/story/check/problem.ts';
import { siteTexts } from '../../src/story/check/site-content.ts';
import type { SiteTexts } from '../../src/story/check/site-texts.ts';
import type { Claims } from '../../src/story/claim.ts';
import { readText } from '../../src/story/text/read-text.ts';
import { dataset } from '../dataset/published.ts';
import { withLines } from './changed-tables.ts';

function siteOf(tables: Dataset): SiteTexts {
  return siteTexts(tables, 'src/content', { questions, claims, views, home });
}

describe('the texts of this site', () => {
  test('say what its tables say', () => {
    expect(claimReport(checkTexts(siteOf(dataset)).problems, 'en')).toMatch(/^The texts have 0/);
  });

  test('fail with the sentence once a cell makes it false', () => {
    // Guangdong registers 171,912 instead of 71,912: more per resident than Gansu can have.
    const tables = withLines({
      file: 'observations/social_organizations.csv',
      begins: '440000,广东,2020-09-30',
      line: '440000,广东,2020-09-30,171912,,,exact,CDB_2020Q3,',
    });
    const { problems } = checkTexts(siteOf(tables));
    const own = problems.filter(({ details }) => details.id === 'ew-gansu-above-guangdong');
    expect(own.map(({ name }) => name)).toContain('verdict-differs');
    const report = claimReport(own, 'en');
    expect(report).toContain('src/content/');
    expect(report).toMatch(/:\d+:\d+ \[zh\] {2}C001 verdict-differs/);
    expect(report).toMatch(/:\d+:\d+ \[en\] {2}C001 verdict-differs/);
    expect(report).toMatch(/Sentence: .*Gansu/);
    expect(report).toMatch(/Gansu: .*\[.*\] is above Guangdong: .*\[.*\] → Fails/);
    expect(report).toContain('observations/social_organizations.csv:');
    expect(report).toContain("set expected: 'fails'");
  });

  test('fail once an open claim can be decided', () => {
    // Gansu’s class is replaced by a number, below Jiangsu’s rate of 11.5 per 10,000.
    const tables = withLines({
      file: 'observations/social_organizations.csv',
      begins: '620000,甘肃,2020-09-30',
      line: '620000,甘肃,2020-09-30,25000,,,exact,CDB_2020Q3,',
    });
    const { problems } = checkTexts(siteOf(tables));
    const own = problems.filter(({ details }) => details.id === 'gansu-above-jiangsu');
    expect(own.length).toBeGreaterThan(0);
    expect(own[0]?.details).toMatchObject({ expected: 'open', verdict: 'fails' });
  });

  test('fail once figures appear that nobody published', () => {
    // A total of social workers enters the tables under an indicator of that name.
    const [total] = dataset.totals;
    if (!total) throw new Error('There are no totals.');
    const tables: Dataset = {
      ...dataset,
      totals: [...dataset.totals, { ...total, indicator: 'licensed_social_workers' }],
    };
    const { problems } = checkTexts(siteOf(tables));
    expect(problems.map(({ name, details }) => [name, details.id])).toContainEqual([
      'claim-decidable',
      'social-workers-are-too-few',
    ]);
    const [problem] = problems;
    expect(problem && formatClaimProblem(problem, 'zh')).toContain('licensed_social_workers');
  });
});

describe('a story', () => {
  const two: Claims = {
    'one-is-less': { assertion: { is: 'below', of: 1, than: 2 }, expected: 'holds' },
    'two-is-less': { assertion: { is: 'below', of: 2, than: 1 }, expected: 'fails' },
  };
  const sentence = (id: string) => `<Claim of="${id}">Less.</Claim>`;
  const both = `${sentence('one-is-less')} ${sentence('two-is-less')}`;

  function problemsOf(
    texts: Readonly<Partial<Record<'zh' | 'en', string>>>,
    defined: SiteTexts['claims'] = { story: two },
    charts: SiteTexts['views'] = [],
  ): readonly (readonly [name: string, place: string])[] {
    const stories = (['zh', 'en'] as const).flatMap((locale) => {
      const source = texts[locale];
      const file = `stories/${locale}/story.mdx`;
      return source === undefined ? [] : [readText(source, { file, locale, slug: 'story' })];
    });
    const { problems } = checkTexts({
      dataset,
      questions: {},
      stories,
      claims: defined,
      views: charts,
      pages: {},
      prose: [],
      locate: () => undefined,
      definitionFile: (text) => `claims/${text}.ts`,
    });
    return problems.map(({ name, file, line, column }) => [name, `${file}:${line}:${column}`]);
  }

  test('that makes its claims in both languages is in order', () => {
    expect(problemsOf({ zh: both, en: both })).toEqual([]);
  });

  test.each([
    [
      'claims what is defined nowhere',
      { zh: `${both} ${sentence('no-such')}`, en: `${both} ${sentence('no-such')}` },
      ['claim-undefined', `stories/en/story.mdx:1:${both.length + 2}`],
    ],
    [
      'makes one claim twice',
      { zh: both, en: `${both}\n\n${sentence('one-is-less')}` },
      ['claim-used-twice', 'stories/en/story.mdx:3:1'],
    ],
    [
      'leaves a claim unused',
      { zh: sentence('one-is-less'), en: sentence('one-is-less') },
      ['claim-unused', 'claims/story.ts:0:0'],
    ],
    [
      'makes a claim in one language only',
      { zh: both, en: sentence('one-is-less') },
      ['claim-in-one-language', `stories/zh/story.mdx:1:${sentence('one-is-less').length + 2}`],
    ],
    [
      'is written in one language only',
      { en: both },
      ['story-in-one-language', 'stories/en/story.mdx:0:0'],
    ],
    [
      'cites a source that is none',
      { zh: `${both} <Source id="S0" />`, en: both },
      ['source-unknown', `stories/zh/story.mdx:1:${both.length + 2}`],
    ],
    [
      'quotes a source that is none',
      { zh: both, en: `${both} <Quoted source="S0">5</Quoted>` },
      ['source-unknown', `stories/en/story.mdx:1:${both.length + 2}`],
    ],
    [
      'places a chart that is none',
      { zh: `${both}\n\n<Chart of="no-such" />`, en: both },
      ['chart-unknown', 'stories/zh/story.mdx:3:1'],
    ],
    [
      'asks for a number that nobody defined',
      { zh: both, en: `${both} <Value of="no-such" />` },
      ['value-unknown', `stories/en/story.mdx:1:${both.length + 2}`],
    ],
    [
      'has a number typed within emphasis in a list',
      { zh: both, en: `${both}\n\n- about **twelve** of them` },
      ['number-typed', 'stories/en/story.mdx:3:11'],
    ],
    [
      'has a number typed in its title',
      { zh: both, en: `---\ntitle: The 14.5 of it\n---\n\n${both}` },
      ['number-typed', 'stories/en/story.mdx:2:12'],
    ],
  ] as const)('that %s is told so, at its place', (_, texts, problem) => {
    expect(problemsOf(texts)).toContainEqual(problem);
  });

  test('beside a chart title that names no known claim is told so', () => {
    expect(
      problemsOf({ zh: both, en: both }, { story: two }, [
        { id: 'chart', title: { zh: '图', en: 'Chart' }, claims: ['no-such'] },
      ]),
    ).toContainEqual(['claim-undefined', 'chart:0:0']);
  });

  test.each([
    ['source-unknown', '{S0=14.5} per 10,000', 'story.mdx:2:8'],
    ['value-unknown', 'Of {no-such}', 'story.mdx:2:11'],
  ])('whose title names what is none is told %s', (name, title, place) => {
    const en = `---\ntitle: ${title}\n---\n\n${both}`;
    expect(problemsOf({ zh: both, en })).toContainEqual([name, `stories/en/${place}`]);
  });

  test.each([
    ['source-unknown', '{S0=14.5}'],
    ['value-unknown', '{no-such}'],
  ])('beside a chart title that names what is none is told %s', (name, en) => {
    expect(
      problemsOf({ zh: both, en: both }, { story: two }, [
        { id: 'chart', title: { zh: '图', en } },
      ]),
    ).toEqual([[name, `${en}:0:0`]]);
  });

  test('whose title quotes a known source or marks a date is in order', () => {
    const [source] = dataset.sources;
    const en = `---\ntitle: {${source?.id ?? ''}=14.5} in {=2018}\n---\n\n${both}`;
    expect(problemsOf({ zh: both, en })).toEqual([]);
  });

  test('whose claim id is defined for two texts is told so', () => {
    expect(problemsOf({ zh: both, en: both }, { story: two, other: two })).toContainEqual([
      'claim-defined-twice',
      'claims/other.ts:0:0',
    ]);
  });

  test('whose claim names what the tables lack is told so', () => {
    const lacking: Claims = {
      ...two,
      'one-is-less': {
        assertion: {
          is: 'above',
          of: { ask: 'count', indicator: 'no_such', period: '2020', province: '110000' },
          than: 1,
        },
        expected: 'holds',
      },
    };
    expect(problemsOf({ zh: both, en: both }, { story: lacking })).toEqual([
      ['claim-unanswerable', 'stories/zh/story.mdx:1:1'],
    ]);
  });
});
