/** The words of location quotients: who certainly has more or less than their share, and the scale. */
import { isExact } from '../../dataset/quantity.ts';
import type { Dataset, Locale, RegionScheme } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { quotientMessages } from '../../i18n/chart-quotient.ts';
import type { Legend, SceneTable, SceneWords } from '../../scene/scene.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { sentencesOf } from './province-sentences.ts';
import type { ProvinceValues } from '../facts/province-values.ts';
import { provinceTable, sourceLine } from './province-words.ts';
import type { Bar } from '../facts/quotient-bars.ts';
import type { RegionalValue } from '../facts/regional-values.ts';
import { sidesOf } from '../facts/sides.ts';
import type { BaseView } from '../view.ts';

/** What is compared, and on which scale. */
export interface QuotientForm {
  readonly of: 'provinces' | 'regions';
  readonly scale: 'log' | 'linear';
}

/** Tones of what lies above 1, and below. */
export const [above, below] = ['above-3', 'below-3'] as const;

function regionTable(bars: readonly Bar[], caption: string, locale: Locale): SceneTable {
  const words = chartMessages[locale];
  return {
    caption,
    columns: [
      { key: 'region', label: words.region, isNumeric: false },
      { key: 'value', label: words.value, isNumeric: true },
    ],
    rows: bars.map(({ name, text, mark: { key, low, high } }) => ({
      key,
      cells: { region: { text: name }, value: { text, low, high } },
    })),
  };
}

/** The words of the chart. */
export function quotientWords(
  view: BaseView & QuotientForm,
  shown: ProvinceValues,
  regions: readonly RegionalValue[],
  bars: readonly Bar[],
  scheme: RegionScheme,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const { values, subtitle, provenance, snapshot, denominator } = shown;
  const base = denominator?.indicator.denominatorName[locale] ?? '';
  const said = sentencesOf(shown, regions, locale);
  const isOfProvinces = view.of === 'provinces';
  return {
    language: locale,
    title: view.title[locale],
    subtitle,
    summary: joinSentences(
      [
        chartMessages[locale].sentence(subtitle),
        ...(isOfProvinces ? [said.highest, said.lowest] : []),
        said.regions,
        quotientMessages[locale].sides({ ...sidesOf(bars), base }),
        said.coverage,
      ],
      locale,
    ),
    source: sourceLine(dataset, provenance, locale),
    sourceIds: provenance.sources,
    notes: [
      `${quotientMessages[locale].scale[view.scale]}${locale === 'zh' ? '。' : '.'}`,
      snapshot.indicator.caveat[locale],
    ],
    table: isOfProvinces
      ? provinceTable(values, scheme, subtitle, locale)
      : regionTable(bars, subtitle, locale),
  };
}

/** The two sides, and the patterns that occur. */
export function quotientLegend(bars: readonly Bar[], base: string, locale: Locale): Legend {
  const words = quotientMessages[locale];
  const known = bars.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  const hasAbove = known.some(({ high }) => high > 1);
  const hasBelow = known.some(({ low }) => low < 1);
  const hasRange = known.some((quantity) => !isExact(quantity));
  return {
    fills: [
      ...(hasAbove
        ? [{ paint: { kind: 'solid', tone: above }, label: words.above(base) } as const]
        : []),
      ...(hasBelow
        ? [{ paint: { kind: 'solid', tone: below }, label: words.below(base) } as const]
        : []),
    ],
    patterns: [
      ...(hasRange
        ? [{ paint: { kind: 'open', tone: 'ink-soft' }, label: words.open } as const]
        : []),
      ...(known.length < bars.length
        ? [{ paint: { kind: 'missing' }, label: chartMessages[locale].missing } as const]
        : []),
    ],
    lines: [],
  };
}
