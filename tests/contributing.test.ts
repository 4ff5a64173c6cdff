import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each step starts processes of its own.
vi.setConfig({ testTimeout: 60_000 });

const root = new URL('..', import.meta.url).pathname;
const walk = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The first change that the document tells a newcomer to make. */
const [, file = '', line = '', before = '', after = ''] =
  /Open `([^`]+)`.* line (\d+) and change `([^`]+)` to `([^`]+)`/.exec(walk) ?? [];

/** The table of ways to break it. */
const breaks = [
  ...walk.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\| `(E\d{3} [a-z-]+)` +\| (\d+:\d+) +\|$/gm),
].map(([, from = '', to = '', says = '', at = '']) => ({ from, to, says, at }));

/** What the document promises the comparison to say. */
const promised = /```text\n([\s\S]*?)```/.exec(walk)?.[1]?.trim().split('\n') ?? [];

let clone = '';

/** Runs what `npm run` would, on the tables of the clone. */
function npmRun(script: string) {
  const [command = '', ...words] = (scripts[script] ?? '').split(' ');
  expect(command).toBe('node');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    words.map((word) => (word.startsWith('src/') ? join(root, word) : word)),
    { cwd: clone, encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' } },
  );
  return { output: stdout + stderr, status };
}

function edit(from: string, to: string) {
  const path = join(clone, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const index = Number(line) - 1;
  expect(lines[index]).toContain(from);
  lines[index] = lines[index]?.replace(from, to) ?? '';
  writeFileSync(path, lines.join('\n'));
}

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'contributing-'));
  cpSync(join(root, 'data'), join(clone, 'data'), { recursive: true });
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...words], {
      cwd: clone,
      stdio: 'ignore',
    });
  git('init');
  git('add', '.');
  git('commit', '-m', 'The tables as they were');
});

afterAll(() => {
  rmSync(clone, { recursive: true });
});

describe('the walk of CONTRIBUTING.md', () => {
  test('is read whole from the document', () => {
    expect(file).toBe('data/observations/population.csv');
    expect(breaks).toHaveLength(5);
    expect(promised.length).toBeGreaterThan(1);
    for (const [, script = ''] of walk.matchAll(/npm run ([\w:]+)/g))
      expect(scripts).toHaveProperty(script);
  });

  test('begins with tables in order', () => {
    expect(npmRun('data:check')).toMatchObject({ status: 0 });
    expect(npmRun('data:check').output).toContain('data is in order');
  });

  test('changes one number, and the check is content', () => {
    edit(before, after);
    expect(npmRun('data:check').status).toBe(0);
  });

  test.each(breaks)(
    'breaks $from into $to, is told $says, and mends it',
    ({ from, to, says, at }) => {
      edit(from, to);
      const { output, status } = npmRun('data:check');
      expect(status).toBe(1);
      expect(output).toContain(`error ${says}:`);
      expect(output).toContain(`${file}:${at} `);
      expect(output).toContain('1 error, 0 warnings.');
      edit(to, from);
      expect(npmRun('data:check').status).toBe(0);
    },
  );

  test('reads the difference as the document shows it', () => {
    const { output, status } = npmRun('data:diff');
    expect(status).toBe(0);
    const said = output.replaceAll(/ +/g, ' ');
    for (const words of promised) expect(said).toContain(words);
  });
});
