import { describe, expect, test } from 'vitest';
import { checkClaimsCommand } from '../../src/commands/check-claims.ts';
import { checkDataCommand } from '../../src/commands/check-data.ts';
import { compareData } from '../../src/commands/compare-data.ts';
import { releaseSite } from '../../src/commands/release-site.ts';
import type { CommandResult } from '../../src/commands/command-result.ts';
import { checkMessages } from '../../src/i18n/check.ts';

const none = { views: [], questions: {}, claims: [] };
const content = {
  ...none,
  claims: {},
  home: {
    headline: { zh: '', en: '' },
    lead: { zh: '', en: '' },
    homeClaims: { headline: [], lead: [] },
  },
};
const effects = {
  build: () => {
    throw new Error('Nothing is to be built.');
  },
  shrink: (png: Uint8Array) => Promise.resolve(png),
};

type Run = (
  words: readonly string[],
  env: NodeJS.ProcessEnv,
) => CommandResult | Promise<CommandResult>;

const commands: readonly (readonly [name: string, run: Run])[] = [
  ['data:check', (words, variables) => checkDataCommand(words, { variables, isColoured: false })],
  ['data:diff', (words, env) => compareData(words, none, env)],
  ['claims', (words, env) => checkClaimsCommand(words, content, env)],
  ['release', (words, env) => releaseSite(words, none, effects, env)],
];

describe.each(commands)('npm run %s', (_, run) => {
  test('names an option that it does not have, in the language of the environment', async () => {
    const { code, error } = await run(['--colour'], { LANG: 'zh_CN.UTF-8' });
    expect(code).toBe(2);
    expect(error).toMatch(/^没有“--colour”这个选项。\n/);
    expect(error).not.toMatch(/Unknown|Unexpected/);
  });

  test('does so in the language that is asked for beside it', async () => {
    for (const words of [
      ['--lang', 'zh', '--colour'],
      ['--colour', '--lang=zh'],
    ])
      expect((await run(words, {})).error).toContain('没有“--colour”这个选项。');
    expect((await run(['--lang', 'en', '--colour'], { LANG: 'zh_CN' })).error).toMatch(
      /^There is no option “--colour”\./,
    );
  });

  test('says which option lacks its value', async () => {
    const { code, error } = await run(['--lang'], {});
    expect(code).toBe(2);
    expect(error).toMatch(/^The option “--lang” lacks its value/);
  });
});

test('npm run release --lang zh, without the hyphens that npm wants, is told to write them', async () => {
  // What npm hands on when it has kept the option for itself.
  const { code, error } = await releaseSite(['zh'], none, effects, { LANG: 'zh_CN' });
  expect(code).toBe(2);
  expect(error).toMatch(/^此命令不认识“zh”一词。.*npm run … -- --lang zh。\n/);
});

test('tables in order are followed by what to do next', () => {
  const { output } = checkDataCommand(['tests/fixtures/desk/valid', '--lang', 'zh'], {
    variables: {},
    isColoured: false,
  });
  expect(output).toContain(checkMessages.zh.next);
  expect(checkMessages.zh.next).toMatch(/npm run data:diff.*npm run claims/);
});
