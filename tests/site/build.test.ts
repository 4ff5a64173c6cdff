import { Ajv2020 } from 'ajv/dist/2020.js';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { extract } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { escapeMarkup } from '../../src/scene/markup.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { pngFacts } from '../files/png.ts';

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

  test('names the table itself as the page that search engines should keep of its orders', () => {
    const orders = pages().filter((path) => path.startsWith('en/provinces/by/'));
    expect(orders.length).toBeGreaterThan(1);
    for (const page of orders)
      expect(read(page)).toContain(`<link rel="canonical" href="${site}${base}en/provinces/"`);
  });

  test('says once on a chart where its oEmbed description is', () => {
    const views = pages().filter((path) => /^en\/charts\/[\w-]+\//.test(path));
    expect(views.length).toBeGreaterThan(0);
    for (const page of views)
      expect(read(page).match(/application\/json\+oembed/g), page).toHaveLength(1);
  });

  test('gives every province and region a card, named by absolute address', () => {
    const places = pages().filter((path) =>
      /^\w+\/(?:provinces|regions)\/(?!by\/)[\w-]+\//.test(path),
    );
    expect(places.length).toBeGreaterThan(60);
    for (const page of places) {
      const [, path = ''] =
        new RegExp(`property="og:image" content="${site}${base}([^"]+)"`).exec(read(page)) ?? [];
      expect(path, page).toMatch(/^files\/card\/[\w-]+\.(?:zh|en)\.png$/);
      const { width, height, variety } = pngFacts(readFileSync(join(first, path)));
      expect([width, height], path).toEqual([1200, 630]);
      expect(variety, path).toBeGreaterThan(20);
    }
  });

  test('mirrors every page in both languages', () => {
    const within = (locale: string) =>
      pages()
        .filter((path) => path.startsWith(`${locale}/`))
        .map((path) => path.slice(locale.length));
    expect(within('zh')).toEqual(within('en'));
    expect(within('zh').length).toBeGreaterThan(3);
  });

  describe('gives each embed’s chart as files', () => {
    const charts = () =>
      filesIn(first).flatMap((path) => {
        const [, view, locale] = /^embed\/([^/]+)\/([^/]+)\/index\.html$/.exec(path) ?? [];
        return view && locale ? [{ name: `files/${view}.${locale}`, embed: read(path) }] : [];
      });

    const pictures = ['.png', '@2x.png', '.dark.png', '.dark@2x.png'];
    const endings = ['.csv', '.json', '.svg', ...pictures];

    test('in seven kinds and three of citation, none of them empty', () => {
      expect(charts().length).toBeGreaterThan(3);
      for (const { name } of charts())
        for (const ending of ['.bib', '.ris', '.csl.json'])
          expect(read(`${name}${ending}`)).toContain('Dongxi');
      for (const { name } of charts())
        for (const ending of endings)
          expect(statSync(join(first, `${name}${ending}`)).size).toBeGreaterThan(100);
    });

    test('with the same rows, cell by cell, in JSON as in the table on the page', () => {
      for (const { name, embed } of charts()) {
        const { table } = JSON.parse(read(`${name}.json`)) as Pick<Scene, 'table'>;
        const [body = ''] = /<tbody>.*?<\/tbody>/s.exec(embed) ?? [];
        const shown = [...body.matchAll(/<tr data-key="([^"]*)">(.*?)<\/tr>/gs)].map(
          ([, key, cells = '']) => [
            key,
            ...[...cells.matchAll(/>([^<]*)<\/t[hd]>/g)].map(([, text]) => text),
          ],
        );
        expect(shown.length).toBeGreaterThan(0);
        expect(
          table.rows.map(({ key, cells }) => [
            key,
            ...table.columns.map((column) => escapeMarkup(cells[column.key]?.text ?? '')),
          ]),
        ).toEqual(shown);
      }
    });

    test('with as many records in CSV as rows on the page, in the same order', () => {
      for (const { name, embed } of charts()) {
        const [, ...records] = read(`${name}.csv`).trimEnd().split('\r\n');
        const [body = ''] = /<tbody>.*?<\/tbody>/s.exec(embed) ?? [];
        const keys = [...body.matchAll(/<tr data-key="([^"]*)"/g)].map(([, key]) => key);
        expect(records.map((record) => record.split(',')[0])).toEqual(keys);
      }
    });

    test('as SVG that is well-formed XML, and draws', () => {
      for (const { name } of charts()) {
        const parser = new SaxesParser({ xmlns: true });
        const names: string[] = [];
        parser.on('error', (error) => {
          throw new Error(`${name}.svg: ${error.message}`);
        });
        parser.on('opentag', (tag) => {
          expect(tag.uri).toBe('http://www.w3.org/2000/svg');
          names.push(tag.name);
        });
        parser.write(read(`${name}.svg`)).close();
        expect(names[0]).toBe('svg');
        expect(names).toContain('text');
        expect(names.length).toBeGreaterThan(20);
      }
    });

    test('as CSV by RFC 4180: lines end in CR LF, every record has the header’s columns', () => {
      for (const { name } of charts()) {
        const text = read(`${name}.csv`);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const { data, errors } = Papa.parse<readonly string[]>(text.slice(1).trimEnd(), {
          newline: '\r\n',
        });
        expect(errors, name).toEqual([]);
        const [header = []] = data;
        expect(new Set(header).size).toBe(header.length);
        for (const record of data) expect(record).toHaveLength(header.length);
      }
    });

    test('as JSON that is valid by the schema published for it', () => {
      const validate = new Ajv2020({ allowUnionTypes: true }).compile(
        JSON.parse(read('data/chart.schema.json')) as object,
      );
      for (const { name } of charts()) {
        validate(JSON.parse(read(`${name}.json`)));
        expect(validate.errors, name).toBeNull();
      }
      expect(validate({ id: 'x' })).toBe(false);
    });

    test('as pictures of the stated width, twice that for dense screens, on which something is drawn', () => {
      for (const { name } of charts())
        for (const theme of ['', '.dark']) {
          const usual = pngFacts(readFileSync(join(first, `${name}${theme}.png`)));
          const dense = pngFacts(readFileSync(join(first, `${name}${theme}@2x.png`)));
          expect(usual.width).toBe(1200);
          expect(usual.height).toBeGreaterThanOrEqual(675);
          expect([dense.width, dense.height]).toEqual([2 * usual.width, 2 * usual.height]);
          expect(usual.variety).toBeGreaterThan(100);
        }
    });
  });

  test('answers an oEmbed consumer that is given the address of a chart', async () => {
    const asked: string[] = [];
    // The consumer is nobody’s here; it sees the built site in place of the network.
    const fetcher = (address: string) => {
      asked.push(address);
      const { pathname } = new URL(address);
      const path = pathname.slice(base.length);
      return Promise.resolve(new Response(read(path.endsWith('/') ? `${path}index.html` : path)));
    };
    const page = `${site}${base}zh/charts/organizations-count/`;
    const answer = (await extract(page, {}, fetcher)) as Readonly<Record<string, unknown>>;
    expect(asked).toHaveLength(2);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: '东西' });
    const picture = pngFacts(readFileSync(join(first, 'files/organizations-count.zh.png')));
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([
      picture.width,
      picture.height,
    ]);
    expect(answer.html).toContain(`<iframe src="${site}${base}embed/organizations-count/zh/"`);
    expect(answer.html).toContain(` height="${String(answer.height)}" `);
    expect(answer.width).toBe(660);
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
