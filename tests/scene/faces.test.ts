import { describe, expect, test } from 'vitest';
import { element, escapeMarkup } from '../../src/scene/markup.ts';
import type { Mark, Paint, Scene } from '../../src/scene/scene.ts';
import { toLegend } from '../../src/scene/to-legend.ts';
import { toSvg } from '../../src/scene/to-svg.ts';
import { toTable } from '../../src/scene/to-table.ts';

const hostile = `<script>alert("1")</script> & 'x'`;

const mark = (key: string, paint: Paint): Mark => ({
  key,
  shapes: [{ kind: 'rect', x: 0, y: 0, width: 10, height: 10, paint }],
  label: `${key} ${hostile}`,
  low: 1,
  high: null,
  neighbours: { left: 'a' },
  names: [hostile],
});

const known: Paint = { kind: 'solid', tone: 'step-1' };
const range: Paint = { kind: 'striped', tone: 'step-1', highTone: 'step-2' };
const band: Paint = { kind: 'hatched', tone: 'step-2' };

const scene: Scene = {
  id: 'small',
  language: 'en',
  width: 20,
  height: 10,
  title: hostile,
  subtitle: hostile,
  summary: hostile,
  source: hostile,
  sourceIds: [],
  notes: [],
  legend: {
    fills: [{ paint: known, label: hostile }],
    patterns: [{ paint: range, label: hostile }],
    lines: [{ tone: 'region-1', label: hostile }],
  },
  rules: [{ role: 'axis', x1: 0, y1: 0.5, x2: 20, y2: 0.5 }],
  marks: [mark('a', known), mark('b', range), mark('c', band), mark('d', { kind: 'missing' })],
  outlines: [{ key: 'r', shape: { kind: 'area', path: 'm0 0l2 0 0 2z' }, tone: 'region-1' }],
  texts: [{ role: 'name', text: hostile, x: 1, y: 2, anchor: 'end', tone: 'ink', on: range }],
  table: {
    caption: hostile,
    columns: [{ key: 'name', label: hostile, isNumeric: false }],
    rows: [{ key: 'a', cells: { name: { text: hostile } } }],
  },
};

const svg = toSvg(scene, { isInteractive: true, summaryId: 'words' });

describe('markup', () => {
  test('escapes the five characters that markup gives a meaning to', () => {
    expect(escapeMarkup(`<a href="x" id='y'>&`)).toBe(
      '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;',
    );
  });

  test('leaves out attributes that are undefined and escapes the others', () => {
    expect(element('p', { id: undefined, title: '"', hidden: true })).toBe(
      '<p title="&quot;" hidden></p>',
    );
  });

  test.each([
    ['svg', svg],
    ['table', toTable(scene.table)],
    ['legend', toLegend(scene)],
  ])('lets no text of the data become markup in the %s', (_, html) => {
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
  });
});

describe('toSvg', () => {
  test('fills a known value with its tone, and what is not known with a pattern', () => {
    expect(svg).toMatch(/<rect data-key="a"[^>]* fill="var\(--step-1\)"/);
    expect(svg).toMatch(/data-key="b"[^>]* fill="url\(#small-striped_step-1_step-2\)"/);
    expect(svg).toMatch(/data-key="c"[^>]* fill="url\(#small-hatched_step-2\)"/);
    expect(svg).toMatch(/data-key="d"[^>]* fill="url\(#small-missing\)"/);
  });

  test('defines each pattern that it uses, once', () => {
    const used = new Set([...svg.matchAll(/fill="url\(#([^)]*)\)/g)].map(([, id]) => id));
    const defined = [...svg.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id);
    expect(defined).toEqual([...used].toSorted());
  });

  test('writes lengths as whole half units', () => {
    expect(svg).toContain('viewBox="0 0 40 20"');
    expect(svg).toContain('d="M0 1L40 1"');
  });

  test('gives text on stripes a halo', () => {
    expect(svg).toContain(
      '<text class="name halo" fill="var(--ink)" x="2" y="4" text-anchor="end">',
    );
  });

  test('is named by its title and described by the summary on the page', () => {
    expect(svg).toContain('aria-labelledby="small-title"');
    expect(svg).toContain('<title id="small-title">');
    expect(svg).toContain('aria-describedby="words"');
  });

  test('carries the way of the arrow keys only where it is asked to', () => {
    expect(svg).toContain('data-near="a   "');
    expect(toSvg(scene, { isInteractive: false, summaryId: 'words' })).not.toContain('data-near');
  });

  test('uses no style attribute and no colour of its own', () => {
    expect(svg).not.toMatch(/style=|#[0-9a-f]{3,6}\b(?=")/);
  });
});
