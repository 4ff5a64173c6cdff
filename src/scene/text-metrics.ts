/**
 * How much room a text takes, without a browser to ask: no font that readers have sets it wider, so no
 * label is cut or lies on another (tests/e2e/letters.spec.ts).
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

/**
 * Widths in em, each the widest that Chromium measures in DejaVu Sans (digits .636, as Verdana has them),
 * Noto Sans, Liberation Sans (as wide as Arial), Roboto, Inter and Open Sans. In all of these but the
 * first, texts come out narrower than reckoned, by a tenth.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ \u00A0.,:;'|ijlI]/u, 0.34],
  [/[frt()[\]!/²³°-]/u, 0.42],
  [/[cszJL?]/u, 0.56],
  [/[w+=<>~−&]/u, 0.84],
  [/[mMW@]/u, 1],
  [/%/u, 0.95],
  [/[a-zà-ÿ\dFT–]/u, 0.64],
  [/[CDGHNOQRU]/u, 0.79],
  [/[A-Z]/u, 0.69],
];
/** All others fill a square: ideographs, kana, full-width forms, and quotation marks in a Chinese font. */
const square = 1;

function widthInEm(character: string): number {
  return widths.find(([group]) => group.test(character))?.[1] ?? square;
}

/** Letters that are not square are wider when bold, by up to this; headings are. */
const boldness = 1.1;

/** Charts measure some million characters, and use few. */
const known = new Map<string, number>();

function widthOf(character: string): number {
  const width = known.get(character) ?? widthInEm(character);
  known.set(character, width);
  return width;
}

/** Width in em of a line of that width followed by `text`. */
function continued(width: number, text: string, role: TextRole): number {
  const bolder = role === 'heading' ? boldness : 1;
  let inEm = width;
  for (const character of text) {
    const one = widthOf(character);
    inEm += one === square ? one : one * bolder;
  }
  return inEm;
}

/** Width of `text` in that role, in units of the scene; rather too wide than too narrow. */
export function textWidth(text: string, role: TextRole): number {
  return continued(0, text, role) * textSize[role];
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
    if (line !== '' && continued(lineWidth, part.trimEnd(), role) * textSize[role] > width) {
      lines.push(line.trimEnd());
      line = '';
      lineWidth = 0;
    }
    line += part;
    lineWidth = continued(lineWidth, part, role);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
