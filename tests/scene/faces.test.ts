import { describe, expect, test } from 'vitest';
import { element, escapeMarkup } from '../../src/scene/markup.ts';
import type { Mark, Scene } from '../../src/scene/scene.ts';
import { toLegend } from '../../src/scene/to-legend.ts';
import { toSvg } from '../../src/scene/to-svg.ts';
import { toTable } from '../../src/scene/to-table.ts';

const hostile = `<script>alert("1")</script> & 'x'`;

const mark = (key: string, tone: Mark['tone'], highTone: Mark['tone'], isExact: boolean): Mark => ({
  key,
  shape: { kind: 'square', x: 0, y: 0, size: 10 },
  tone,
  highTone,
  isExact,
  label: `${key} ${hostile}`,
  text: hostile,
  low: 1,
  high: null,
  neighbours: { left: 'a' },
});

const scene: Scene = {
  id: 'small',
  language: 'en',
  width: 20,
  height: 10,
  title: hostile,
  subtitle: hostile,
  summary: hostile,
  source: hostile,
  notes: [],
  legend: {
    title: hostile,
    classes: [{ tone: 'step-1', highTone: 'step-1', isExact: true, label: hostile }],
    patterns: [{ tone: 'step-1', highTone: 'step-2', isExact: false, label: hostile }],
    outlines: [{ tone: 'region-1', label: hostile }],
  },
  marks: [
    mark('a', 'step-1', 'step-1', true),
    mark('b', 'step-1', 'step-2', false),
    mark('c', 'step-2', 'step-2', false),
  ],
  outlines: [{ key: 'r', shape: { kind: 'path', path: 'm0 0l2 0 0 2z' }, tone: 'region-1' }],
  table: {
    caption: hostile,
    columns: [{ key: 'name', label: hostile, isNumeric: false }],
    rows: [{ key: 'a', cells: { name: hostile } }],
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
  test('fills an exact value with its class and a range with stripes of both ends', () => {
    expect(svg).toContain('<rect class="step-1" data-key="a"');
    expect(svg).toContain('fill="url(#small-step-1_step-2)" data-key="b"');
    expect(svg).toContain('fill="url(#small-step-2_step-2)" data-key="c"');
  });

  test('defines each pattern that a mark uses, once', () => {
    const used = new Set([...svg.matchAll(/url\(#(small-step[^)]*)\)/g)].map(([, id]) => id));
    const defined = [...svg.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id);
    expect(defined.toSorted()).toEqual([...used].toSorted());
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
