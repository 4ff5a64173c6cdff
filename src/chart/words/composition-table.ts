/** The table of a composition. */
import type { Quantity } from '../../dataset/quantity.ts';
import type { Locale } from '../../dataset/types.ts';
import { compositionMessages } from '../../i18n/chart-composition.ts';
import { timeMessages } from '../../i18n/chart-time.ts';
import { formatQuantity, formatShare } from '../../i18n/format.ts';
import { divide } from '../../measure/arithmetic.ts';
import type { SceneTable, TableCell, TableRow } from '../../scene/scene.ts';
import type { CompositionPart, CompositionValues } from '../facts/composition-values.ts';
import { finite } from '../facts/finite.ts';
import { dateOf } from './composition-text.ts';

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

/** Number and share of each part where there is one point; else a column for each point. */
export function compositionTable(
  values: CompositionValues,
  caption: string,
  locale: Locale,
): SceneTable {
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
        label: timeMessages[locale].column(dateOf(point, locale), unit),
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
