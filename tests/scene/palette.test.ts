/**
 * What the colours of tokens.css must do, in both themes. Contrast is that of WCAG 2.2; distance is
 * CIEDE2000 (Sharma et al. 2005); deficient colour vision is simulated in full strength after Machado
 * et al. (2009), all as culori has them.
 */
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/draw.ts';
import { colourIn, readPalette, themes } from '../../src/scene/palette.ts';
import type { Tone } from '../../src/scene/scene.ts';
import { everyView } from '../chart/every-view.ts';
import { dataset } from '../dataset/published.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const palettes = readPalette(css);

const names = Object.keys(palettes.light);
const family = (prefix: string) => names.filter((name) => new RegExp(`^${prefix}-\\d$`).test(name));

/** Scales whose neighbours stand beside each other, in their order. */
const scales = {
  sequential: family('step'),
  diverging: [...family('below').toSorted().toReversed(), 'middle', ...family('above').toSorted()],
};
/** Sets of which any two may meet. */
const sets = { regions: family('region'), parts: family('part') };

const distance = differenceCiede2000();
type Filter = ReturnType<typeof filterDeficiencyProt>;

function throughEyes(filter: Filter): (colour: string) => string {
  return (colour) => {
    const parsed = parse(colour);
    if (!parsed) throw new Error(`“${colour}” is no colour.`);
    return formatHex(filter(parsed));
  };
}

const visions: Readonly<Record<string, (colour: string) => string>> = {
  normal: (colour) => colour,
  protan: throughEyes(filterDeficiencyProt(1)),
  deutan: throughEyes(filterDeficiencyDeuter(1)),
  tritan: throughEyes(filterDeficiencyTrit(1)),
};

/** Classes of a scale, told apart side by side and in the legend; 2.3 is just noticeable. */
const leastStep = 6;
/** Lines and dots that lie apart, told by colour alone. */
const leastBetween = { normal: 18, deficient: 12 };

const pairs = (all: readonly string[]) =>
  all.flatMap((first, index) => all.slice(index + 1).map((second) => [first, second] as const));
const neighbours = (all: readonly string[]) =>
  all.slice(1).map((name, index) => [all[index] ?? '', name] as const);

describe.each(themes)('the %s palette', (theme) => {
  const colour = (name: string) => colourIn(palettes[theme], name);
  const contrast = (one: string, other: string) => wcagContrast(colour(one), colour(other));
  const seen = (vision: string, name: string) => visions[vision]?.(colour(name)) ?? '';
  const apart = (vision: string, [one, other]: readonly [string, string]) =>
    distance(seen(vision, one), seen(vision, other));
  const papers = ['paper', 'paper-raised'];

  test('tells marks that stand on paper by a contrast of 3 at least', () => {
    const marks = [
      ...sets.regions,
      ...sets.parts,
      'ink',
      'ink-soft',
      'ink-faint',
      'accent',
      'focus',
    ];
    const weak = marks.flatMap((mark) =>
      papers.filter((paper) => contrast(mark, paper) < 3).map((paper) => `${mark} on ${paper}`),
    );
    expect(weak).toEqual([]);
  });

  test('lets text be read: a contrast of 4.5 at least', () => {
    const onPaper = ['ink', 'ink-soft', 'accent'].flatMap((text) =>
      papers.map((paper) => [text, paper] as const),
    );
    // Names of regions are written in their colours.
    const asNames = sets.regions.map((region) => [region, 'paper'] as const);
    const onTones = [...Object.values(scales), ...Object.values(sets)]
      .flat()
      .map((tone) => [`on-${tone}`, tone] as const);
    expect(onTones.length).toBeGreaterThan(20);
    const weak = [...onPaper, ...asNames, ...onTones].filter(
      ([text, ground]) => contrast(text, ground) < 4.5,
    );
    expect(weak).toEqual([]);
  });

  // A light class of a scale cannot stand out from light paper and still be light. Areas in such a
  // tone are therefore bounded by a line that does; how far the tone is from paper is asked here.
  test.each(['step-1', 'middle'])('sets %s off from the paper', (tone) => {
    for (const vision of Object.keys(visions))
      expect(apart(vision, [tone, 'paper']), vision).toBeGreaterThanOrEqual(5);
  });

  describe.each(Object.keys(visions))('in %s vision', (vision) => {
    test.each(Object.entries(scales))('keeps neighbours of the %s scale apart', (_, scale) => {
      const close = neighbours(scale).filter((pair) => apart(vision, pair) < leastStep);
      expect(close).toEqual([]);
    });

    test.each(Object.entries(sets))('keeps any two %s apart', (_, set) => {
      const least = vision === 'normal' ? leastBetween.normal : leastBetween.deficient;
      const close = pairs(set).filter((pair) => apart(vision, pair) < least);
      expect(close).toEqual([]);
    });
  });

  test('runs each scale one way from light to dark, so that it holds in grey', () => {
    const lightness = (name: string) => converter('oklch')(colour(name))?.l ?? NaN;
    const [low = NaN, ...rest] = scales.sequential.map(lightness);
    const ascending = [low, ...rest].toSorted((a, b) => a - b);
    expect([low, ...rest]).toEqual(theme === 'light' ? ascending.toReversed() : ascending);
  });

  test('has no green, so that none can stand against red', () => {
    const greens = [...Object.values(scales), ...Object.values(sets)].flat().filter((name) => {
      const { c: chroma = 0, h: hue = 0 } = converter('oklch')(colour(name)) ?? {};
      return chroma > 0.04 && hue > 110 && hue < 170;
    });
    expect(greens).toEqual([]);
  });
});

