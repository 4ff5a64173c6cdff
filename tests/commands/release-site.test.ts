import { createCipheriv } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { releaseSite, type ReleaseEffects } from '../../src/commands/release-site.ts';
import type { Report } from '../../src/commands/diff-report/report.ts';
import type { Manifest } from '../../src/releases/manifest.ts';

const scratch = mkdtempSync(join(tmpdir(), 'release-test-'));
const tables = join(scratch, 'tables');
const releases = join(scratch, 'releases');
const environment = { DATA_DIR: tables, RELEASES_DIR: releases };
const content = { views: [], questions: {}, claims: [] };

const site: Readonly<Record<string, string>> = {
  'embed/clubs/en/index.html': '<!doctype html>clubs',
  'files/clubs.en.csv': 'a,b\r\n',
  'files/clubs.en.png': 'a picture',
  'files/clubs.en@2x.png': 'twice the picture',
  'files/clubs.en.dark.png': 'a dark picture',
  'files/clubs.en.csl.json': 'a citation',
  'files/card/clubs.en.png': 'a card',
  'en/index.html': 'the home page',
};

const effects: ReleaseEffects = {
  build: (folder) => {
    for (const [path, text] of Object.entries(site)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  },
  shrink: (png) => Promise.resolve(Buffer.from(`small: ${Buffer.from(png).toString()}`)),
};

function release(words: readonly string[], changed: Partial<ReleaseEffects> = {}) {
  return releaseSite(words, content, { ...effects, ...changed }, environment);
}

function manifestOf(version: string): Manifest {
  return JSON.parse(readFileSync(join(releases, version, 'manifest.json'), 'utf8')) as Manifest;
}

beforeEach(() => {
  rmSync(releases, { recursive: true, force: true });
  rmSync(tables, { recursive: true, force: true });
  cpSync(new URL('../fixtures/desk/valid', import.meta.url).pathname, tables, { recursive: true });
});

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

describe('a release', () => {
  test('freezes embeds, files of charts and tables, and of pictures the small light one', async () => {
    const { code, output } = await release(['1.0.0', '--date', '2026-01-31']);
    expect(code).toBe(0);
    expect(output).toMatch(/^Released version 1\.0\.0: \d+ files/);
    const paths = manifestOf('1.0.0').files.map(({ path }) => path);
    expect(paths).toContain('embed/clubs/en/index.html');
    expect(paths).toContain('files/clubs.en.csv');
    expect(paths).toContain('data/datapackage.json');
    expect(paths).toContain('changes.zh.json');
    expect(paths.filter((path) => path.endsWith('.png'))).toEqual(['files/clubs.en.png']);
    for (const path of ['en/index.html', 'files/clubs.en.csl.json'])
      expect(paths).not.toContain(path);
    expect(readFileSync(join(releases, '1.0.0/files/clubs.en.png'), 'utf8')).toBe(
      'small: a picture',
    );
  });

  test('takes its day from whoever makes it, and no other', async () => {
    await release(['1.0.0', '--date', '2026-01-31']);
    expect(manifestOf('1.0.0').date).toBe('2026-01-31');
  });

  test('says what it holds when it is the first', async () => {
    await release(['1.0.0', '--date', '2026-01-31']);
    const report = JSON.parse(
      readFileSync(join(releases, '1.0.0/changes.en.json'), 'utf8'),
    ) as Report;
    expect(report.title).toBe('Version 1.0.0: the first release');
    expect(manifestOf('1.0.0').summary.en).toMatch(/indicators? with \d+ observations/);
  });

  test('says which figures differ from those of the release before, and names its manifest', async () => {
    await release(['1.0.0', '--date', '2026-01-31']);
    const path = join(tables, 'observations/clubs.csv');
    const text = readFileSync(path, 'utf8');
    const [, number = ''] = /,(\d+),,,exact/.exec(text) ?? [];
    writeFileSync(path, text.replace(`,${number},,,exact`, `,${Number(number) + 1},,,exact`));
    await release(['1.0.1', '--date', '2026-02-28']);
    const { previous, summary } = manifestOf('1.0.1');
    expect(previous?.version).toBe('1.0.0');
    expect(previous?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(summary.en).toContain('1 changed');
  });

  test('whose tables are as before says that no figure has changed', async () => {
    await release(['1.0.0', '--date', '2026-01-31']);
    await release(['1.0.1', '--date', '2026-02-28']);
    expect(manifestOf('1.0.1').summary.en).toBe(
      'No figure has changed; charts or texts are written differently.',
    );
  });
});

describe('a release is refused, and nothing is written,', () => {
  test.each([
    ['of the same version', ['1.0.0', '--date', '2026-01-31'], 'has been released'],
    ['of a lower version', ['0.9.12', '--date', '2026-01-31'], 'is not higher'],
    ['on an earlier day', ['1.0.1', '--date', '2026-01-30'], 'later than 2026-01-30'],
    ['without a day', ['1.0.1'], 'is no day'],
    ['on a day that no calendar has', ['1.0.1', '--date', '2026-02-30'], 'is no day'],
    ['under a name that is no version', ['one', '--date', '2026-01-31'], 'three numbers'],
    ['that leads out of its folder', ['../1.0.1', '--date', '2026-01-31'], 'three numbers'],
  ])('%s', async (_, words, reason) => {
    await release(['1.0.0', '--date', '2026-01-31']);
    const { code, error } = await release(words);
    expect(code).toBe(2);
    expect(error).toContain(reason);
    expect(readdirSync(releases)).toEqual(['1.0.0']);
  });

  test('when the build fails half-way', async () => {
    const failing = () => {
      throw new Error('no room');
    };
    await expect(release(['1.0.0', '--date', '2026-01-31'], { build: failing })).rejects.toThrow(
      'no room',
    );
    expect(existsSync(join(releases, '1.0.0'))).toBe(false);
  });

  test('when it would weigh on every clone', async () => {
    // Noise does not compress.
    const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(
      Buffer.alloc(5_100_000),
    );
    const { code, error } = await release(['1.0.0', '--date', '2026-01-31'], {
      shrink: () => Promise.resolve(noise),
    });
    expect(code).toBe(2);
    expect(error).toContain('over the limit');
    expect(existsSync(releases)).toBe(false);
  });
});
