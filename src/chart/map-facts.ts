/**
 * What a map and its tile grid share: values, classes, legend, words. Both are made from these
 * facts, so they cannot disagree.
 */
import type { Dataset, Locale, RegionScheme } from '../dataset/types.ts';
import { chartMessages } from '../i18n/chart.ts';
import { divergingMessages } from '../i18n/chart-diverging.ts';
import { quotientMessages } from '../i18n/chart-quotient.ts';
import { formatRange, formatRound } from '../i18n/format.ts';
import type { Legend, LegendItem, Mark, Paint, SceneWords } from '../scene/scene.ts';
import { classPaint, divergingScale, sequentialScale, type ClassScale } from './facts/classes.ts';
import { joinSentences } from '../i18n/join-sentences.ts';
import {
  provinceValues,
  schemeOf,
  type ProvinceValue,
  type ProvinceValues,
} from './facts/province-values.ts';
import { markOf } from './facts/province-mark.ts';
import { provinceWords } from './words/province-words.ts';
import { sidesOf } from './facts/sides.ts';
import type { BaseView, ValueChoice } from './view.ts';

interface MapBase extends BaseView, ValueChoice {
  readonly family: 'choropleth' | 'tile-grid';
}

/** A map of amounts or rates: more is darker. */
interface SequentialMapView extends MapBase {
  /** Upper limits of the classes but the last, ascending; each belongs to the class below it. */
  readonly limits: readonly number[];
}

/** A map of indices, which shows on which side of all provinces together each one lies. */
interface DivergingMapView extends MapBase {
  readonly measure: 'index';
  /** Ratios to the whole at which classes end, above 1 and ascending; below 1 their inverses. */
  readonly diverging: readonly number[];
}

/** A map of one number a province. */
export type MapView = SequentialMapView | DivergingMapView;

export interface MapFact extends ProvinceValue {
  readonly paint: Paint;
  /** All of a mark but its place. */
  readonly mark: Omit<Mark, 'shapes' | 'neighbours'>;
}

export interface MapFacts {
  readonly facts: readonly MapFact[];
  readonly scheme: RegionScheme;
  readonly legend: Legend;
  readonly words: SceneWords;
}

function classLabels(
  { measure }: MapView,
  { limits }: ClassScale,
  locale: Locale,
): readonly string[] {
  const words = chartMessages[locale];
  const written = limits.map((limit) =>
    measure === 'share'
      ? `${formatRound(Number((limit * 100).toPrecision(12)), locale)}%`
      : formatRound(limit, locale),
  );
  return [
    words.below(written[0] ?? ''),
    ...written.slice(1).map((limit, index) => formatRange(written[index] ?? '', limit, locale)),
    words.from(written.at(-1) ?? ''),
  ];
}

/** Explains each kind of pattern by the first one that occurs. */
function patternItems(facts: readonly MapFact[], locale: Locale): readonly LegendItem[] {
  const words = chartMessages[locale];
  const meanings = {
    hatched: words.classKnown,
    striped: words.classUnknown,
    missing: words.missing,
  } as const;
  return (['hatched', 'striped', 'missing'] as const).flatMap((kind) => {
    const example = facts.find(({ paint }) => paint.kind === kind);
    return example ? [{ paint: example.paint, label: meanings[kind] }] : [];
  });
}

function scaleOf(view: MapView): ClassScale {
  try {
    return 'diverging' in view ? divergingScale(view.diverging) : sequentialScale(view.limits);
  } catch (error) {
    if (error instanceof RangeError)
      throw new RangeError(`In the view ${view.id}: ${error.message}`);
    throw error;
  }
}

/** States the rule of diverging classes, and on which side of the whole how many provinces lie. */
function withSides(
  words: SceneWords,
  { diverging }: DivergingMapView,
  { limits }: ClassScale,
  { values, denominator }: ProvinceValues,
  locale: Locale,
): SceneWords {
  const [highest, ...further] = diverging.map((ratio) => formatRound(ratio, locale));
  const lowest = limits[diverging.length - 1] ?? 1;
  const rule = divergingMessages[locale].rule({
    middle: formatRange(formatRound(lowest, locale), highest ?? '', locale),
    further,
  });
  const base = denominator?.indicator.denominatorName[locale] ?? '';
  const sides = quotientMessages[locale].sides({ ...sidesOf(values), base });
  return {
    ...words,
    summary: joinSentences([words.summary, sides], locale),
    notes: [rule, ...words.notes],
  };
}

/**
 * The facts of `view`. Throws as {@link provinceValues} does, and UnknownNameError when the scheme
 * does not exist.
 */
export function mapFacts(view: MapView, dataset: Dataset, locale: Locale): MapFacts {
  const scale = scaleOf(view);
  const scheme = schemeOf(dataset, view.scheme);
  const shown = provinceValues(view, dataset, locale);
  const facts = shown.values.map((value): MapFact => ({
    ...value,
    paint: value.quantity ? classPaint(value.quantity, scale) : { kind: 'missing' },
    mark: markOf(value),
  }));
  const words = provinceWords(view, shown, scheme, dataset, locale);
  return {
    facts,
    scheme,
    legend: {
      fills: classLabels(view, scale, locale).map((label, index) => ({
        paint: { kind: 'solid', tone: scale.tones[index] ?? scale.tones[0] },
        label,
      })),
      patterns: patternItems(facts, locale),
      lines: scheme.regions.map(({ order, name }) => ({
        tone: `region-${order}`,
        label: name[locale],
      })),
    },
    words: 'diverging' in view ? withSides(words, view, scale, shown, locale) : words,
  };
}
