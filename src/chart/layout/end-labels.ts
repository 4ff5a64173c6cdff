/** Names lines at their ends: the labels keep the lines' order, so that no two of them cross. */
import type { Rule, Text, TextRole, Tone } from '../../scene/scene.ts';
import { textSize, textWidth } from '../../scene/text-metrics.ts';
import { spread } from './spread.ts';

export interface EndLabel {
  /** One under the other. */
  readonly lines: readonly string[];
  /** Where the line ends. */
  readonly x: number;
  readonly y: number;
  readonly role: TextRole;
  readonly tone: Tone;
}

export interface EndLabelPlace {
  /** Where the labels begin, or end when they stand on the left. */
  readonly at: number;
  readonly side: 'left' | 'right';
  /** What the middles of the labels stay within. */
  readonly least: number;
  readonly most: number;
}

/** Room between a leader's ends and what it joins. */
const pause = 3;

/** Labels that stand this near to their line's end need no leader. */
const near = 3;

/** Height that a label of that role takes, with some air. */
export function labelPitch(role: TextRole): number {
  return textSize[role] + 2.5;
}

/** Room that the widest of the labels takes. */
export function widestLabel(labels: readonly Pick<EndLabel, 'lines' | 'role'>[]): number {
  return Math.max(
    0,
    ...labels.flatMap(({ lines, role }) => lines.map((line) => textWidth(line, role))),
  );
}

/** The texts, top to bottom, and a leader for each that had to move. */
export function endLabels(
  labels: readonly EndLabel[],
  { at, side, least, most }: EndLabelPlace,
): { readonly texts: readonly Text[]; readonly rules: readonly Rule[] } {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  const pitch = Math.max(0, ...sorted.map(({ role, lines }) => lines.length * labelPitch(role)));
  const placed = spread(
    sorted.map(({ y }) => y),
    pitch,
    least,
    most,
  );
  const away = side === 'right' ? 1 : -1;
  return {
    texts: sorted.flatMap(({ lines, role, tone }, index) =>
      lines.map((text, line): Text => ({
        role,
        text,
        x: at,
        y: (placed[index] ?? 0) + (line - (lines.length - 1) / 2) * labelPitch(role),
        anchor: side === 'right' ? 'start' : 'end',
        tone,
      })),
    ),
    rules: sorted.flatMap(({ x, y }, index): readonly Rule[] => {
      const to = placed[index] ?? y;
      if (Math.abs(to - y) < near) return [];
      return [{ role: 'leader', x1: x + away * pause, y1: y, x2: at - away * pause, y2: to }];
    }),
  };
}
