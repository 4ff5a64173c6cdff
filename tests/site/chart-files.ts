/** The files that a built site gives of each embed's chart, read as the programs read them that get them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { escapeMarkup } from '../../src/scene/markup.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { pngFacts } from '../files/png.ts';
import { filesIn, type BuiltSite } from './built-site.ts';

export function testChartFiles({ directory, read }: BuiltSite): void {
  const charts = () =>
    filesIn(directory).flatMap((path) => {
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
        expect(statSync(join(directory, `${name}${ending}`)).size).toBeGreaterThan(bytes);
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
        const usual = pngFacts(readFileSync(join(directory, `${name}${theme}.png`)));
        const dense = pngFacts(readFileSync(join(directory, `${name}${theme}@2x.png`)));
        expect(usual.width).toBe(1200);
        expect(usual.height).toBeGreaterThanOrEqual(675);
        expect([dense.width, dense.height]).toEqual([2 * usual.width, 2 * usual.height]);
        expect(usual.variety).toBeGreaterThan(100);
      }
  });
}
