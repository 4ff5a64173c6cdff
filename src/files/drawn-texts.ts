/** Finds the texts that a poster draws, to know which characters its fonts must hold. */
import type { DrawnText } from './picture-fonts.ts';

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The texts in `svg`, as a reader sees them; titles and descriptions are not drawn. */
export function drawnTexts(svg: string, file: string): readonly DrawnText[] {
  return [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => ({
    text: text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity),
    file,
  }));
}
