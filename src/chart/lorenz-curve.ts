/** The Lorenz curve of a view: one line where all is known, else the band in which it must lie. */
import { ascending, range } from 'd3-array';
import { isExact } from '../dataset/quantity.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { lorenzMessages } from '../i18n/chart-lorenz.ts';
import { formatShare } from '../i18n/format.ts';
import type { SumCurve } from '../measure/lorenz-sums.ts';
import type { Mark, Scene, Shape, Text } from '../scene/scene.ts';
import { textSize } from '../scene/text-metrics.ts';
import { lorenzFigures, type LorenzFigures, type LorenzView } from './facts/lorenz-facts.ts';
import {
  giniKey,
  giniText,
  lorenzAnnotations,
  lorenzLegend,
  lorenzWords,
  partKey,
  partText,
} from './words/lorenz-words.ts';
import { rowNeighbours } from './layout/neighbours.ts';
import { pathThrough, type Place } from './shapes/path-through.ts';
import { shareTicks } from './layout/tick-format.ts';
import { plane, type Plane } from './layout/plane.ts';
import { wrappedText } from './layout/wrapped-text.ts';

export type { LorenzView } from './facts/lorenz-facts.ts';

/** From this width on the words stand beside the square instead of below it. */
const roomBeside = 560;
const widestSquare = 540;
/** Room for the words beside, and the gap before them. */
const [besideWidth, besideGap] = [190, 24];
const samples = 64;

/** Where the curves have corners, and enough places in between. */
function parts({ mostEqual, leastEqual }: LorenzFigures): readonly number[] {
  const corners = [...mostEqual, ...leastEqual].map(({ population }) => Math.min(1, population));
  const even = range(samples + 1).map((step) => step / samples);
  return [...new Set([...corners, ...even])].sort(ascending);
}

function curvePath(curve: SumCurve, frame: Plane): string {
  return pathThrough(curve.map(({ population, amount }) => [frame.x(population), frame.y(amount)]));
}

function curveShapes(figures: LorenzFigures, frame: Plane): readonly Shape[] {
  const { isKnown, mostEqual, leastEqual, shareOf } = figures;
  const curve: Shape = {
    kind: 'line',
    path: curvePath(mostEqual, frame),
    tone: 'accent',
    weight: 'normal',
  };
  if (isKnown) return [curve];
  const at = parts(figures).map((part) => ({ x: frame.x(part), share: shareOf(part) }));
  const upper = at.map(({ x, share }): Place => [x, frame.y(share.high)]);
  const lower = at.map(({ x, share }): Place => [x, frame.y(share.low)]);
  return [
    {
      kind: 'area',
      path: pathThrough([...upper, ...lower.toReversed()], true),
      paint: { kind: 'open', tone: 'rule' },
    },
    { kind: 'line', path: pathThrough(lower), tone: 'ink-faint', weight: 'thin' },
    curve,
    {
      kind: 'line',
      path: curvePath(leastEqual, frame),
      tone: 'ink',
      weight: 'normal',
      isDashed: true,
    },
  ];
}

function marksOf(figures: LorenzFigures, frame: Plane, locale: Locale): readonly Mark[] {
  const words = lorenzMessages[locale];
  const { tenths, gini, by } = figures;
  const denominator = by.indicator.denominatorName[locale];
  const near = rowNeighbours([[...tenths.map(partKey), giniKey]]);
  const gauge: Mark = {
    key: giniKey,
    shapes: curveShapes(figures, frame),
    label: words.giniLabel(giniText(figures, locale)),
    low: gini.quantity.low,
    high: gini.quantity.high,
    neighbours: near.get(giniKey) ?? {},
    names: [words.gini],
  };
  const points = tenths.map((tenth): Mark => {
    const { part, share } = tenth;
    const [x, top, bottom] = [frame.x(part), frame.y(share.high), frame.y(share.low)];
    const dot = (y: number, radius: number): Shape => ({
      kind: 'dot',
      x,
      y,
      radius,
      paint: { kind: 'solid', tone: 'accent' },
    });
    return {
      key: partKey(tenth),
      shapes: isExact(share)
        ? [dot(top, 4)]
        : [
            {
              kind: 'line',
              path: pathThrough([
                [x, top],
                [x, bottom],
              ]),
              tone: 'accent',
              weight: 'normal',
            },
            dot(top, 3),
            dot(bottom, 3),
          ],
      label: words.decileLabel(partText(tenth, locale), denominator, formatShare(share, locale)),
      low: share.low,
      high: share.high,
      neighbours: near.get(partKey(tenth)) ?? {},
      names: [partText(tenth, locale)],
    };
  });
  return [gauge, ...points];
}

/** Beside the square, or below it; `bottom` is where the last line ends. */
function annotationTexts(
  lines: readonly string[],
  frame: Plane,
  { width, isBeside }: { readonly width: number; readonly isBeside: boolean },
): { readonly texts: readonly Text[]; readonly bottom: number } {
  const x = isBeside ? frame.right + besideGap : 0;
  const room = width - x;
  let y = isBeside ? frame.top + 8 : frame.height + 14;
  const texts = lines.flatMap((text, index) => {
    const [role, tone] =
      index === 0 ? (['name', 'ink'] as const) : (['annotation', 'ink-soft'] as const);
    const set = wrappedText({ role, text, x, y, anchor: 'start', tone }, room);
    y = (set.at(-1)?.y ?? y) + textSize.annotation * (isBeside ? 2 : 1.6);
    return set;
  });
  return { texts, bottom: (texts.at(-1)?.y ?? 0) + textSize.annotation };
}

function equalityTexts(frame: Plane, text: string): readonly Text[] {
  const place = 0.93;
  return [
    {
      role: 'annotation',
      text,
      x: frame.x(place) - 6,
      y: frame.y(place) - 4,
      anchor: 'end',
      tone: 'ink-soft',
    },
  ];
}

/** The Lorenz curve of `view` in that language and width. Throws as {@link lorenzFigures} does. */
export function lorenzScene(
  view: LorenzView,
  dataset: Dataset,
  locale: Locale,
  width: number,
): Scene {
  const words = lorenzMessages[locale];
  const figures = lorenzFigures(view, dataset);
  const { shown, by } = figures;
  const isBeside = width >= roomBeside;
  const whole = { bounds: [0, 1], isLogarithmic: false, format: shareTicks(locale) };
  const frame = plane(
    { title: words.across(by.indicator.denominatorName[locale]), ...whole },
    { title: words.upwards(shown.indicator.name[locale]), ...whole },
    {
      width: isBeside ? Math.min(widestSquare, width - besideWidth - besideGap) : width,
      locale,
      isSquare: true,
    },
  );
  const annotations = annotationTexts(lorenzAnnotations(figures, locale), frame, {
    width,
    isBeside,
  });
  return {
    id: view.id,
    width,
    height: Math.ceil(Math.max(frame.height, annotations.bottom)),
    ...lorenzWords(view, figures, dataset, locale),
    legend: lorenzLegend(figures, locale),
    rules: [
      ...frame.rules,
      { role: 'reference', x1: frame.x(0), y1: frame.y(0), x2: frame.x(1), y2: frame.y(1) },
    ],
    marks: marksOf(figures, frame, locale),
    outlines: [],
    texts: [...frame.texts, ...equalityTexts(frame, words.equality), ...annotations.texts],
  };
}
