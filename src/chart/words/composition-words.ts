/** The words of a composition: subtitle, table, summary, and what does not add up. */
import type { Quantity } from '../../dataset/quantity.ts';
import type { Dataset, Locale } from '../../dataset/types.ts';
import { compositionMessages, type Mismatch } from '../../i18n/chart-composition.ts';
import { timeMessages } from '../../i18n/chart-time.ts';
import { formatPeriod, formatQuantity, formatShare, formatRange } from '../../i18n/format.ts';
import { divide, negate } from '../../measure/arithmetic.ts';
import type { SceneTable, SceneWords, TableCell, TableRow } from '../../scene/scene.ts';
import {
  addsUp,
  type CompositionPart,
  type CompositionPoint,
  type CompositionValues,
  type CompositionView,
} from '../facts/composition-values.ts';
import { gapsIn, type TimePoint } from '../facts/moments.ts';
import { finite } from '../facts/finite.ts';
import { sourceLine } from './province-words.ts';

function date({ period }: TimePoint, locale: Locale): string {
  return formatPeriod(period, locale);
}

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

/** The part's share of the printed whole at a point, as text. */
export function shareText(quantity: Quantity, { whole }: CompositionPoint, locale: Locale): string {
  return formatShare(divide(quantity, whole.quantity), locale);
}

/** Name, number and share at the last point, as a screen reader says it. */
export function partLabel(
  part: CompositionPart,
  { points }: CompositionValues,
  locale: Locale,
): string {
  const [quantity, point] = [part.quantities.at(-1), points.at(-1)];
  if (!quantity || !point) return part.name;
  return compositionMessages[locale].label(
    part.name,
    formatQuantity(quantity, locale),
    shareText(quantity, point, locale),
  );
}

function cellOf(quantity: Quantity | undefined, locale: Locale): TableCell {
  return {
    text: quantity ? formatQuantity(quantity, locale) : compositionMessages[locale].notStated,
    low: finite(quantity?.low),
    high: finite(quantity?.high),
  };
}

/** A row for each part that is drawn, those within “others” after it, and the two totals. */
function rowsOf(
  { drawn, lumped, points }: CompositionValues,
  cells: (quantities: readonly (Quantity | undefined)[]) => Readonly<Record<string, TableCell>>,
  locale: Locale,
): readonly TableRow[] {
  const words = compositionMessages[locale];
  const row = (key: string, name: string, quantities: CompositionPart['quantities']): TableRow => ({
    key,
    cells: { part: { text: name }, ...cells(quantities) },
  });
  const extra = (one: TableRow): TableRow => ({ ...one, isExtra: true });
  const printed = row('whole', words.printed, points.map(({ whole }) => whole.quantity)); // prettier-ignore
  return [
    ...drawn.flatMap(({ key, name, quantities, members }) => [
      row(key, name, quantities),
      ...(members.length > 1
        ? lumped.map((part) => extra(row(part.key, words.ofOther(part.name), part.quantities)))
        : []),
    ]),
    extra(row('sum', words.sum, points.map(({ added }) => added))), // prettier-ignore
    points.length === 1 ? extra(printed) : printed,
  ];
}

function tableOf(values: CompositionValues, caption: string, locale: Locale): SceneTable {
  const words = compositionMessages[locale];
  const { points, indicator } = values;
  const unit = indicator.unit[locale];
  const [only] = points;
  const first = { key: 'part', label: words.part, isNumeric: false };
  if (only && points.length === 1) {
    return {
      caption,
      columns: [
        first,
        { key: 'amount', label: words.amount(unit), isNumeric: true },
        { key: 'share', label: words.share, isNumeric: true },
      ],
      rows: rowsOf(
        values,
        ([quantity]) => {
          const share = quantity && divide(quantity, only.whole.quantity);
          return {
            amount: cellOf(quantity, locale),
            ...(share
              ? {
                  share: {
                    text: formatShare(share, locale),
                    low: finite(share.low),
                    high: finite(share.high),
                  },
                }
              : {}),
          };
        },
        locale,
      ),
    };
  }
  return {
    caption,
    columns: [
      first,
      ...points.map((point) => ({
        key: point.period.text,
        label: timeMessages[locale].column(date(point, locale), unit),
        isNumeric: true,
      })),
    ],
    rows: rowsOf(
      values,
      (quantities) =>
        Object.fromEntries(
          points.map(({ period }, index) => [period.text, cellOf(quantities[index], locale)]),
        ),
      locale,
    ),
  };
}

function mismatchesOf({ points }: CompositionValues, locale: Locale): readonly Mismatch[] {
  return points
    .filter((point) => !addsUp(point))
    .map((point) => {
      const { whole, added, difference } = point;
      const size = difference.low < 0 ? negate(difference) : difference;
      return {
        date: date(point, locale),
        printed: formatQuantity(whole.quantity, locale),
        added: formatQuantity(added, locale),
        difference: formatQuantity(size, locale),
      };
    });
}

function largestAt(
  { drawn, points }: CompositionValues,
  index: number,
  locale: Locale,
): readonly string[] {
  const point = points.at(index);
  if (!point) return [];
  return drawn
    .filter(({ isResidual, members }) => !isResidual && members.length === 1)
    .flatMap((part) => {
      const quantity = part.quantities.at(index);
      return quantity ? [{ part, quantity }] : [];
    })
    .toSorted((a, b) => b.quantity.low - a.quantity.low)
    .map(
      ({ part, quantity }) =>
        `${part.name} ${compositionMessages[locale].withShare(formatQuantity(quantity, locale), shareText(quantity, point, locale))}`,
    );
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

/** Years between the points that have no figures. */
export function missingYears({ points }: CompositionValues, locale: Locale): readonly string[] {
  return gapsIn(points).map(({ years }) => timeMessages[locale].noFigures(years));
}

function summaryOf(values: CompositionValues, subtitle: string, locale: Locale): string {
  const { points, drawn, lumped } = values;
  const ends = [points[0], points.at(-1)];
  const dates = ends.map((point) => (point ? date(point, locale) : ''));
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
    smallestLast: smallest ? partLabel(smallest, values, locale) : '',
    residual: residual && partLabel(residual, values, locale),
    parts: each.length,
    mismatches: mismatchesOf(values, locale),
    unstated: unstatedOf(values, locale),
    derived: drawn.filter(({ isDerived }) => isDerived).map(({ name }) => name),
    rounded: points.filter(({ isRounded }) => isRounded).map((point) => date(point, locale)),
    gaps: missingYears(values, locale),
  });
}

/** The words of `view`, whose title must be free of names of quantities by now. */
export function compositionWords(
  view: CompositionView,
  values: CompositionValues,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const words = compositionMessages[locale];
  const { points, indicator, scope, lumped, drawn } = values;
  const [first, last] = [points[0], points.at(-1)];
  const span =
    first && last ? timeMessages[locale].span(date(first, locale), date(last, locale)) : '';
  const subtitle = words.subtitle(
    indicator.name[locale],
    scope.name[locale],
    indicator.unit[locale],
    span,
  );
  const alone = drawn.filter(({ members, isResidual }) => members.length === 1 && !isResidual);
  return {
    language: locale,
    title: view.title[locale],
    subtitle,
    summary: summaryOf(values, subtitle, locale),
    source: sourceLine(dataset, values.provenance, locale),
    sourceIds: values.provenance.sources,
    notes: [
      ...(lumped.length > 0
        ? [
            words.otherRule(
              alone.length,
              lumped.map(({ name }) => name),
            ),
          ]
        : []),
      indicator.caveat[locale],
    ],
    table: tableOf(values, subtitle, locale),
  };
}
