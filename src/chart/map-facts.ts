/**
 * What a map and its tile grid both say: values, classes, words. Both faces of a view are made from
 * these facts, so they cannot disagree.
 */
import { max } from 'd3-array';
import { isExact, type Quantity } from '../dataset/quantity.ts';
import type { Dataset, Locale, Province, RegionScheme } from '../dataset/types.ts';
import { chartMessages } from '../i18n/chart.ts';
import { formatPer, formatPeriod, formatQuantity, formatRound } from '../i18n/format.ts';
import { denominatorFor, type Denominator } from '../measure/denominator.ts';
import { combineProvenance, type Provenance } from '../measure/provenance.ts';
import { provinceRates } from '../measure/province-rates.ts';
import { snapshot, type Snapshot } from '../measure/snapshot.ts';
import { named } from '../measure/unknown-name.ts';
import type { Legend, LegendItem, Scene, SceneTable, Tone } from '../scene/scene.ts';
import { classify, type ToneRange } from './classes.ts';
import type { MapView } from './map-view.ts';

export interface ProvinceFact extends ToneRange {
  readonly province: Province;
  readonly quantity: Quantity;
  readonly isExact: boolean;
  /** Name and value, as a reader would say it. */
  readonly label: string;
  readonly low: number;
  /** `null` where nothing limits the value. */
  readonly high: number | null;
}

export interface MapFacts {
  readonly facts: readonly ProvinceFact[];
  readonly scheme: RegionScheme;
  /** All parts of a scene that do not depend on where things are drawn. */
  readonly words: Pick<
    Scene,
    'language' | 'title' | 'subtitle' | 'summary' | 'source' | 'notes' | 'legend' | 'table'
  >;
}

function subtitleOf(
  { indicator, period }: Snapshot,
  by: Denominator | undefined,
  locale: Locale,
): string {
  const words = chartMessages[locale];
  const date = formatPeriod(period, locale);
  if (!by) return words.countSubtitle(indicator.name[locale], indicator.unit[locale], date);
  return words.rateSubtitle(
    indicator.name[locale],
    formatPer(by.units.per, locale),
    by.indicator.denominatorName[locale],
    date,
    formatPeriod(by.period, locale),
  );
}

function sourceLine(dataset: Dataset, { sources: ids }: Provenance, locale: Locale): string {
  const sources = dataset.sources.filter(({ id }) => ids.includes(id));
  return chartMessages[locale].source(
    sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; '),
  );
}

function classLabels({ limits }: MapView, locale: Locale): readonly string[] {
  const words = chartMessages[locale];
  const written = limits.map((limit) => formatRound(limit, locale));
  return [
    words.below(written[0] ?? ''),
    ...written.slice(1).map((limit, index) => `${written[index] ?? ''}–${limit}`),
    words.from(written.at(-1) ?? ''),
  ];
}

function legendOf(
  view: MapView,
  facts: readonly ProvinceFact[],
  scheme: RegionScheme,
  title: string,
  locale: Locale,
): Legend {
  const words = chartMessages[locale];
  const classes = classLabels(view, locale).map((label, index): LegendItem => {
    const tone: Tone = `step-${index + 1}`;
    return { tone, highTone: tone, isExact: true, label };
  });
  const inOneClass = facts.find((fact) => !fact.isExact && fact.tone === fact.highTone);
  const inSeveral = facts.find((fact) => fact.tone !== fact.highTone);
  const pattern = (fact: ProvinceFact | undefined, label: string): readonly LegendItem[] =>
    fact ? [{ tone: fact.tone, highTone: fact.highTone, isExact: false, label }] : [];
  return {
    title,
    classes,
    patterns: [...pattern(inOneClass, words.classKnown), ...pattern(inSeveral, words.classUnknown)],
    outlines: scheme.regions.map(({ order, name }) => ({
      tone: `region-${order}` as const,
      label: name[locale],
    })),
  };
}

