import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { describeProblem, formatProblem } from '../../../src/dataset/problem.ts';
import { problemTexts } from '../../../src/dataset/problem-texts.ts';
import { checkData } from '../../../src/dataset/read-dataset.ts';
import { errorGuide, guideNames } from './error-guide.ts';
import { fixtures, stated, valid } from './fixtures.ts';

const texts = Object.entries(problemTexts);
const guide = new URL('../../../docs/data-errors.md', import.meta.url).pathname;

test('the fixtures’ own country has nothing wrong with it', () => {
  expect(checkData(valid).problems).toEqual([]);
});

describe('a fixture', () => {
  test.each(fixtures)('$folder is reported at its exact place, and nothing else is', (fixture) => {
    expect(fixture.check().problems.map(stated)).toEqual(fixture.expected);
  });

  test.each(fixtures)('$folder is worded in full in both languages', (fixture) => {
    for (const problem of fixture.check().problems) {
      for (const locale of ['en', 'zh'] as const)
        expect(formatProblem(problem, locale)).not.toMatch(/\{\w+\}|undefined|NaN/);
      expect(describeProblem(problem, 'zh').what).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the codes', () => {
  test('are a letter and three digits, each given once', () => {
    const codes = texts.map(([, { code }]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[EW]\d{3}$/);
  });

  test('have one fixture each, named after code and name, and no fixture lacks a code', () => {
    const named = fixtures.map(({ folder }) => folder).filter((folder) => /^[EW]\d/.test(folder));
    expect(named).toEqual(texts.map(([name, { code }]) => `${code}-${name}`).sort());
  });

  test.each(fixtures.filter(({ folder }) => /^[EW]\d/.test(folder)))(
    '$folder reports the problem it is named after',
    ({ folder, expected }) => {
      expect(expected.map(({ name }) => name)).toContain(folder.slice(5));
    },
  );

  test.each(texts)('%s says in each language what happened and what to do', (_, text) => {
    for (const locale of ['en', 'zh'] as const) {
      const { title, what, mend } = text[locale];
      expect(title).not.toMatch(/[.。]$/);
      expect(what).toMatch(/[.。}]$/);
      expect(mend).toMatch(/[.。}]$/);
      for (const words of [title, what, mend])
        expect(/\p{Script=Han}{2}/u.test(words)).toBe(locale === 'zh');
    }
  });

  test('stand in docs/data-errors.md, each with its fixture as the command tells it', async () => {
    const options = await resolveConfig(guide);
    const document = await format(errorGuide(), { ...options, parser: 'markdown' });
    for (const name of guideNames)
      expect(document).toContain(`\n## ${problemTexts[name].code} ${name}\n`);
    await expect(document).toMatchFileSnapshot(guide);
  });
});
