/** The words of the decomposition of inequality over time. */
import type { Quantity } from '../../dataset/quantity.ts';
import type { Dataset, Locale } from '../../dataset/types.ts';
import { theilMessages } from '../../i18n/chart-theil.ts';
import { formatPeriod, formatQuantity, formatShare } from '../../i18n/format.ts';
import type { SceneTable, SceneWords } from '../../scene/scene.ts';
import { finite } from '../facts/finite.ts';
import { isOneSeries } from '../facts/moments.ts';
import { sourceLine } from './province-words.ts';
import { datedLabel, gapText, seriesNotes, spanText } from './series-text.ts';
import type { TheilParts, TheilValues, TheilView } from '../facts/theil-values.ts';

export type TheilPart = 'total' | 'between' | 'within';

/** Writes one part of the index. */
export function theilText({ decimals }: TheilView, quantity: Quantity, locale: Locale): string {
  return formatQuantity(quantity, locale, { decimals });
}

/** The label of a part, see {@link datedLabel}. */
export function theilLabel(
  view: TheilView,
  { moments, parts }: TheilValues,
  part: TheilPart,
  locale: Locale,
): string {
  const texts = parts.map((each) => theilText(view, each[part], locale));
  return datedLabel(theilMessages[locale][part], moments, texts, locale);
}

function tableOf(
  view: TheilView,
  values: TheilValues,
  caption: string,
  locale: Locale,
): SceneTable {
  const words = theilMessages[locale];
  const rows = (['total', 'between', 'within', 'share'] as const).map((part) => ({
    key: part,
    ...(part === 'share' || (part === 'within' && !values.isExact)
      ? { isExtra: true as const }
      : {}),
    cells: {
      part: { text: words[part] },
      ...Object.fromEntries(
        values.moments.map(({ period }, index) => {
          const quantity = values.parts[index]?.[part];
          if (!quantity) return [period.text, { text: '' }];
          const text =
            part === 'share' ? formatShare(quantity, locale) : theilText(view, quantity, locale);
          return [period.text, { text, low: finite(quantity.low), high: finite(quantity.high) }];
        }),
      ),
    },
  }));
  return {
    caption,
    columns: [
      { key: 'part', label: words.part, isNumeric: false },
      ...values.moments.map(({ period }) => ({
        key: period.text,
        label: formatPeriod(period, locale),
        isNumeric: true,
      })),
    ],
    rows,
  };
}

/** The one moment whose total is certainly beyond all others', in the direction of `sign`. */
function peakOf({ moments, parts }: TheilValues, sign: 1 | -1, locale: Locale): string | undefined {
  const reach = ({ total }: TheilParts) => (sign === 1 ? total.high : -total.low);
  const sure = ({ total }: TheilParts) => (sign === 1 ? total.low : -total.high);
  const peak = parts.findIndex((part) =>
    parts.every((other) => other === part || sure(part) > reach(other)),
  );
  const moment = moments[peak];
  return moment && formatPeriod(moment.period, locale);
}

function summaryOf(view: TheilView, values: TheilValues, subtitle: string, locale: Locale): string {
  const { moments, parts, gaps, isExact } = values;
  const [first, last] = [parts[0], parts.at(-1)];
  const dates = [0, -1].map((index) => {
    const moment = moments.at(index);
    return moment ? formatPeriod(moment.period, locale) : '';
  });
  if (!first || !last) return subtitle;
  const ends = (part: TheilPart) =>
    [theilText(view, first[part], locale), theilText(view, last[part], locale)] as const;
  const isCompared = isOneSeries(moments);
  const trend = last.total.low > first.total.high ? 1 : last.total.high < first.total.low ? -1 : 0;
  return theilMessages[locale].summary({
    subtitle,
    first: dates[0] ?? '',
    last: dates[1] ?? '',
    periods: moments.length,
    total: ends('total'),
    between: ends('between'),
    within: ends('within'),
    share: [formatShare(first.share, locale), formatShare(last.share, locale)],
    trend: isCompared ? trend : undefined,
    highest: isCompared ? peakOf(values, 1, locale) : undefined,
    lowest: isCompared ? peakOf(values, -1, locale) : undefined,
    isExact,
    gaps: gaps.map((gap) => gapText(gap, locale)),
  });
}

/** The words of `view`, whose title must be free of names of quantities by now. */
export function theilWords(
  view: TheilView,
  values: TheilValues,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const words = theilMessages[locale];
  const { moments, scheme } = values;
  const [first] = moments;
  const subtitle = words.subtitle(
    first?.snapshot.indicator.name[locale] ?? '',
    first?.denominator?.indicator.denominatorName[locale] ?? '',
    scheme.name[locale],
    spanText(moments, locale),
  );
  return {
    language: locale,
    title: view.title[locale],
    subtitle,
    summary: summaryOf(view, values, subtitle, locale),
    source: sourceLine(dataset, values.provenance, locale),
    sourceIds: values.provenance.sources,
    notes: [
      words.note,
      ...(values.isExact ? [] : [words.rangeNote]),
      ...seriesNotes(values, locale),
    ],
    table: tableOf(view, values, subtitle, locale),
  };
}
