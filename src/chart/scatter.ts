/** Two measures of the provinces against each other: points where both are known, ranges as ranges. */
import { ascending } from 'd3-array';
import { isExact } from '../dataset/quantity.ts';
import type { Dataset, Locale, RegionScheme } from '../dataset/types.ts';
import { chartMessages } from '../i18n/chart.ts';
import { scatterMessages } from '../i18n/chart-scatter.ts';
import type { Direction, Legend, Mark, Scene } from '../scene/scene.ts';
import { symbolOf } from '../scene/symbols.ts';
import { measureName } from './words/measure-name.ts';
import { plane, type Plane } from './layout/plane.ts';
import { pointLabels } from './layout/point-labels.ts';
import { tickFormat } from './layout/tick-format.ts';
import { namesOf } from './facts/province-names.ts';
import { schemeOf } from './facts/province-values.ts';
import { finite } from './facts/finite.ts';
import { regionOf, regionTone } from './facts/region-tone.ts';
import { namedPoints, outliers } from './facts/scatter-outliers.ts';
import {
  scatterFacts,
  type ScatterFacts,
  type ScatterPoint,
  type ScatterView,
} from './facts/scatter-points.ts';
import { boxOf, fitShapes, pointRadius, pointShapes } from './shapes/scatter-shapes.ts';
import { fitEnd, fitKey, scatterWords } from './words/scatter-words.ts';

export type { ScatterView } from './facts/scatter-points.ts';

/** Left and right lead along the one measure, down and up along the other. */
function neighboursIn(
  keysByX: readonly string[],
  keysByY: readonly string[],
): (key: string) => Readonly<Partial<Record<Direction, string>>> {
  return (key) => {
    const [atX, atY] = [keysByX.indexOf(key), keysByY.indexOf(key)];
    const steps: readonly (readonly [Direction, string | undefined])[] = [
      ['left', keysByX[atX - 1]],
      ['right', keysByX[atX + 1]],
      ['down', keysByY[atY - 1]],
      ['up', keysByY[atY + 1]],
    ];
    return Object.fromEntries(steps.flatMap(([to, next]) => (next ? [[to, next]] : [])));
  };
}

function orderBy(points: readonly ScatterPoint[], side: 'x' | 'y'): readonly string[] {
  const low = (point: ScatterPoint) => point[side].quantity?.low ?? -Infinity;
  const high = (point: ScatterPoint) => point[side].quantity?.high ?? -Infinity;
  return points
    .toSorted((a, b) => ascending(low(a), low(b)) || ascending(high(a), high(b)))
    .map(({ province }) => province.adcode);
}

function marksOf(
  facts: ScatterFacts,
  frame: Plane,
  scheme: RegionScheme,
  locale: Locale,
): readonly Mark[] {
  const { points } = facts;
  const words = scatterMessages[locale];
  const end = fitEnd(facts);
  const more = end ? [fitKey] : [];
  const near = neighboursIn([...orderBy(points, 'x'), ...more], [...orderBy(points, 'y'), ...more]);
  const marks = points.map((point): Mark => {
    const { province, x, y } = point;
    const order = regionOf(scheme, province.adcode)?.order ?? 1;
    return {
      key: province.adcode,
      shapes: pointShapes(point, frame, regionTone(scheme, province.adcode), order),
      label: words.label(province.shortName[locale], x.text, y.text),
      low: finite(y.quantity?.low),
      high: finite(y.quantity?.high),
      neighbours: near(province.adcode),
      names: namesOf(province),
    };
  });
  if (!end || !facts.fit) return marks;
  const fit: Mark = {
    key: fitKey,
    shapes: fitShapes(facts.fit, frame),
    label: words.fittedLabel(end.x.text, end.y.text),
    low: end.y.low ?? null,
    high: end.y.high ?? null,
    neighbours: near(fitKey),
    names: [words.fitted],
  };
  // The widest ranges lie lowest, so that no point is hidden below one.
  const area = ({ province }: ScatterPoint) => {
    const point = points.find((each) => each.province === province);
    const box = point && boxOf(point, frame);
    return box ? box.right - box.left + box.bottom - box.top : 0;
  };
  const byArea = points
    .toSorted((a, b) => area(b) - area(a))
    .map(({ province }) => province.adcode);
  return [fit, ...marks.toSorted((a, b) => byArea.indexOf(a.key) - byArea.indexOf(b.key))];
}

