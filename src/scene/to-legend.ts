/** The legend of a scene, as HTML; its swatches use the patterns that the scene's SVG defines. */
import { element, escapeMarkup } from './markup.ts';
import type { LegendItem, Scene } from './scene.ts';
import { fillOf } from './to-svg.ts';

const swatchBox = { viewBox: '0 0 28 21', 'aria-hidden': 'true' } as const;

function swatch(sceneId: string, item: LegendItem): string {
  const fill = fillOf(item);
  const isPattern = fill.includes('_') || fill === 'missing';
  return element(
    'svg',
    swatchBox,
    element('rect', {
      class: isPattern ? 'swatch' : `swatch ${fill}`,
      fill: isPattern ? `url(#${sceneId}-${fill})` : undefined,
      width: 28,
      height: 21,
    }),
  );
}

function entry(picture: string, label: string): string {
  return element('li', {}, picture, element('span', {}, escapeMarkup(label)));
}

/** Title, classes, patterns and outlines of the legend of `scene`, in that order. */
export function toLegend({ id, legend }: Scene): string {
  const lists = [legend.classes, legend.patterns].map((items) =>
    items.map((item) => entry(swatch(id, item), item.label)).join(''),
  );
  const outlines = legend.outlines.map(({ tone, label }) =>
    entry(
      element('svg', swatchBox, element('rect', { class: `key ${tone}`, width: 28, height: 21 })),
      label,
    ),
  );
  return element(
    'div',
    { class: 'legend' },
    ...[...lists, outlines.join('')].filter(Boolean).map((items) => element('ul', {}, items)),
  );
}
