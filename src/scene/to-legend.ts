/** The legend of a scene, as HTML; its swatches use the patterns that the scene's SVG defines. */
import { element, escapeMarkup } from './markup.ts';
import { fillOf, toneColour } from './paint.ts';
import type { LegendLine, Paint, Scene } from './scene.ts';

const box = { viewBox: '0 0 56 42', 'aria-hidden': 'true' } as const;

function swatch(sceneId: string, paint: Paint): string {
  return element(
    'svg',
    box,
    element('rect', { class: 'swatch', fill: fillOf(sceneId, paint), width: 56, height: 42 }),
  );
}

function line({ tone, form }: LegendLine): string {
  if (form === 'whisker') {
    const path = { class: 'line normal', stroke: toneColour(tone), d: 'M6 21H50M6 12V30M50 12V30' };
    return element('svg', box, element('path', path));
  }
  return element(
    'svg',
    box,
    element('rect', { class: 'key', stroke: toneColour(tone), x: 5, y: 5, width: 46, height: 32 }),
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
    list(legend.fills.map(({ paint, label }) => ({ picture: swatch(id, paint), label }))),
    list(legend.patterns.map(({ paint, label }) => ({ picture: swatch(id, paint), label }))),
    list(legend.lines.map((item) => ({ picture: line(item), label: item.label }))),
  ].join('');
  return lists === '' ? '' : element('div', { class: 'legend' }, lists);
}
