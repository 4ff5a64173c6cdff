/** Sets a text in lines that fit a width, one below the other. */
import type { Text } from '../../scene/scene.ts';
import { textSize, wrapped } from '../../scene/text-metrics.ts';

/** Distance of lines, as a share of the font size. */
const pitch = 1.25;

/** The text as lines, each no wider than `width` as far as its words allow; `y` is the middle of the first. */
export function wrappedText(text: Text, width: number): readonly Text[] {
  return wrapped(text.text, text.role, width).map((line, index) => ({
    ...text,
    text: line,
    y: text.y + index * textSize[text.role] * pitch,
  }));
}
