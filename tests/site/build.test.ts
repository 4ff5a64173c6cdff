import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const base = '/dongxi/';
const site = 'https://example.org';

function build(directory: string, environment: Readonly<Record<string, string>>) {
  return spawnSync('node', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', directory], {
    cwd: root,
    encoding: 'utf8',
    // Only what a shell has: the test runner’s own variables would reach the pages.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...environment,
    },
  });
}

function filesIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .sort();
}

function hashes(directory: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(directory).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(directory, path)))
        .digest('hex'),
    ]),
  );
}

describe('the site built under a base path', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'dongxi-build-'));
  const [first, second] = [join(scratch, 'first'), join(scratch, 'second')];
  const pages = () => filesIn(first).filter((path) => path.endsWith('.html'));
  const read = (path: string) => readFileSync(join(first, path), 'utf8');

  beforeAll(() => {
    for (const directory of [first, second]) {
      const { status, stderr } = build(directory, { BASE_PATH: base, SITE_URL: site });
      if (status !== 0) throw new Error(stderr);
    }
  });

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  test('is the same to the last byte when it is built again', () => {
    expect(hashes(second)).toEqual(hashes(first));
  });

  test('leads nowhere that does not exist: every link, script, style and anchor', () => {
    const broken: string[] = [];
    let followed = 0;
    for (const page of pages()) {
      for (const [, address = ''] of read(page).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        if (address.startsWith('data:')) continue;
        const url = new URL(address, `${site}${base}${page}`);
        if (url.origin !== site) continue;
        followed += 1;
        const path = decodeURIComponent(url.pathname);
        const file = path.startsWith(base)
          ? posix.join(path.slice(base.length), path.endsWith('/') ? 'index.html' : '')
          : '';
        const target = join(first, file);
        const anchor = url.hash.slice(1);
        if (!file || !existsSync(target)) broken.push(`${page} → ${address}`);
        else if (anchor && !readFileSync(target, 'utf8').includes(`id="${anchor}"`))
          broken.push(`${page} → ${address}`);
      }
    }
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(100);
  });

  test('names each page and its other language by absolute address', () => {
    const home = read('zh/index.html');
    expect(home).toContain(`<link rel="canonical" href="${site}${base}zh/"`);
    expect(home).toContain(`hreflang="en" href="${site}${base}en/"`);
  });

  test('mirrors every page in both languages', () => {
    const within = (locale: string) =>
      pages()
        .filter((path) => path.startsWith(`${locale}/`))
        .map((path) => path.slice(locale.length));
    expect(within('zh')).toEqual(within('en'));
    expect(within('zh').length).toBeGreaterThan(3);
  });

  test('asks no other host for anything, and allows no unsafe code', () => {
    for (const page of pages()) {
      const html = read(page);
      expect(html, page).not.toMatch(/<(?:script|img|iframe|source)[^>]*src="(?:https?:)?\/\//);
      expect(html, page).not.toMatch(
        /<link[^>]*rel="(?:stylesheet|preload|icon|preconnect)"[^>]*href="(?:https?:)?\/\//,
      );
      expect(html, page).toMatch(
        /http-equiv="content-security-policy" content="default-src 'none';/i,
      );
      expect(html, page).not.toContain('unsafe-');
      expect(html, page).not.toMatch(/\sstyle="/);
    }
  });
});

describe('a build from broken tables', () => {
  test('fails, and says what is wrong where', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'dongxi-broken-'));
    const { status, stderr, stdout } = build(join(scratch, 'dist'), {
      DATA_DIR: join(root, 'tests/fixtures/broken-tables'),
    });
    rmSync(scratch, { recursive: true, force: true });
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain('provinces.csv');
    expect(stdout + stderr).toContain('file-missing');
  });
});

describe('another subject', () => {
  test('is built from other tables and another content folder, and nothing of this one remains', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'dongxi-subject-'));
    const { status, stderr } = build(scratch, {
      DATA_DIR: join(root, 'tests/fixtures/desk/valid'),
      CONTENT_DIR: join(root, 'tests/fixtures/content'),
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const home = readFileSync(join(scratch, 'en/index.html'), 'utf8');
    expect(home.match(/<path data-key/g)).toHaveLength(4);
    expect(home).toContain('Lake and ridge');
    expect(readFileSync(join(scratch, 'zh/stories/lakes/index.html'), 'utf8')).toContain('Lakes');
    const everything = filesIn(scratch)
      .filter((path) => path.endsWith('.html'))
      .map((path) => readFileSync(join(scratch, path), 'utf8'))
      .join('');
    expect(everything).not.toMatch(/China|中国|东部|江苏|Jiangsu|社会组织/);
    rmSync(scratch, { recursive: true, force: true });
  });
});
