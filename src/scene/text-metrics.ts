/**
 * How much room a text takes, near enough to keep labels apart without a browser: Chinese characters
 * are as wide as high, Latin letters and digits about half of that.
 */
import type { Text, TextRole } from './scene.ts';

/** Font size of each role, in units of the scene; scene.css says the same in half units. */
export const textSize: Readonly<Record<TextRole, number>> = {
  tick: 12,
  axis: 12,
  name: 13,
  value: 12,
  annotation: 12,
  heading: 14,
  tile: 13,
};

/** Share of the font size that a line's box takes above and below its middle together. */
const lineHeight = 1.15;

function widthInEm(character: string): number {
  // CJK ideographs, kana and full-width forms fill their square.
  if (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/u.test(character)) return 1;
  if (/[\s.,:;·'’|!il()[\]]/u.test(character)) return 0.32;
  if (/[A-ZMWmw%@–—]/u.test(character)) return 0.72;
  return 0.58;
}

/** Charts measure some million characters, and use few. */
const widths = new Map<string, number>();

function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = widthInEm(character);
  widths.set(character, width);
  return width;
}

/** Width in em of a line of that width followed by `text`. */
function continued(width: number, text: string): number {
  let sum = width;
  for (const character of text) sum += widthOf(character);
  return sum;
}

/** Width of `text` in that role, in units of the scene; rather too wide than too narrow. */
export function textWidth(text: string, role: TextRole): number {
  return continued(0, text) * textSize[role];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box that a text fills. */
export function textBox({ text, role, x, y, anchor }: Text): Box {
  const width = textWidth(text, role);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const halfHeight = (textSize[role] * lineHeight) / 2;
  return { left, right: left + width, top: y - halfHeight, bottom: y + halfHeight };
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The parts that a text may be broken into: words with what follows them, single ideographs, short brackets. */
function unbroken(text: string): readonly string[] {
  return (
    text.match(
      /（[^）]{1,12}）|[\u2E80-\u9FFF](?:[，。；：、）”])?|[^\s\u2E80-\u9FFF（]+\s*|（|\s+/gu,
    ) ?? []
  );
}

/** `text` in lines no wider than that, as far as its words allow. */
export function wrapped(text: string, role: TextRole, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const part of unbroken(text)) {
    if (line !== '' && continued(lineWidth, part.trimEnd()) * textSize[role] > width) {
      lines.push(line.trimEnd());
      line = '';
      lineWidth = 0;
    }
    line += part;
    lineWidth = continued(lineWidth, part);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
