/** A composition over years: areas one on the other, and the printed total as a line. */
import { exactly } from '../dataset/quantity.ts';
import type { Locale } from '../dataset/types.ts';
import { compositionMessages } from '../i18n/chart-composition.ts';
import { timeMessages } from '../i18n/chart-time.ts';
import { formatQuantity } from '../i18n/format.ts';
import type { Mark, Scene, SceneWords, Tone } from '../scene/scene.ts';
import { wrapped } from '../scene/text-metrics.ts';
import { chained } from './layout/chained.ts';
import {
  isExactThroughout,
  type CompositionValues,
  type CompositionView,
} from './facts/composition-values.ts';
import { partLabel } from './words/composition-text.ts';
import { endLabels, widestLabel, type EndLabel } from './layout/end-labels.ts';
import { bandPath, type PlottedPoint } from './shapes/line-shapes.ts';
import { pathThrough } from './shapes/path-through.ts';
import { gapsIn, runsOf } from './facts/moments.ts';
import { finite } from './facts/finite.ts';
import { gapMarks } from './shapes/series-marks.ts';
import { timeFrame, valueRoom } from './layout/time-frame.ts';

/** All of a scene but its words and what names it. */
export type Drawing = Omit<Scene, keyof SceneWords | 'id' | 'width'>;

const narrow = 480;
const room = { top: 14, bottom: 30, leader: 16, edge: 8 } as const;

interface Layer {
  /** In the order of the points; `undefined` where the part is not stated. */
  readonly spans: readonly ({ readonly from: number; readonly to: number } | undefined)[];
}

/** From where to where each part reaches at each point, the first part at the bottom. */
function stacked({ drawn, points }: CompositionValues): readonly Layer[] {
  const heights = points.map(() => 0);
  return drawn.map(({ quantities }) => ({
    spans: quantities.map((quantity, index) => {
      if (!quantity) return undefined;
      const from = heights[index] ?? 0;
      const to = from + quantity.low;
      heights[index] = to;
      return { from, to };
    }),
  }));
}

function toneOf(index: number): Tone {
  return `part-${index + 1}`;
}

/**
 * The drawing of a composition over years.
 * @throws RangeError when a part is known as a range, which cannot be stacked.
 */
export function compositionAreas(
  view: CompositionView,
  values: CompositionValues,
  locale: Locale,
  width: number,
): Drawing {
  if (!isExactThroughout(values)) {
    throw new RangeError(
      `${view.id} would stack parts of ${view.indicator} that are known as ranges; choose other years, or bars.`,
    );
  }
  const { drawn, points } = values;
  const words = compositionMessages[locale];
  const layers = stacked(values);
  const wholes = points.map(({ whole }) => whole.quantity);
  const height = width < narrow ? 320 : 400;
  const [top, bottom] = [room.top, height - room.bottom];
  const most = Math.max(
    ...wholes.map(({ high }) => high),
    ...layers.flatMap(({ spans }) => spans.map((span) => span?.to ?? 0)),
  );
  const span = { most, count: 5 };
  const left = valueRoom(span, locale);
  const labelRoom = width < narrow ? 88 : width < 800 ? 130 : 170;
  const lastSpan = (index: number) => layers[index]?.spans.at(-1);
  const labels = drawn.flatMap((part, index) => {
    const [span, quantity] = [lastSpan(index), part.quantities.at(-1)];
    if (!span || !quantity) return [];
    const name = wrapped(part.name, 'tick', labelRoom);
    const lines = [...name, formatQuantity(quantity, locale)];
    return [{ lines, role: 'tick' as const, at: (span.from + span.to) / 2 }];
  });
  const right = width - widestLabel(labels) - room.leader - room.edge;
  const frame = timeFrame({ ...span, left, right, top, bottom, moments: points, locale });
  const { x, y } = frame;
  const ends = endLabels(
    labels.map(({ lines, role, at }): EndLabel => ({
      lines,
      role,
      tone: 'ink',
      x: right,
      y: y(at),
    })),
    { at: right + room.leader, side: 'right', least: top + 14, most: bottom - 18 },
  );
  const parts = drawn.map((part, index): Omit<Mark, 'neighbours'> => {
    const spans = layers[index]?.spans ?? [];
    const plottedSpans = spans.map((span, at): PlottedPoint | undefined => {
      const day = points[at]?.day;
      return span && day !== undefined
        ? { x: x(day), top: y(span.to), bottom: y(span.from) }
        : undefined;
    });
    const last = part.quantities.at(-1);
    return {
      key: part.key,
      shapes: runsOf(points, plottedSpans).map((run) => ({
        kind: 'area',
        path: bandPath(run),
        paint: { kind: 'solid', tone: toneOf(index) },
      })),
      label: partLabel(part, values, locale),
      low: finite(last?.low),
      high: finite(last?.high),
      names: part.names,
    };
  });
  const wholeLine = points.map(({ day, whole }) => [x(day), y(whole.quantity.high)] as const);
  const lastWhole = wholes.at(-1) ?? exactly(0);
  const whole: Omit<Mark, 'neighbours'> = {
    key: 'whole',
    shapes: runsOf(points, wholeLine).map((run) => ({
      kind: 'line',
      path: pathThrough(run),
      tone: 'ink',
      weight: 'normal',
    })),
    label: `${words.printed} ${formatQuantity(lastWhole, locale)}`,
    low: finite(lastWhole.low),
    high: finite(lastWhole.high),
    names: [compositionMessages.zh.printed, compositionMessages.en.printed],
  };
  const gaps = gapsIn(points);
  return {
    height,
    legend: {
      fills: drawn
        .map(({ name }, index) => ({
          paint: { kind: 'solid', tone: toneOf(index) } as const,
          label: name,
        }))
        .reverse(),
      patterns:
        gaps.length > 0
          ? [{ paint: { kind: 'missing' }, label: timeMessages[locale].gap } as const]
          : [],
      lines: [{ tone: 'ink', label: words.printed, form: 'line' }],
    },
    rules: [...frame.rules, ...ends.rules],
    marks: chained(
      [...gapMarks({ gaps }, frame, top, bottom, locale), ...parts, whole],
      ['whole', ...drawn.map(({ key }) => key).reverse()],
    ),
    outlines: [],
    texts: [...frame.valueTexts, ...frame.yearTexts, ...ends.texts],
  };
}