/** Highest possible value first, so that the table reads as a ranking would. */
function tableOf(
  facts: readonly ProvinceFact[],
  { observations }: Snapshot,
  scheme: RegionScheme,
  caption: string,
  written: (quantity: Quantity) => string,
  locale: Locale,
): SceneTable {
  const words = chartMessages[locale];
  const regionOf = (adcode: string) =>
    scheme.regions.find(({ members }) => members.includes(adcode))?.name[locale] ?? '';
  const rows = facts.map(({ province, quantity }, index) => ({
    quantity,
    key: province.adcode,
    cells: {
      province: province.shortName[locale],
      region: regionOf(province.adcode),
      value: written(quantity),
      known: words.status[observations[index]?.status ?? ''] ?? '',
    },
  }));
  return {
    caption,
    columns: [
      { key: 'province', label: words.province, isNumeric: false },
      { key: 'region', label: words.region, isNumeric: false },
      { key: 'value', label: words.value, isNumeric: true },
      { key: 'known', label: words.howKnown, isNumeric: false },
    ],
    rows: rows
      .sort((a, b) => b.quantity.low - a.quantity.low || b.quantity.high - a.quantity.high)
      .map(({ key, cells }) => ({ key, cells })),
  };
}

function summaryOf(facts: readonly ProvinceFact[], subtitle: string, locale: Locale): string {
  const exact = facts.filter((fact) => fact.isExact).length;
  const greatestLow = max(facts, ({ quantity }) => quantity.low) ?? 0;
  const leastHigh = Math.min(...facts.map(({ quantity }) => quantity.high));
  const labels = (chosen: readonly ProvinceFact[]) => chosen.map(({ label }) => label);
  return chartMessages[locale].summary({
    subtitle,
    exact,
    ranges: facts.length - exact,
    highest: labels(facts.filter(({ quantity }) => quantity.high >= greatestLow)),
    lowest: labels(facts.filter(({ quantity }) => quantity.low <= leastHigh)),
  });
}

/**
 * The facts of `view`. The title must be free of names of quantities by now.
 * @throws UnknownNameError when the view names an indicator, period or scheme that the dataset lacks.
 * @throws RangeError when a province has no figure, or the indicator may not be divided so.
 */
export function mapFacts(view: MapView, dataset: Dataset, locale: Locale): MapFacts {
  const scheme = named('scheme', view.scheme, dataset.schemes, ({ id }) => id);
  const shown = snapshot(dataset, view.indicator, view.period);
  const by = view.per === undefined ? undefined : denominatorFor(dataset, shown, view.per);
  const quantities = by ? provinceRates(shown, by) : shown.set.members;
  const written = (quantity: Quantity) =>
    formatQuantity(quantity, locale, { decimals: view.decimals });
  const facts = dataset.provinces.map((province): ProvinceFact => {
    const quantity = quantities[shown.adcodes.indexOf(province.adcode)];
    if (!quantity) throw new RangeError(`The view ${view.id} has no value for ${province.adcode}.`);
    return {
      province,
      quantity,
      ...classify(quantity, view.limits),
      isExact: isExact(quantity),
      label: `${province.shortName[locale]} ${written(quantity)}`,
      low: quantity.low,
      high: quantity.high === Infinity ? null : quantity.high,
    };
  });
  const subtitle = subtitleOf(shown, by, locale);
  const provenance = by ? combineProvenance(shown.provenance, by.provenance) : shown.provenance;
  return {
    facts,
    scheme,
    words: {
      language: locale,
      title: view.title[locale],
      subtitle,
      summary: summaryOf(facts, subtitle, locale),
      source: sourceLine(dataset, provenance, locale),
      notes: [shown.indicator.caveat[locale]],
      legend: legendOf(view, facts, scheme, subtitle, locale),
      table: tableOf(facts, shown, scheme, subtitle, written, locale),
    },
  };
}
