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
import { readPublication } from '../../src/dataset/publication.ts';
import type { Manifest } from '../../src/releases/manifest.ts';
import { readReleases } from '../../src/releases/read-releases.ts';

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

/** Names the version and the day in the descriptor, as a maintainer does. */
function name(version: string, day: string): void {
  const path = join(tables, 'datapackage.json');
  const descriptor = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...descriptor, version, created: `${day}T00:00:00Z` }));
}

function release(version: string, day: string, changed: Partial<ReleaseEffects> = {}) {
  name(version, day);
  return releaseSite([], content, { ...effects, ...changed }, environment);
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
    const { code, output } = await release('1.0.0', '2026-01-31');
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

  test('takes its version and its day from the descriptor, as citations do', async () => {
    await release('1.0.0', '2026-01-31');
    const frozen = readFileSync(join(releases, '1.0.0/data/datapackage.json'), 'utf8');
    const { version, date } = readPublication(frozen);
    expect([version, date]).toEqual(['1.0.0', '2026-01-31']);
    expect(manifestOf('1.0.0')).toMatchObject({ version, date });
  });

  test('throws away what an interrupted one has left', async () => {
    const left = join(releases, '.draft/embed/old/en/index.html');
    mkdirSync(dirname(left), { recursive: true });
    writeFileSync(left, 'half a page');
    await release('1.0.0', '2026-01-31');
    expect(readdirSync(releases)).toEqual(['1.0.0']);
    expect(readReleases(releases)).toHaveLength(1);
  });

  test('says what it holds when it is the first', async () => {
    await release('1.0.0', '2026-01-31');
    const report = JSON.parse(
      readFileSync(join(releases, '1.0.0/changes.en.json'), 'utf8'),
    ) as Report;
    expect(report.title).toBe('Version 1.0.0: the first release');
    expect(manifestOf('1.0.0').summary.en).toMatch(/indicators? with \d+ observations/);
  });

  test('says which figures differ from those of the release before, and names its manifest', async () => {
    await release('1.0.0', '2026-01-31');
    const path = join(tables, 'observations/clubs.csv');
    const text = readFileSync(path, 'utf8');
    const [, number = ''] = /,(\d+),,,exact/.exec(text) ?? [];
    writeFileSync(path, text.replace(`,${number},,,exact`, `,${Number(number) + 1},,,exact`));
    await release('1.0.1', '2026-02-28');
    const { previous, summary } = manifestOf('1.0.1');
    expect(previous?.version).toBe('1.0.0');
    expect(previous?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(summary.en).toContain('1 changed');
  });

  test('whose tables are as before says that no figure has changed', async () => {
    await release('1.0.0', '2026-01-31');
    await release('1.0.1', '2026-02-28');
    expect(manifestOf('1.0.1').summary.en).toBe(
      'No figure has changed; charts or texts are written differently.',
    );
  });
});

describe('a release is refused, and nothing is written,', () => {
  test.each([
    ['of the same version', '1.0.0', '2026-01-31', 'has been released'],
    ['of a lower version', '0.9.12', '2026-01-31', 'is not higher'],
    ['on an earlier day', '1.0.1', '2026-01-30', 'later than 2026-01-30'],
    ['on a day that no calendar has', '1.0.1', '2026-02-30', 'no day of the calendar'],
    ['under a name that is no version', 'one', '2026-01-31', 'three numbers'],
    ['that leads out of its folder', '../1.0.1', '2026-01-31', 'three numbers'],
  ])('%s', async (_, version, day, reason) => {
    await release('1.0.0', '2026-01-31');
    const { code, error } = await release(version, day);
    expect(code).toBe(2);
    expect(error).toContain(reason);
    expect(readdirSync(releases)).toEqual(['1.0.0']);
  });

  test.each([
    ['whose version is typed', ['1.0.0']],
    ['whose day is typed', ['--date', '2026-01-31']],
  ])('%s instead of read from the descriptor, which it then names', async (_, words) => {
    name('1.0.0', '2026-01-31');
    const { code, error } = await releaseSite(words, content, effects, environment);
    expect(code).toBe(2);
    expect(error).toContain('datapackage.json');
    expect(existsSync(releases)).toBe(false);
  });

  test('without a descriptor', async () => {
    rmSync(join(tables, 'datapackage.json'));
    const { code, error } = await releaseSite([], content, effects, environment);
    expect(code).toBe(2);
    expect(error).toContain('datapackage.json');
  });

  test('when the build fails half-way', async () => {
    const failing = () => {
      throw new Error('no room');
    };
    await expect(release('1.0.0', '2026-01-31', { build: failing })).rejects.toThrow('no room');
    expect(existsSync(join(releases, '1.0.0'))).toBe(false);
  });

  test('when it would weigh on every clone', async () => {
    // Noise does not compress.
    const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(
      Buffer.alloc(5_100_000),
    );
    const { code, error } = await release('1.0.0', '2026-01-31', {
      shrink: () => Promise.resolve(noise),
    });
    expect(code).toBe(2);
    expect(error).toContain('over the limit');
    expect(existsSync(releases)).toBe(false);
  });
});
