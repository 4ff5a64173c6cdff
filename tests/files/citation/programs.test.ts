import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { CitedWork } from '../../../src/files/citation/cited-work.ts';
import { toBibtex } from '../../../src/files/citation/to-bibtex.ts';
import { toCsl } from '../../../src/files/citation/to-csl.ts';
import { toRis } from '../../../src/files/citation/to-ris.ts';
import { chart, tables } from './works.ts';

interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
}

/** What a reference manager that nobody here wrote makes of the text. */
function imported(text: string, recognised: string): CslItem {
  expect(plugins.input.type(text)).toBe(recognised);
  const [item] = new Cite(text).data as readonly CslItem[];
  if (!item) throw new Error(`Nothing was read from ${text}`);
  return item;
}

function essence({ title, author, issued, URL }: CslItem) {
  return {
    title,
    author: author.map(({ literal, family }) => literal ?? family),
    issued: issued['date-parts'][0],
    address: URL,
  };
}

function expected({ title, author, date, address }: CitedWork) {
  return { title, author: [author], issued: date.split('-').map(Number), address };
}

describe.each([
  ['the tables', tables],
  ['a chart whose title has every character that TeX treats specially', chart],
])('a citation of %s', (_, work) => {
  test('is read back whole from CSL-JSON', () => {
    const item = imported(toCsl(work), '@else/json');
    expect(essence(item)).toEqual(expected(work));
    expect(item.type).toBe(work.kind === 'dataset' ? 'dataset' : 'graphic');
  });

  test('is read back from RIS, author and title whole', () => {
    const item = imported(toRis(work), '@ris/file');
    expect(essence(item)).toEqual(expected(work));
  });

  test('is read back from BibTeX, to the month, with every special character', () => {
    const item = imported(toBibtex(work), '@biblatex/text');
    const [year = 0, month = 0] = work.date.split('-').map(Number);
    expect(essence(item)).toEqual({ ...expected(work), issued: [year, month] });
    expect(item.id).toBe(work.key);
  });

  test('has no address where the site has none', () => {
    const placeless = { ...work, address: undefined };
    for (const written of [toBibtex(placeless), toRis(placeless), toCsl(placeless)])
      expect(written).not.toMatch(/http|undefined|\bUR\b|"URL"/);
  });
});

test('RIS begins with its type, ends with its end, and parts lines as its first readers did', () => {
  const lines = toRis(tables).split('\r\n');
  expect(lines[0]).toBe('TY  - DATA');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});
