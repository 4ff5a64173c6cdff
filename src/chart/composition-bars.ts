/** A composition in one year: a bar for each part, longest first, each named beside or above it. */
import { scaleLinear } from 'd3-scale';
import { isExact } from '../dataset/quantity.ts';
import type { Locale } from '../dataset/types.ts';
import { compositionMessages } from '../i18n/chart-composition.ts';
import { formatQuantity } from '../i18n/format.ts';
import type { Figure, Mark, Text, Tone } from '../scene/scene.ts';
import { textWidth } from '../scene/text-metrics.ts';
import { chained } from './layout/chained.ts';
import type { Drawing } from './composition-areas.ts';
import type { CompositionPart, CompositionValues } from './facts/composition-values.ts';
import { partLabel, shareText } from './words/composition-text.ts';
import { finite } from './facts/finite.ts';

/** Below this width a name stands above its bar. */
const narrow = 560;
const room = { edge: 4, gap: 8, top: 4, margin: 14 } as const;

/** Known parts are of one colour, since each is named; what holds the rest is grey. */
function toneOf({ isResidual, members }: CompositionPart): Tone {
  return isResidual || members.length > 1 ? 'part-5' : 'part-1';
}

/** The drawing of a composition at its last point. */
export function compositionBars(values: CompositionValues, locale: Locale, width: number): Drawing {
  const { drawn, points } = values;
  const point = points.at(-1);
  const words = compositionMessages[locale];
  const isNarrow = width < narrow;
  const rows = drawn.flatMap((part) => {
    const quantity = part.quantities.at(-1);
    if (!quantity || !point) return [];
    const value = words.withShare(
      formatQuantity(quantity, locale),
      shareText(quantity, point, locale),
    );
    return [{ part, quantity, value }];
  });
  const [pitch, thickness] = isNarrow ? [42, 16] : [28, 18];
  const names = Math.max(...rows.map(({ part }) => textWidth(part.name, 'name')));
  const left = isNarrow ? room.edge : names + room.edge + room.gap;
  const valueRoom = Math.max(...rows.map(({ value }) => textWidth(value, 'value')));
  const right = width - valueRoom - room.gap - room.margin;
  const most = Math.max(
    ...rows.flatMap(({ quantity }) => [quantity.low, quantity.high]).filter(Number.isFinite),
  );
  const x = scaleLinear([0, most], [left, right]).clamp(true);
  const middleOf = (index: number) =>
    room.top + index * pitch + (isNarrow ? pitch - thickness / 2 - 4 : pitch / 2);
  const height = room.top * 2 + rows.length * pitch;
  const hasRange = rows.some(({ quantity }) => !isExact(quantity));
  return {
    height,
    legend: {
      fills: rows.some(({ part }) => toneOf(part) === 'part-5')
        ? [{ paint: { kind: 'solid', tone: 'part-5' }, label: words.residual }]
        : [],
      patterns: hasRange ? [{ paint: { kind: 'open', tone: 'part-1' }, label: words.range }] : [],
      lines: [],
    },
    rules: [{ role: 'axis', x1: left, y1: room.top, x2: left, y2: height - room.top }],
    marks: chained(
      rows.map(({ part, quantity }, index): Omit<Mark, 'neighbours'> => {
        const tone = toneOf(part);
        const bar = (from: number, to: number, kind: 'solid' | 'open'): Figure => ({
          kind: 'rect',
          x: x(from),
          y: middleOf(index) - thickness / 2,
          width: x(to) - x(from),
          height: thickness,
          paint: { kind, tone },
        });
        return {
          key: part.key,
          shapes: [
            bar(0, quantity.low, 'solid'),
            ...(isExact(quantity)
              ? []
              : [bar(quantity.low, Math.min(quantity.high, most), 'open')]),
          ],
          label: partLabel(part, values, locale),
          low: finite(quantity.low),
          high: finite(quantity.high),
          names: part.names,
        };
      }),
      rows.map(({ part }) => part.key),
    ),
    outlines: [],
    texts: rows.flatMap(({ part, quantity, value }, index): readonly Text[] => [
      {
        role: 'name',
        text: part.name,
        x: isNarrow ? left : left - room.gap,
        y: isNarrow ? middleOf(index) - thickness / 2 - 10 : middleOf(index),
        anchor: isNarrow ? 'start' : 'end',
        tone: 'ink',
      },
      {
        role: 'value',
        text: value,
        x: x(Math.min(quantity.high, most)) + room.gap,
        y: middleOf(index),
        anchor: 'start',
        tone: 'ink-soft',
      },
    ]),
  };
}
