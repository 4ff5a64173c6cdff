/** The summary of a composition, and what does not add up in it. */
import type { Locale } from '../../dataset/types.ts';
import { compositionMessages, type Mismatch } from '../../i18n/chart-composition.ts';
import { formatQuantity, formatRange } from '../../i18n/format.ts';
import { nameWithNumber } from '../../i18n/listing.ts';
import { negate } from '../../measure/arithmetic.ts';
import {
  addsUp,
  type CompositionPart,
  type CompositionValues,
} from '../facts/composition-values.ts';
import { dateOf, shareText, missingYears } from './composition-text.ts';

/** “1999–2002” for years in a row, each run of them. */
function yearRuns(years: readonly number[], locale: Locale): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? String(first) : formatRange(String(first), String(last), locale),
    )
    .join(locale === 'zh' ? '、' : ', ');
}

function mismatchesOf({ points }: CompositionValues, locale: Locale): readonly Mismatch[] {
  return points
    .filter((point) => !addsUp(point))
    .map((point) => {
      const { whole, added, difference } = point;
      const size = difference.low < 0 ? negate(difference) : difference;
      return {
        date: dateOf(point, locale),
        printed: formatQuantity(whole.quantity, locale),
        added: formatQuantity(added, locale),
        difference: formatQuantity(size, locale),
      };
    });
}

/** A part with its number and share at a point, as a sentence names it. */
function toldPart(
  { name, quantities }: CompositionPart,
  { points }: CompositionValues,
  index: number,
  locale: Locale,
): string {
  const [quantity, point] = [quantities.at(index), points.at(index)];
  if (!quantity || !point) return name;
  const number = formatQuantity(quantity, locale);
  const share = shareText(quantity, point, locale);
  return nameWithNumber(name, compositionMessages[locale].withShare(number, share), locale);
}

function largestAt(values: CompositionValues, index: number, locale: Locale): readonly string[] {
  return values.drawn
    .filter(({ isResidual, members }) => !isResidual && members.length === 1)
    .flatMap((part) => {
      const quantity = part.quantities.at(index);
      return quantity ? [{ part, quantity }] : [];
    })
    .toSorted((a, b) => b.quantity.low - a.quantity.low)
    .map(({ part }) => toldPart(part, values, index, locale));
}

function unstatedOf({ drawn, points }: CompositionValues, locale: Locale): readonly string[] {
  return drawn.flatMap(({ name, quantities }) => {
    const years = points.filter((_, index) => !quantities[index]).map(({ period }) => period.year);
    return years.length === 0
      ? []
      : [
          compositionMessages[locale].unstated(
            name,
            yearRuns(years, locale) + (locale === 'zh' ? '年' : ''),
          ),
        ];
  });
}

/** The whole, the largest parts first and last, and where parts and printed whole differ. */
export function compositionSummary(
  values: CompositionValues,
  subtitle: string,
  locale: Locale,
): string {
  const { points, drawn, lumped } = values;
  const ends = [points[0], points.at(-1)];
  const dates = ends.map((point) => (point ? dateOf(point, locale) : ''));
  const wholes = ends.map((point) => (point ? formatQuantity(point.whole.quantity, locale) : ''));
  const isOne = points.length === 1;
  const last = largestAt(values, -1, locale);
  const residual = drawn.find(({ isResidual }) => isResidual);
  const each = [
    ...drawn.filter(({ members, isResidual }) => members.length === 1 && !isResidual),
    ...lumped,
  ];
  const smallest = each.toSorted(
    (a, b) => (a.quantities.at(-1)?.low ?? 0) - (b.quantities.at(-1)?.low ?? 0),
  )[0];
  return compositionMessages[locale].summary({
    subtitle,
    first: dates[0] ?? '',
    last: dates[1] ?? '',
    wholeFirst: wholes[0] ?? '',
    wholeLast: wholes[1] ?? '',
    largestFirst: largestAt(values, 0, locale),
    largestLast: isOne ? last.slice(0, 3) : last,
    smallestLast: smallest ? toldPart(smallest, values, -1, locale) : '',
    residual: residual && toldPart(residual, values, -1, locale),
    parts: each.length,
    mismatches: mismatchesOf(values, locale),
    unstated: unstatedOf(values, locale),
    derived: drawn.filter(({ isDerived }) => isDerived).map(({ name }) => name),
    rounded: points.filter(({ isRounded }) => isRounded).map((point) => dateOf(point, locale)),
    gaps: missingYears(values, locale),
  });
}
