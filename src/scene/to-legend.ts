/** The legend of a scene, as HTML; its swatches use the patterns that the scene's SVG defines. */
import { element, escapeMarkup } from './markup.ts';
import { fillOf, toneColour } from './paint.ts';
import type { LegendItem, LegendLine, Scene } from './scene.ts';
import { symbolGeometry } from './symbols.ts';
import { geometryElement } from './to-svg.ts';

const box = { viewBox: '0 0 56 42', 'aria-hidden': 'true' } as const;

function swatch(sceneId: string, { paint, symbol }: LegendItem): string {
  const fill = fillOf(sceneId, paint);
  return element(
    'svg',
    box,
    symbol
      ? geometryElement(symbolGeometry(symbol, 14, 10.5, 7), { fill })
      : element('rect', { class: 'swatch', fill, width: 56, height: 42 }),
  );
}

const linePaths = {
  whisker: 'M6 21H50M6 12V30M50 12V30',
  line: 'M4 21H52',
  'dashed line': 'M4 21H52',
} as const;

function line({ tone, form }: LegendLine): string {
  const stroke = toneColour(tone);
  if (form) {
    const look = form === 'dashed line' ? 'line normal dashed' : 'line normal';
    return element('svg', box, element('path', { class: look, stroke, d: linePaths[form] }));
  }
  return element(
    'svg',
    box,
    element('rect', { class: 'key', stroke, x: 5, y: 5, width: 46, height: 32 }),
  );
}

function list(items: readonly { readonly picture: string; readonly label: string }[]): string {
  if (items.length === 0) return '';
  return element(
    'ul',
    {},
    ...items.map(({ picture, label }) =>
      element('li', {}, picture, element('span', {}, escapeMarkup(label))),
    ),
  );
}

/** Fills, patterns and lines of the legend of `scene`, each a list; empty where there is nothing to explain. */
export function toLegend({ id, legend }: Scene): string {
  const lists = [
    list(legend.fills.map((item) => ({ picture: swatch(id, item), label: item.label }))),
    list(legend.patterns.map((item) => ({ picture: swatch(id, item), label: item.label }))),
    list(legend.lines.map((item) => ({ picture: line(item), label: item.label }))),
  ].join('');
  return lists === '' ? '' : element('div', { class: 'legend' }, lists);
}
