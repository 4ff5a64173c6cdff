/** Draws the samples of a legend, the same on pages and on posters, in a box of 56 by 42 half units. */
import { element } from './markup.ts';
import { fillOf, toneColour } from './paint.ts';
import type { LegendItem, LegendLine } from './scene.ts';
import { symbolGeometry } from './symbols.ts';
import { geometryElement } from './to-svg.ts';

/** In half units, as the drawing is, so that patterns look alike in both. */
export const sampleBox = { width: 56, height: 42 } as const;

/** The sample of an area, or of a symbol. */
export function fillSample(sceneId: string, { paint, symbol }: LegendItem): string {
  const fill = fillOf(sceneId, paint);
  return symbol
    ? geometryElement(symbolGeometry(symbol, 14, 10.5, 7), { fill })
    : element('rect', { class: 'swatch', fill, ...sampleBox });
}

const linePaths = {
  whisker: 'M6 21H50M6 12V30M50 12V30',
  line: 'M4 21H52',
  'dashed line': 'M4 21H52',
} as const;

/** The sample of a line, or of an outline where it has no form. */
export function lineSample({ tone, form }: LegendLine): string {
  const stroke = toneColour(tone);
  if (!form) return element('rect', { class: 'key', stroke, x: 5, y: 5, width: 46, height: 32 });
  const look = form === 'dashed line' ? 'line normal dashed' : 'line normal';
  return element('path', { class: look, stroke, d: linePaths[form] });
}
