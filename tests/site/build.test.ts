import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { extract } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { escapeMarkup } from '../../src/scene/markup.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { writeRelease } from '../../src/releases/write-release.ts';
import { pngFacts } from '../files/png.ts';
import { writeLines } from '../story/changed-tables.ts';
import { build, filesIn, hashes, root } from './built-site.ts';

const base = '/dongxi/';
const site = 'https://example.org';

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

  test('shows no name of a question in braces where its answer should stand', () => {
    const unanswered = pages().flatMap((page) => {
      const prose = read(page)
        .replaceAll(/<(script|style|textarea|pre|code)\b.*?<\/\1>/gs, '')
        .replaceAll(/<[^>]*>/g, '\n');
      return [...prose.matchAll(/.{0,20}\{[^{}\n]*\}/g)].map(([text]) => `${page}: ${text}`);
    });
    expect(unanswered).toEqual([]);
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

  test('gives every story a card that says in words what it shows, in the page’s data too', () => {
    const stories = pages().filter((path) => /^\w+\/stories\/[\w-]+\//.test(path));
    expect(stories.length).toBeGreaterThanOrEqual(12);
    for (const page of stories) {
      const html = read(page);
      const [, locale = '', slug = ''] = /^(\w+)\/stories\/([\w-]+)\//.exec(page) ?? [];
      const path = `files/card/story-${slug}.${locale}.png`;
      expect(html).toContain(`property="og:image" content="${site}${base}${path}"`);
      expect(html).toContain(`"image":"${site}${base}${path}"`);
      const [, title = ''] = /property="og:title" content="([^"]+)"/.exec(html) ?? [];
      const [, said = ''] = /property="og:image:alt" content="([^"]+)"/.exec(html) ?? [];
      expect(said.startsWith(title), page).toBe(true);
      expect(said).toMatch(locale === 'zh' ? /成立 \d+ · 不成立 \d+/ : /Holds \d+ · Fails \d+/);
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
    /** In bytes: less than the smallest table and the emptiest chart take. */
    const least = [
      ...([
        ['.csv', 150],
        ['.json', 1500],
        ['.svg', 3000],
      ] as const),
      ...pictures.map((ending) => [ending, 5000] as const),
    ];

    test('in seven kinds and three of citation, none of them empty', () => {
      expect(charts().length).toBeGreaterThan(3);
      for (const { name } of charts())
        for (const ending of ['.bib', '.ris', '.csl.json'])
          expect(read(`${name}${ending}`)).toContain('Dongxi');
      for (const { name } of charts())
        for (const [ending, bytes] of least)
          expect(statSync(join(first, `${name}${ending}`)).size).toBeGreaterThan(bytes);
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

describe('a build from tables that bear a sentence no longer', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'dongxi-falsified-'));
  const file = 'observations/social_organizations.csv';

  /** What the build of the tables with that line says, and the pages that it has written. */
  function buildWith(begins: string, line: string) {
    const [tables, site] = [join(scratch, 'data'), join(scratch, 'dist')];
    for (const folder of [tables, site]) rmSync(folder, { recursive: true, force: true });
    cpSync(join(root, 'data'), tables, { recursive: true });
    writeLines(tables, [{ file, begins, line }]);
    const { status, stdout, stderr } = build(site, { DATA_DIR: tables });
    const pages = existsSync(site) ? filesIn(site).filter((path) => path.endsWith('.html')) : [];
    return { status, said: stdout + stderr, pages };
  }

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  test('fails before it writes a page, with that sentence, its story, line, numbers and cells', () => {
    // Guangdong registers 171,912 instead of 71,912: more per resident than Gansu can have.
    const { status, said, pages } = buildWith(
      '440000,广东,2020-09-30',
      '440000,广东,2020-09-30,171912,,,exact,CDB_2020Q3,',
    );
    expect(status).not.toBe(0);
    expect(pages).toEqual([]);
    const [, problem = ''] =
      /((?:src\/content\/stories\/en\/\S+) \[en\] [^\n]*\n[^\n]*“ew-gansu-above-guangdong”.*?)\n\n/s.exec(
        said,
      ) ?? [];
    expect(problem).toMatch(
      /^src\/content\/stories\/en\/between-east-and-west\.mdx:\d+:\d+ \[en\]/,
    );
    expect(problem).toContain('expected to come out as “holds”; by the tables it is “fails”');
    expect(problem).toContain('Sentence: Even at its lower bound Gansu stands above Guangdong');
    expect(problem).toMatch(/Gansu: .*\[[\d.]+–[\d.]+\] is above Guangdong: .*\[13\.62\] → Fails/);
    expect(problem).toMatch(/Cells: observations\/social_organizations\.csv:51, 60/);
    expect(problem).toContain("set expected: 'fails' in src/content/claims/");
    expect(said).toContain('src/content/stories/zh/between-east-and-west.mdx:');
  });

  test('fails too when it could not be told and now can, although it turns out true', () => {
    // Gansu’s class gives way to a number above Jiangsu’s rate.
    const { status, said, pages } = buildWith(
      '620000,甘肃,2020-09-30',
      '620000,甘肃,2020-09-30,29500,,,exact,CDB_2020Q3,',
    );
    expect(status).not.toBe(0);
    expect(pages).toEqual([]);
    expect(said).toMatch(/^src\/content\/views-bars\.ts:\d+:\d+ \[en\] {2}C001 verdict-differs/m);
    expect(said).toContain(
      'The claim “gansu-above-jiangsu” was expected to come out as “open”; by the tables it is “holds”.',
    );
  });
});

describe('another subject', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'dongxi-subject-'));
  const releases = mkdtempSync(join(tmpdir(), 'dongxi-releases-'));
  const meadow = {
    DATA_DIR: join(root, 'tests/fixtures/desk/valid'),
    CONTENT_DIR: join(root, 'tests/fixtures/content'),
  };
  const embed = 'embed/clubs/en/index.html';
  const changedCells = {
    id: 'figures',
    heading: 'Figures that changed',
    columns: [
      { label: 'Place', isNumeric: false },
      { label: 'Before', isNumeric: true },
    ],
    rows: Array.from({ length: 45 }, (_, index) => ['<Lake>', `${1000 + index}`]),
    notes: [],
  };
  /** What a tool that rewrites line ends, encodings or markup would spoil. */
  const released = new Map<string, string | Uint8Array>([
    [embed, '<!doctype html>\r\n<title>Clubs</title>\n\n'],
    ['files/clubs.en.csv', Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff, 0x00])],
    ['changes.zh.json', JSON.stringify({ sections: [] })],
    ['changes.en.json', JSON.stringify({ sections: [changedCells] })],
  ]);

  beforeAll(() => {
    const summary = { zh: '首次发布', en: 'First' };
    writeRelease(
      releases,
      { version: '1.0.0', date: '2026-01-31', previous: null, summary },
      released,
    );
  });

  afterAll(() => {
    for (const folder of [scratch, releases]) rmSync(folder, { recursive: true, force: true });
  });

  test('is built from other tables and another content folder, and nothing of this one remains', () => {
    const { status, stderr } = build(scratch, { ...meadow, RELEASES_DIR: releases });
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
  });

  test('carries what was released of it through the build, byte for byte', () => {
    const frozen = join(scratch, 'v/1.0.0');
    expect(hashes(frozen)).toEqual(hashes(join(releases, '1.0.0')));
    for (const [path, content] of released)
      expect(readFileSync(join(frozen, path)), path).toEqual(Buffer.from(content));
    // Beside it stands the newest form, which the build has made.
    expect(readFileSync(join(scratch, embed), 'utf8')).not.toBe(released.get(embed));
    expect(readFileSync(join(scratch, 'en/changes/index.html'), 'utf8')).toContain(
      'href="/v/1.0.0/',
    );
  });

  test('shows on the page of versions what a release changed, cell by cell and cut where it is long', () => {
    const page = readFileSync(join(scratch, 'en/changes/index.html'), 'utf8');
    expect(page).toContain('Figures that changed (45)');
    expect(page).toMatch(/<td[^>]*>&lt;Lake><\/td>|<td[^>]*>&lt;Lake&gt;<\/td>/);
    expect(page.match(/<td class="number">1\d{3}<\/td>/g)).toHaveLength(40);
    expect(page).toContain('5 more in the JSON file');
  });

  test('is not built once a byte of a release has changed, and the build names the file', () => {
    const dist = join(scratch, 'refused');
    appendFileSync(join(releases, '1.0.0', embed), ' ');
    const { status, stdout, stderr } = build(dist, { ...meadow, RELEASES_DIR: releases });
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain(`1.0.0/${embed} differs from what was released`);
    expect(existsSync(join(dist, 'en/index.html'))).toBe(false);
  });
});
