/**
 * Makes a drawing look right where no style sheet reaches it, in programs that draw SVG without CSS:
 * classes become attributes, custom properties become colours.
 */
import { element, type Attributes } from './markup.ts';
import { colourIn, type Palette } from './palette.ts';
import { textSize } from './text-metrics.ts';

/** Lengths are in half units, twice the pixels that scene.css gives for the same class. */
export const looks: Readonly<Record<string, Attributes>> = {
  rules: {},
  rule: { stroke: 'var(--rule)', 'stroke-width': 2 },
  grid: {},
  axis: { stroke: 'var(--ink-soft)' },
  reference: { stroke: 'var(--ink)', 'stroke-dasharray': '8 6' },
  leader: { stroke: 'var(--ink-faint)' },
  marks: { stroke: 'var(--paper)', 'stroke-width': 2 },
  line: { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
  thin: { 'stroke-width': 2 },
  normal: { 'stroke-width': 3.5 },
  bold: { 'stroke-width': 6 },
  dashed: { 'stroke-dasharray': '10 8' },
  outlines: { fill: 'none', 'stroke-linejoin': 'round' },
  'outline-casing': { stroke: 'var(--paper)', 'stroke-width': 15 },
  outline: { 'stroke-width': 10 },
  texts: { 'font-size': 2 * textSize.tick },
  name: { 'font-size': 2 * textSize.name },
  tile: { 'font-size': 2 * textSize.tile, 'font-weight': 500 },
  heading: { 'font-size': 2 * textSize.heading, 'font-weight': 600 },
  halo: {},
  swatch: { stroke: 'var(--ink-soft)', 'stroke-width': 1.5 },
  key: { fill: 'none', 'stroke-width': 7 },
};

/** A text's role may have the name of a rule's. */
const textLooks: Readonly<Record<string, Attributes>> = {
  ...looks,
  axis: {},
  tick: {},
  value: {},
  annotation: {},
};

/** From the middle of a line of text down to its baseline, in em. */
const middleToBaseline = '.36em';

function attributesOf(classes: string, isText: boolean): Attributes {
  return Object.assign(
    {},
    ...classes.split(' ').map((name) => {
      const look = (isText ? textLooks : looks)[name];
      if (!look) throw new Error(`Nothing says how the class “${name}” looks outside of a page.`);
      return look;
    }),
  ) as Attributes;
}

function written(attributes: Attributes): string {
  return element('a', attributes).slice(2, -'></a>'.length);
}

/** What an element says for itself goes before what its class says. */
function dressed(tag: string): string {
  const [, classes] = / class="([^"]*)"/.exec(tag) ?? [];
  if (classes === undefined) return tag;
  const isText = tag.startsWith('<text');
  const added = Object.entries(attributesOf(classes, isText)).filter(
    ([name]) => !tag.includes(` ${name}="`),
  );
  return tag.replace(/ class="[^"]*"/, written(Object.fromEntries(added)));
}

/** Written twice, the lower one broad: not every program knows `paint-order`. */
function withHalo(text: string): string {
  if (!/^<text class="[^"]*\bhalo\b/.test(text)) return text;
  const halo = written({ stroke: 'var(--paper)', 'stroke-width': 7, 'stroke-linejoin': 'round' });
  return text.replace('<text', `<text${halo}`) + text;
}

/**
 * `markup` of our own renderers with every class and custom property resolved.
 * @throws Error when a class has no look here, or the palette lacks a colour.
 */
export function withoutStyleSheet(markup: string, palette: Palette): string {
  return markup
    .replaceAll(/<text [^>]*>[^<]*<\/text>/g, withHalo)
    .replaceAll('<text', `<text dy="${middleToBaseline}"`)
    .replaceAll(/<[a-z][^>]*>/gi, dressed)
    .replaceAll(/<g data-key="[^"]*"/g, '<g stroke="none"')
    .replaceAll(/ data-key="[^"]*"/g, '')
    .replaceAll(/"var\(--([\w-]+)\)"/g, (_, name: string) => `"${colourIn(palette, name)}"`);
}