function legendOf(facts: ScatterFacts, scheme: RegionScheme, locale: Locale): Legend {
  const words = scatterMessages[locale];
  const { points, fit } = facts;
  const isRange = points.some(({ x, y }) =>
    [x, y].some(({ quantity }) => quantity && !isExact(quantity)),
  );
  const isMissing = points.some(({ x, y }) => !x.quantity || !y.quantity);
  const isBand = fit !== undefined && !isExact(fit.at(fit.to));
  return {
    fills: scheme.regions.map(({ order, name }) => ({
      paint: { kind: 'solid', tone: `region-${order}` },
      label: name[locale],
      symbol: symbolOf(order),
    })),
    patterns: [
      ...(isRange
        ? [
            {
              paint: { kind: 'solid', tone: 'ink' } as const,
              label: words.range,
              symbol: 'range' as const,
            },
          ]
        : []),
      ...(isBand ? [{ paint: { kind: 'open', tone: 'rule' } as const, label: words.band }] : []),
      ...(isMissing
        ? [{ paint: { kind: 'missing' } as const, label: chartMessages[locale].missing }]
        : []),
    ],
    lines: fit && !isBand ? [{ tone: 'ink', label: words.line, form: 'dashed line' }] : [],
  };
}

/**
 * The scatter plot of `view` in that language and width. Throws as {@link scatterFacts} does, and
 * UnknownNameError when the scheme does not exist.
 */
export function scatter(view: ScatterView, dataset: Dataset, locale: Locale, width: number): Scene {
  const scheme = schemeOf(dataset, view.scheme);
  const facts = scatterFacts(view, dataset, locale);
  const { points } = facts;
  const boundsOf = (side: 'x' | 'y') =>
    points
      .flatMap((point) => {
        const { quantity } = point[side];
        return quantity ? [quantity.low, quantity.high] : [];
      })
      .filter(Number.isFinite);
  const frame = plane(
    {
      title: measureName(view.x, facts.shownX, locale),
      bounds: boundsOf('x'),
      isLogarithmic: view.isLogarithmic.x,
      format: tickFormat(view.x.measure, facts.shownX.snapshot.indicator, locale),
    },
    {
      title: measureName(view.y, facts.shownY, locale),
      bounds: boundsOf('y'),
      isLogarithmic: view.isLogarithmic.y,
      format: tickFormat(view.y.measure, facts.shownY.snapshot.indicator, locale),
    },
    { width, locale },
  );
  const off = outliers(points, facts.fit, frame);
  const boxes = points.map((point) => boxOf(point, frame));
  const labels = pointLabels(
    namedPoints(points, off).map((point) => {
      const { left, right, top, bottom } = boxOf(point, frame);
      const isWhisker = bottom > top;
      return {
        text: point.province.shortName[locale],
        x: (left + right) / 2,
        y: isWhisker ? top : (top + bottom) / 2,
      };
    }),
    { left: frame.left, right: width, top: frame.top - 6, bottom: frame.bottom },
    boxes.map(({ left, right, top, bottom }) => ({
      left: left - pointRadius + 1,
      right: right + pointRadius - 1,
      top: top - pointRadius + 1,
      bottom: bottom + pointRadius - 1,
    })),
  );
  return {
    id: view.id,
    width,
    height: frame.height,
    ...scatterWords(view, facts, off, scheme, dataset, locale),
    legend: legendOf(facts, scheme, locale),
    rules: frame.rules,
    marks: marksOf(facts, frame, scheme, locale),
    outlines: [],
    texts: [...frame.texts, ...labels],
  };
}
