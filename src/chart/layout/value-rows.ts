/** Sets rows under each other, with names on the left, values on the right, and the drawing between. */
import { max } from 'd3-array';
import type { Text, TextRole, Tone } from '../../scene/scene.ts';
import { textSize, textWidth, wrapped } from '../../scene/text-metrics.ts';
import { wrappedText } from './wrapped-text.ts';

export interface ValueRow {
  readonly key: string;
  readonly name: string;
  /** Written at the right end. */
  readonly value: string;
  /** Written before the name, such as a place in the order. */
  readonly lead?: string;
}

/** Rows that stand together, under a heading if there is one. */
export interface RowGroup {
  readonly heading?: { readonly text: string; readonly tone: Tone };
  readonly rows: readonly ValueRow[];
}

export interface RowLayoutOptions {
  readonly width: number;
  /** Where the first row begins. */
  readonly top: number;
  /** From one row to the next; rows whose name takes several lines are higher. */
  readonly pitch: number;
}

export interface RowLayout {
  /** Ends of the drawing. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** The middle of each row, by its key. */
  readonly middles: ReadonlyMap<string, number>;
  /** Where values begin, which a column before them needs. */
  readonly valuesFrom: number;
  /** Where leads end. */
  readonly leadsTo: number;
  readonly texts: readonly Text[];
}

const gap = 8;
const headingHeight = 28;
/** No more of the width than this is for names; longer ones are broken into lines. */
const nameShare = 0.38;
const lineHeight = textSize.name * 1.25;

function widest(texts: readonly string[], role: TextRole): number {
  return max(texts, (text) => textWidth(text, role)) ?? 0;
}

/** Where everything of these rows stands, and their texts. */
export function rowLayout(
  groups: readonly RowGroup[],
  { width, top, pitch }: RowLayoutOptions,
): RowLayout {
  const rows = groups.flatMap((group) => group.rows);
  const leads = rows.flatMap(({ lead }) => (lead === undefined ? [] : [lead]));
  const leadsTo = widest(leads, 'value');
  const namesFrom = leadsTo + (leads.length > 0 ? gap * 1.5 : 0);
  const names = new Map(
    rows.map(({ key, name }) => [key, wrapped(name, 'name', width * nameShare)]),
  );
  const left = namesFrom + widest([...names.values()].flat(), 'name') + gap;
  const values = widest(
    rows.map(({ value }) => value),
    'value',
  );
  const middles = new Map<string, number>();
  const texts: Text[] = [];
  let bottom = top;
  for (const { heading, rows: members } of groups) {
    if (heading) {
      const lines = wrappedText(
        {
          role: 'heading',
          text: heading.text,
          x: 0,
          y: bottom + headingHeight / 2 + 2,
          anchor: 'start',
          tone: heading.tone,
          on: 'rules',
        },
        width,
      );
      texts.push(...lines);
      bottom = (lines.at(-1)?.y ?? bottom) + headingHeight / 2 - 2;
    }
    for (const { key, value, lead } of members) {
      const lines = names.get(key) ?? [];
      const height = Math.max(pitch, lines.length * lineHeight + 6);
      const middle = bottom + height / 2;
      middles.set(key, middle);
      if (lead !== undefined) {
        texts.push({
          role: 'value',
          text: lead,
          x: leadsTo,
          y: middle,
          anchor: 'end',
          tone: 'ink-soft',
        });
      }
      for (const [index, text] of lines.entries()) {
        const y = middle + (index - (lines.length - 1) / 2) * lineHeight;
        texts.push({ role: 'name', text, x: left - gap, y, anchor: 'end', tone: 'ink' });
      }
      texts.push({
        role: 'value',
        text: value,
        x: width,
        y: middle,
        anchor: 'end',
        tone: 'ink-soft',
      });
      bottom += height;
    }
  }
  const valuesFrom = width - values;
  // The last number of the axis needs half its width beyond the drawing.
  const right = Math.min(valuesFrom - gap, width - 2 * gap);
  return { left, right, bottom, middles, valuesFrom, leadsTo, texts };
}
