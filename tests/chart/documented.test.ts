import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { familyMessages } from '../../src/i18n/chart-families.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = read('docs/charts.md');
const documented = [...guide.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, family = '']) => family);
const drawn = [...read('src/chart/draw.ts').matchAll(/case '([\w-]+)':/g)].map(
  ([, family = '']) => family,
);

describe('the guide to charts', () => {
  test('documents every family that can be drawn, and no other, once each', () => {
    expect(documented.length).toBeGreaterThan(10);
    expect(documented.toSorted()).toEqual(drawn.toSorted());
  });

  test('lists the families in the order of the gallery, which has words for each', () => {
    expect(documented).toEqual(Object.keys(familyMessages));
  });

  test('names only files and tones that exist', () => {
    for (const [, file = ''] of guide.matchAll(/`((?:src|tests)\/[\w./-]+\.(?:ts|css))`/g))
      expect(read(file), file).not.toBe('');
    const tokens = read('src/styles/tokens.css');
    const tones = guide.slice(guide.indexOf('## Tones'), guide.indexOf('## Numbers'));
    for (const [, tone = ''] of tones.matchAll(/`([a-z]+(?:-\w+)?)`/g))
      expect(tokens, tone).toContain(`--${tone}:`);
  });
});
