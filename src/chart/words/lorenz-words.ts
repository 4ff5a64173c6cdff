/** The words of a Lorenz curve: table, legend, and the paragraph that describes it. */
import { exactly, isExact } from '../../dataset/quantity.ts';
import type { Dataset, Locale } from '../../dataset/types.ts';
import { lorenzMessages } from '../../i18n/chart-lorenz.ts';
import { formatPeriod, formatQuantity, formatShare } from '../../i18n/format.ts';
import { tracedTo } from '../../measure/regional-figures.ts';
import type { Legend, SceneTable, SceneWords } from '../../scene/scene.ts';
import type { LorenzFigures, LorenzPart, LorenzView } from '../facts/lorenz-facts.ts';
import { datedDenominator } from '../facts/denominator-name.ts';
import { finite } from '../facts/finite.ts';
import { sourceLine } from './province-words.ts';

/** The key of the curve's own mark and row. */
export const giniKey = 'gini';

/** The coefficient as it is written, with three decimals. */
export function giniText({ gini }: LorenzFigures, locale: Locale): string {
  return formatQuantity(gini.quantity, locale, { decimals: 3 });
}

/** The key of a part of the people. */
export function partKey({ part }: LorenzPart): string {
  return `part-${Math.round(part * 100)}`;
}

/** A part of the people, as percent. */
export function partText({ part }: LorenzPart, locale: Locale): string {
  return formatShare(exactly(part), locale, 0);
}

function tableOf(figures: LorenzFigures, caption: string, locale: Locale): SceneTable {
  const words = lorenzMessages[locale];
  const { shown, by, gini, tenths } = figures;
  const denominator = by.indicator.denominatorName[locale];
  const howKnown = (isKnown: boolean) => ({ text: isKnown ? words.exactly : words.asRange });
  return {
    caption,
    columns: [
      { key: 'part', label: words.part, isNumeric: false },
      { key: 'share', label: words.share(shown.indicator.name[locale]), isNumeric: true },
      { key: 'gini', label: words.gini, isNumeric: true },
      { key: 'known', label: words.known, isNumeric: false },
    ],
    rows: [
      ...tenths.map((tenth) => ({
        key: partKey(tenth),
        cells: {
          part: { text: words.decile(partText(tenth, locale), denominator) },
          share: {
            text: formatShare(tenth.share, locale),
            low: tenth.share.low,
            high: tenth.share.high,
          },
          known: howKnown(isExact(tenth.share)),
        },
      })),
      {
        key: giniKey,
        cells: {
          part: { text: words.gini },
          gini: {
            text: giniText(figures, locale),
            low: finite(gini.quantity.low),
            high: finite(gini.quantity.high),
          },
          known: howKnown(isExact(gini.quantity)),
        },
      },
    ],
  };
}

/** What the lines and the band mean. */
export function lorenzLegend({ isKnown }: LorenzFigures, locale: Locale): Legend {
  const words = lorenzMessages[locale];
  return {
    fills: [],
    patterns: isKnown ? [] : [{ paint: { kind: 'open', tone: 'rule' }, label: words.band }],
    lines: isKnown
      ? [{ tone: 'accent', label: words.curve, form: 'line' }]
      : [
          { tone: 'accent', label: words.mostEqual, form: 'line' },
          { tone: 'ink', label: words.leastEqual, form: 'dashed line' },
        ],
  };
}

/** The lines of text that stand beside the curve. */
export function lorenzAnnotations(figures: LorenzFigures, locale: Locale): readonly string[] {
  const words = lorenzMessages[locale];
  const { by, gini, isKnown, shareOf, topTenth } = figures;
  const denominator = by.indicator.denominatorName[locale];
  return [
    words.giniLabel(giniText(figures, locale)),
    ...(isKnown ? [] : [words.foundNote(...foundAndBound(gini, locale))]),
    words.lowerHalf(denominator, formatShare(shareOf(0.5), locale)),
    words.topTenth(denominator, formatShare(topTenth, locale)),
  ];
}

function foundAndBound(
  { attained, quantity }: LorenzFigures['gini'],
  locale: Locale,
): [found: string, bound: string] {
  // The value found is rounded down and the bound up, so that both stay true.
  const found = Math.floor(attained.value * 1000) / 1000;
  const bound = Math.ceil(quantity.high * 1000) / 1000;
  const written = (value: number) => formatQuantity(exactly(value), locale, { decimals: 3 });
  return [written(found), written(bound)];
}

/** The words of `view`, whose title must be free of names of quantities by now. */
export function lorenzWords(
  { title }: LorenzView,
  figures: LorenzFigures,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const words = lorenzMessages[locale];
  const { shown, by, gini, isKnown, shareOf, topTenth } = figures;
  const indicator = shown.indicator.name[locale];
  const denominator = by.indicator.denominatorName[locale];
  const subtitle = words.subtitle(
    indicator,
    denominator,
    formatPeriod(shown.period, locale),
    datedDenominator(by, locale),
  );
  const exact = shown.set.members.filter(isExact).length;
  const [found, bound] = foundAndBound(gini, locale);
  const provenance = tracedTo(shown, by);
  return {
    language: locale,
    title: title[locale],
    subtitle,
    summary: words.summary({
      subtitle,
      indicator,
      denominator,
      exact,
      ranges: shown.set.members.length - exact,
      isKnown,
      gini: giniText(figures, locale),
      found,
      bound,
      lowerHalf: formatShare(shareOf(0.5), locale),
      topTenth: formatShare(topTenth, locale),
    }),
    source: sourceLine(dataset, provenance, locale),
    sourceIds: provenance.sources,
    notes: [
      ...(isKnown ? [] : [words.bandNote]),
      ...[shown.indicator.caveat[locale]].filter((caveat) => caveat !== ''),
    ],
    table: tableOf(figures, subtitle, locale),
  };
}
