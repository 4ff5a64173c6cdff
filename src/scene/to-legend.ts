/** The legend of a scene, as HTML; its swatches use the patterns that the scene's SVG defines. */
import { fillSample, lineSample, sampleBox } from './legend-sample.ts';
import { element, escapeMarkup } from './markup.ts';
import type { Scene } from './scene.ts';

const { width, height } = sampleBox;
const box = { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' } as const;

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
    list(
      legend.fills.map((item) => ({
        picture: element('svg', box, fillSample(id, item)),
        label: item.label,
      })),
    ),
    list(
      legend.patterns.map((item) => ({
        picture: element('svg', box, fillSample(id, item)),
        label: item.label,
      })),
    ),
    list(
      legend.lines.map((item) => ({
        picture: element('svg', box, lineSample(item)),
        label: item.label,
      })),
    ),
  ].join('');
  return lists === '' ? '' : element('div', { class: 'legend' }, lists);
}
