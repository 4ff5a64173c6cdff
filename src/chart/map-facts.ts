/**
 * What a map and its tile grid share: values, classes, legend, words. Both are made from these
 * facts, so they cannot disagree.
 */
import type { Quantity } from '../dataset/quantity.ts';
import type { Dataset, Locale, RegionScheme } from '../dataset/types.ts';
import { chartMessages } from '../i18n/chart.ts';
import { formatRange, formatRound } from '../i18n/format.ts';
import type { Legend, LegendItem, Mark, Paint, SceneWords } from '../scene/scene.ts';
import { classPaint, stepTone } from './classes.ts';
import { provinceValues, schemeOf, type ProvinceValue } from './province-values.ts';
import { markOf, provinceWords } from './province-words.ts';
import type { BaseView, ValueChoice } from './view.ts';

/** tokens.css knows one shade more than this. */
const mostLimits = 6;

/** A map of one number a province. */
export interface MapView extends BaseView, ValueChoice {
  readonly family: 'choropleth' | 'tile-grid';
  /** Upper limits of the classes but the last, ascending; each belongs to the class below it. */
  readonly limits: readonly number[];
}

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

function classLabels({ limits }: MapView, locale: Locale): readonly string[] {
  const words = chartMessages[locale];
  const written = limits.map((limit) => formatRound(limit, locale));
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

function paintOf(quantity: Quantity | undefined, { limits }: MapView): Paint {
  return quantity ? classPaint(quantity, limits) : { kind: 'missing' };
}

/**
 * The facts of `view`. Throws as {@link provinceValues} does, and UnknownNameError when the scheme
 * does not exist.
 */
export function mapFacts(view: MapView, dataset: Dataset, locale: Locale): MapFacts {
  if (view.limits.length > mostLimits) {
    throw new RangeError(
      `The view ${view.id} has ${view.limits.length} limits; a scale has at most ${mostLimits}, since more shades cannot be told apart.`,
    );
  }
  const scheme = schemeOf(dataset, view.scheme);
  const shown = provinceValues(view, dataset, locale);
  const facts = shown.values.map((value): MapFact => ({
    ...value,
    paint: paintOf(value.quantity, view),
    mark: markOf(value),
  }));
  return {
    facts,
    scheme,
    legend: {
      fills: classLabels(view, locale).map((label, index) => ({
        paint: { kind: 'solid', tone: stepTone(index) },
        label,
      })),
      patterns: patternItems(facts, locale),
      lines: scheme.regions.map(({ order, name }) => ({
        tone: `region-${order}`,
        label: name[locale],
      })),
    },
    words: provinceWords(view, shown, scheme, dataset, locale),
  };
}
