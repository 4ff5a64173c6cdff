/** Breaks a text into lines that fit a width. */
import type { Text } from '../scene/scene.ts';
import { textSize, textWidth } from '../scene/text-metrics.ts';

/** Latin words stay whole; Chinese may break after any character. */
function pieces(text: string): readonly string[] {
  return text.match(/[\u2E80-\u9FFF\uFF00-\uFF60]|[^\s\u2E80-\u9FFF\uFF00-\uFF60]+\s*|\s+/gu) ?? [];
}

/** The text as lines one below the other, each no wider than `width`; `y` is the middle of the first. */
export function wrappedText(text: Text, width: number): readonly Text[] {
  const lines: string[] = [];
  for (const piece of pieces(text.text)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd(), text.role) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line, index) => ({
    ...text,
    text: line.trim(),
    y: text.y + index * textSize[text.role] * 1.25,
  }));
}
