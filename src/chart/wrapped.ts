/** Breaks a text into lines that are no wider than there is room for. */
import type { TextRole } from '../scene/scene.ts';
import { textWidth } from '../scene/text-metrics.ts';

/** Words with the space after them, single ideographs, and whatever stands in full-width brackets. */
const pieces = /（[^）]*）|[\u2E80-\u9FFF\uFF00-\uFF60]|[^\s\u2E80-\u9FFF\uFF00-\uFF60]+\s*|\s+/gu;

/** The lines of `text`; a piece that is wider than `room` by itself stands on a line of its own. */
export function wrapped(text: string, role: TextRole, room: number): readonly string[] {
  const lines: string[] = [];
  for (const [piece] of text.matchAll(pieces)) {
    const last = lines.at(-1);
    const longer = (last ?? '') + piece;
    if (last !== undefined && textWidth(longer.trimEnd(), role) <= room)
      lines.splice(-1, 1, longer);
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
