import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareData } from '../../src/commands/compare-data.ts';
import { meadowContent } from '../consequences/meadow-content.ts';
import { meadowFolder } from '../dataset/diff/meadow.ts';

const [before, edited] = [meadowFolder('before'), meadowFolder('edited')];

let place: string;

function git(...words: readonly string[]): void {
  const author = ['-c', 'user.name=Maintainer', '-c', 'user.email=maintainer@example.org'];
  execFileSync('git', [...author, '-c', 'commit.gpgsign=false', ...words], {
    cwd: place,
    stdio: 'ignore',
  });
}

/** The command as a maintainer of a repository in `place` would run it. */
function run(...words: readonly string[]) {
  return compareData(words, meadowContent, { DATA_DIR: join(place, 'tables'), LANG: 'C.UTF-8' });
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'meadow-'));
  git('init', '--initial-branch', 'main');
  cpSync(before, join(place, 'tables'), { recursive: true });
  git('add', '.');
  git('commit', '--message', 'Count the clubs');
  git('tag', 'first');
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

describe('npm run data:diff', () => {
  test('says so and succeeds when nothing changed since the last commit', () => {
    const { code, output } = run();
    expect(code).toBe(0);
    expect(output).toMatch(/^HEAD \([0-9a-f]{7}\) and .*tables say the same: nothing changed\.\n$/);
  });

  test('names files that were only written differently', () => {
    const path = join(place, 'tables/observations/clubs.csv');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll('\n', '\r\n'));
    const { code, output } = run();
    writeFileSync(path, text);
    expect(code).toBe(0);
    expect(output).toContain('nothing changed');
    expect(output).toContain('differ only in how they are written');
    expect(output).toContain('observations/clubs.csv');
  });

  test('compares a revision with the tables as they are now, and leaves both alone', () => {
    const path = join(place, 'tables/observations/clubs.csv');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('110000,甲,2020,520', '110000,甲,2020,521'));
    const { code, output } = run('first');
    const status = execFileSync('git', ['status', '--porcelain'], { cwd: place, encoding: 'utf8' });
    writeFileSync(path, text);
    expect(code).toBe(0);
    expect(output).toContain('Figures: 0 added, 0 removed, 1 changed.');
    expect(output).toContain('+1 (+0.19%)');
    expect(status).toBe(' M tables/observations/clubs.csv\n');
  });

  test('compares two folders', () => {
    const { code, output } = run(before, edited);
    expect(code).toBe(0);
    expect(output).toContain(`${before} → ${edited}`);
    expect(output).toContain('Figures: 4 added, 0 removed, 4 changed.');
  });

  test('speaks the language asked for, else that of the environment', () => {
    expect(run(before, edited, '--lang', 'zh').output).toContain('数字：新增 4 个');
    const environment = { LANG: 'zh_CN.UTF-8' };
    expect(compareData([before, before], meadowContent, environment).output).toContain('没有变动');
  });

  test('writes a page of its own, whole, with the maps of both states', () => {
    const path = join(place, 'changes.html');
    const { code, output } = run(before, edited, '--format', 'html', '--out', path);
    const page = readFileSync(path, 'utf8');
    expect(code).toBe(0);
    expect(output).toContain(path);
    expect(page).toContain('id="clubs-count-map-before"');
    expect(page).toContain('id="clubs-count-map-after"');
    expect(page).toContain('--step-1:');
    expect(page).not.toContain('@import');
    expect(readdirSync(place).filter((name) => name.includes('draft'))).toEqual([]);
  });
});

describe('npm run data:diff, when it cannot compare', () => {
  test('shows the problems of tables that do not pass the checks, and fails', () => {
    const broken = join(place, 'broken');
    cpSync(before, broken, { recursive: true });
    const path = join(broken, 'observations/clubs.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace(',520,', ',"5,200",'));
    const { code, output, error } = run(before, broken);
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(error).toMatch(/Nothing was compared: the tables of .*broken have 1 error, and/);
    expect(error).toContain('observations/clubs.csv:6:15');
  });

  test('says that a name is neither a folder nor a revision, and what to write', () => {
    const { code, error } = run('nonsense');
    expect(code).toBe(2);
    expect(error).toContain('“nonsense” is neither a folder nor a revision');
  });

  test('does not take a revision for an option of git', () => {
    expect(run('--', '--output=/tmp/x').error).toContain('neither a folder nor a revision');
  });

  test('says that there is no repository to look for a revision in', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    cpSync(before, outside, { recursive: true });
    const { code, error } = compareData(['main'], meadowContent, { DATA_DIR: outside });
    rmSync(outside, { recursive: true });
    expect(code).toBe(2);
    expect(error).toContain('is in no git repository');
  });

  test('says that a folder holds no tables', () => {
    const { code, error } = run(before, 'tests');
    expect(code).toBe(2);
    expect(error).toContain('there is no datapackage.json in it');
  });

  test('says that a revision had no such folder yet', () => {
    git('checkout', '--quiet', '--orphan', 'empty');
    git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
    git('rm', '-r', '--cached', '--quiet', '.');
    git('commit', '--quiet', '--message', 'Without tables');
    git('symbolic-ref', 'HEAD', 'refs/heads/main');
    git('reset', '--quiet');
    const { code, error } = run('empty');
    expect(code).toBe(2);
    expect(error).toContain('At empty there is no folder tables/');
  });

  test.each([
    [['--format', 'pdf'], 'There is no format “pdf”'],
    [['--lang', 'fr'], 'There is no language “fr”'],
    [['--format', 'html'], 'add --out changes.html'],
    [['a', 'b', 'c'], 'Two states can be compared, not 3'],
    [['--frobnicate'], '--frobnicate'],
  ])('explains what is wrong with %j', (words, message) => {
    const { code, error } = run(...words);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});