describe('areas in a tone of a scale', () => {
  const maps = everyView
    .filter(({ family }) => new Set<string>(['choropleth', 'tile-grid']).has(family))
    .map((view) => draw(view, dataset, 'en'));

  test('are bounded, on maps, by the line of their region', () => {
    expect(maps.length).toBeGreaterThan(0);
    for (const { outlines } of maps) {
      expect(outlines.length).toBeGreaterThan(0);
      for (const { tone } of outlines)
        for (const theme of themes)
          expect(
            wcagContrast(colourIn(palettes[theme], tone), colourIn(palettes[theme], 'paper')),
          ).toBeGreaterThanOrEqual(3);
    }
  });

  test('are bounded, in legends, by a line of soft ink', () => {
    for (const file of ['figure', 'embed']) {
      const styles = readFileSync(new URL(`../../src/styles/${file}.css`, import.meta.url), 'utf8');
      expect(styles).toMatch(/\.swatch \{\s*stroke: var\(--ink-soft\)/);
    }
  });
});

test('text on paper is in a tone that can be read there, in every scene', () => {
  const unreadable = new Set<Tone>();
  for (const view of everyView)
    for (const { tone, on } of draw(view, dataset, 'zh').texts)
      for (const theme of themes)
        if (
          !on &&
          wcagContrast(colourIn(palettes[theme], tone), colourIn(palettes[theme], 'paper')) < 4.5
        )
          unreadable.add(tone);
  expect([...unreadable]).toEqual([]);
});

describe('readPalette', () => {
  test('lays the dark colours over the light ones', () => {
    const { light, dark } = readPalette(
      ':root{--ink: #000; --a: #111;} @media (prefers-color-scheme: dark) { :root { --ink: #fff; } }',
    );
    expect(light).toEqual({ ink: '#000', a: '#111' });
    expect(dark).toEqual({ ink: '#fff', a: '#111' });
  });

  test('reads over comments, and over what stands behind the dark colours', () => {
    const { light } = readPalette(
      '/* --ink: #999; */ :root{--ink: #000;} @media (prefers-color-scheme: dark) {} p { --b: #222; }',
    );
    expect(light).toEqual({ ink: '#000', b: '#222' });
  });

  test('refuses a style sheet without dark colours, and a tone that nobody declared', () => {
    expect(() => readPalette(':root{--ink:#000;}')).toThrow(/no “@media/);
    expect(() => colourIn(palettes.dark, 'step-99')).toThrow(/--step-99/);
  });
});
