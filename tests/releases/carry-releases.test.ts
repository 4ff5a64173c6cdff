import {
  appendFileSync,
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
import { carryReleases } from '../../src/releases/carry-releases.ts';
import { readReleases } from '../../src/releases/read-releases.ts';
import { writeRelease, type ReleaseFacts } from '../../src/releases/write-release.ts';

const scratch = mkdtempSync(join(tmpdir(), 'carry-test-'));
const releases = join(scratch, 'releases');
const site = join(scratch, 'site');

const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff]);
const contents = new Map<string, string | Uint8Array>([
  ['embed/clubs/zh/index.html', '<!doctype html>社团'],
  ['files/clubs.zh.csv', bytes],
]);
const facts: ReleaseFacts = {
  version: '1.0.0',
  date: '2026-01-31',
  previous: null,
  summary: { zh: '首次发布', en: 'First' },
};

beforeEach(() => {
  for (const folder of [releases, site]) rmSync(folder, { recursive: true, force: true });
  const newest = join(site, 'embed/clubs/zh/index.html');
  mkdirSync(dirname(newest), { recursive: true });
  writeFileSync(newest, 'newest');
  writeRelease(releases, facts, contents);
});

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

describe('a build', () => {
  test('carries a release to its own address, byte for byte', () => {
    carryReleases(readReleases(releases), site);
    expect(readFileSync(join(site, 'v/1.0.0/files/clubs.zh.csv')).equals(bytes)).toBe(true);
    expect(readFileSync(join(site, 'v/1.0.0/embed/clubs/zh/index.html'), 'utf8')).toBe(
      '<!doctype html>社团',
    );
    expect(readFileSync(join(site, 'embed/clubs/zh/index.html'), 'utf8')).toBe('newest');
  });

  test('has nothing to carry where nothing was released', () => {
    expect(readReleases(join(scratch, 'nowhere'))).toEqual([]);
  });

  test('fails when it lacks the newest form of an embed that was released', () => {
    rmSync(join(site, 'embed'), { recursive: true });
    expect(() => {
      carryReleases(readReleases(releases), site);
    }).toThrow('Version 1.0.0 has embed/clubs/zh/index.html, and this build does not.');
  });
});

describe('a release that was tampered with stops the build, which names the file', () => {
  const inRelease = (path: string) => join(releases, '1.0.0', path);

  test('when one byte was added', () => {
    appendFileSync(inRelease('files/clubs.zh.csv'), '\n');
    expect(() => readReleases(releases)).toThrow(
      /^releases\/1\.0\.0\/files\/clubs\.zh\.csv differs from what was released/,
    );
  });

  test('when bytes were exchanged and their number is the same', () => {
    writeFileSync(inRelease('files/clubs.zh.csv'), Buffer.from(bytes).reverse());
    expect(() => readReleases(releases)).toThrow(/clubs\.zh\.csv differs/);
  });

  test('when a file is gone', () => {
    rmSync(inRelease('embed/clubs/zh/index.html'));
    expect(() => readReleases(releases)).toThrow(/embed\/clubs\/zh\/index\.html is named .*missing/);
  });

  test('when a file was slipped in', () => {
    writeFileSync(inRelease('files/more.csv'), 'a');
    expect(() => readReleases(releases)).toThrow(/files\/more\.csv stands in a release whose/);
  });

  test('when the manifest was rewritten to fit, as soon as another release follows it', () => {
    const [first] = readReleases(releases);
    writeRelease(
      releases,
      {
        ...facts,
        version: '1.0.1',
        previous: { version: '1.0.0', sha256: first?.sha256 ?? '' },
      },
      contents,
    );
    expect(readReleases(releases)).toHaveLength(2);
    appendFileSync(inRelease('manifest.json'), '\n');
    expect(() => readReleases(releases)).toThrow(/^releases\/1\.0\.0\/manifest\.json is not/);
  });
});

describe('writing a release', () => {
  test('twice is refused and leaves the first as it was', () => {
    expect(() => writeRelease(releases, facts, new Map([['other', 'x']]))).toThrow(
      'Version 1.0.0 has been released.',
    );
    expect(readReleases(releases)[0]?.manifest.files).toHaveLength(2);
  });

  test('that fails half-way leaves nothing behind', () => {
    const impossible = new Map([
      ['a', 'a file'],
      ['a/b', 'a file below a file'],
    ]);
    expect(() => writeRelease(releases, { ...facts, version: '1.0.1' }, impossible)).toThrow();
    expect(readdirSync(releases)).toEqual(['1.0.0']);
    expect(existsSync(join(releases, '1.0.1'))).toBe(false);
  });

  test('orders versions as numbers', () => {
    const [first] = readReleases(releases);
    let previous = { version: '1.0.0', sha256: first?.sha256 ?? '' };
    for (const version of ['1.2.0', '1.10.0']) {
      writeRelease(releases, { ...facts, version, previous }, contents);
      previous = { version, sha256: readReleases(releases).at(-1)?.sha256 ?? '' };
    }
    expect(readReleases(releases).map(({ manifest }) => manifest.version)).toEqual([
      '1.0.0',
      '1.2.0',
      '1.10.0',
    ]);
  });
});
