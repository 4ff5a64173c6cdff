/** One row of a strip: the provinces of a region in lanes, the extremes labelled, the region as a band. */
import { greatest, max } from 'd3-array';
import { isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Locale, Region } from '../../dataset/types.ts';
import type { Mark, Shape, Text, Tone } from '../../scene/scene.ts';
import { textWidth } from '../../scene/text-metrics.ts';
import { barShapes, missingShapes, whiskerShapes, type Track } from './interval-shapes.ts';
import { lanesOf, type Extent } from '../layout/lanes.ts';
import type { ProvinceValue } from '../facts/province-values.ts';
import { finite } from '../facts/finite.ts';
import { markOf } from '../facts/province-mark.ts';
import type { RegionalValue } from '../facts/regional-values.ts';
import { segments, type Segment } from './segments.ts';

const lanePitch = 15;
const radius = 4.5;
/** What the pattern of a province without a figure takes. */
const missingWidth = 56;
const headingHeight = 26;
/** From this width on every province is named in the drawing. */
const roomForNames = 560;

interface Frame {
  /** Of the scene. */
  readonly width: number;
  readonly locale: Locale;
}

/** A region with its provinces. */
export interface StripRow {
  readonly region: Region;
  readonly regional: RegionalValue | undefined;
  /** Highest first. */
  readonly values: readonly ProvinceValue[];
}

/** Where a province is drawn, with the label that keeps the place beside it free. */
interface Placed extends Extent {
  readonly value: ProvinceValue;
  readonly label: Pick<Text, 'text' | 'x' | 'anchor'> | undefined;
}

function labelOf(
  { values }: StripRow,
  value: ProvinceValue,
  namesAll: boolean,
  locale: Locale,
): string | undefined {
  const isExtreme = value === values[0] || value === values.at(-1);
  if (isExtreme || !value.quantity) return value.label;
  const reachesFurthest = value === greatest(values, ({ quantity }) => quantity?.high);
  return namesAll || reachesFurthest ? value.province.shortName[locale] : undefined;
}

function placed(
  value: ProvinceValue,
  text: string | undefined,
  { scale, left, right }: Track,
  width: number,
): Placed {
  const { low, high } = value.quantity ?? { low: -Infinity, high: -Infinity };
  const start = (Number.isFinite(low) ? scale(low) : left) - radius;
  const end = value.quantity
    ? (Number.isFinite(high) ? scale(high) : right) + radius
    : start + missingWidth;
  if (text === undefined) return { value, start, end, label: undefined };
  const room = textWidth(text, 'value') + 5;
  if (end + room <= width) {
    return { value, start, end: end + room, label: { text, x: end + 3, anchor: 'start' } };
  }
  return { value, start: start - room, end, label: { text, x: start - 3, anchor: 'end' } };
}

function shapesOf({ quantity }: ProvinceValue, track: Track, middle: number, region: Region) {
  return quantity
    ? whiskerShapes(quantity, { track, middle, radius, tone: `region-${region.order}` })
    : missingShapes(track, middle, radius * 2);
}

/** A hatched bar between strokes over all that the region may have, or a tall stroke where its figure is known. */
function regionShapes(
  quantity: Quantity,
  track: Track,
  middle: number,
  tone: Tone,
): readonly Shape[] {
  const stroke = (value: number): Segment => {
    const at = track.scale(value);
    return [at, middle - radius * 1.6, at, middle + radius * 1.6];
  };
  if (isExact(quantity))
    return [{ kind: 'line', path: segments(stroke(quantity.low)), tone, weight: 'bold' }];
  const options = { track, origin: quantity.low, middle, height: radius * 2 };
  // Of a narrow bar alone hardly a stripe would be seen.
  const ends = [quantity.low, quantity.high].filter(Number.isFinite).map(stroke);
  return [
    ...barShapes(quantity, { ...options, above: tone, below: tone }),
    { kind: 'line', path: segments(...ends), tone, weight: 'normal' },
  ];
}

/**
 * How much the track must leave free on its right, so that the label of the value that reaches
 * furthest stands there when its start leaves no room before it.
 */
export function labelRoom(
  rows: readonly StripRow[],
  track: Track,
  { width, locale }: Frame,
): number {
  const furthest = rows.map(({ values }) => greatest(values, ({ quantity }) => quantity?.high));
  const rooms = furthest.flatMap((value, index) => {
    const row = rows[index];
    const text = value && row && labelOf(row, value, false, locale);
    if (!text || !value.quantity) return [];
    const room = textWidth(text, 'value') + 5 + radius;
    const start = track.scale(value.quantity.low) - room;
    const end = Number.isFinite(value.quantity.high)
      ? track.scale(value.quantity.high)
      : track.right;
    return start < 0 && end + room > width ? [room] : [];
  });
  return Math.max(0, ...rooms);
}

/** A row as it is drawn. */
export interface DrawnRow {
  /** Where the row's lanes begin. */
  readonly top: number;
  readonly marks: readonly Omit<Mark, 'neighbours'>[];
  readonly texts: readonly Text[];
  readonly bottom: number;
}

/** The row from `top` on. */
export function drawnRow(
  row: StripRow,
  top: number,
  track: Track,
  { width, locale }: Frame,
): DrawnRow {
  const { region, regional, values } = row;
  const all = values.map((value) =>
    placed(value, labelOf(row, value, width >= roomForNames, locale), track, width),
  );
  const lanes = lanesOf(all, 3);
  const first = top + headingHeight;
  const lanesFrom = first + (regional ? lanePitch : 0);
  const bottom = lanesFrom + ((max(lanes) ?? 0) + 1) * lanePitch;
  const middleOf = (index: number) => lanesFrom + ((lanes[index] ?? 0) + 0.5) * lanePitch;
  const tone: Tone = `region-${region.order}`;
  const heading: Text = {
    role: 'heading',
    text: regional?.label ?? region.name[locale],
    x: 0,
    y: top + headingHeight / 2,
    anchor: 'start',
    tone,
    on: 'rules',
  };
  const whole: readonly Omit<Mark, 'neighbours'>[] = regional
    ? [
        {
          key: region.id,
          shapes: regionShapes(regional.quantity, track, first + lanePitch / 2, tone),
          label: regional.label,
          low: finite(regional.quantity.low),
          high: finite(regional.quantity.high),
          names: [region.name.zh, region.name.en],
        },
      ]
    : [];
  return {
    top: first,
    marks: [
      ...whole,
      ...values.map((value, index) => ({
        ...markOf(value),
        shapes: shapesOf(value, track, middleOf(index), region),
      })),
    ],
    texts: [
      heading,
      ...all.flatMap(({ label }, index): readonly Text[] =>
        label ? [{ ...label, role: 'value', y: middleOf(index), tone: 'ink', on: 'rules' }] : [],
      ),
    ],
    bottom,
  };
}
