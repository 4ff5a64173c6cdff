/** Writes amounts that are counted in large units as the reader's language groups them: 8526万, 85.26 million. */
import type { Quantity } from '../dataset/quantity.ts';
import type { Indicator, Locale } from '../dataset/types.ts';
import { scale } from '../measure/arithmetic.ts';
import { formatBounds, formatQuantity, type QuantityFormat } from './format.ts';

/** How an indicator counted in units of so many is written: times this, with so many decimals more, before a word. */
interface Grouping {
  /** Amounts from this on, in units of the indicator; the last grouping that begins low enough is taken. */
  readonly from: number;
  readonly factor: number;
  readonly decimals: number;
  readonly word: string;
}

const groupings: Readonly<Record<number, Readonly<Record<Locale, readonly Grouping[]>>>> = {
  1e4: {
    zh: [{ from: 0, factor: 1, decimals: 0, word: '万' }],
    en: [{ from: 0, factor: 0.01, decimals: 2, word: ' million' }],
  },
  1e8: {
    zh: [{ from: 0, factor: 1, decimals: 0, word: '亿' }],
    en: [
      { from: 0, factor: 0.1, decimals: 1, word: ' billion' },
      // Beyond a thousand billion, readers count in trillions.
      { from: 1e4, factor: 1e-4, decimals: 2, word: ' trillion' },
    ],
  },
};

interface Written {
  readonly quantity: Quantity;
  readonly format: QuantityFormat;
}

function written(
  quantity: Quantity,
  indicator: Indicator,
  locale: Locale,
  decimals: number,
): Written {
  const grouping = groupings[indicator.scale]?.[locale].findLast(
    ({ from }) => quantity.low >= from,
  );
  if (grouping)
    return {
      quantity: scale(quantity, grouping.factor),
      format: { decimals: decimals + grouping.decimals, suffix: grouping.word },
    };
  return { quantity, format: { decimals, suffix: indicator.unit.en === '%' ? '%' : '' } };
}

/**
 * A count of the indicator, in base units (persons, yuan) where it is counted in thousands of them,
 * with all the digits that the tables have, but for trillions, which have two decimals; a share keeps its
 * sign.
 */
export function formatAmount(
  quantity: Quantity,
  indicator: Indicator,
  locale: Locale,
  decimals: number = indicator.decimals,
): string {
  const { quantity: amount, format } = written(quantity, indicator, locale, decimals);
  return formatQuantity(amount, locale, format);
}

/** The two bounds of the same, each written alone. */
export function formatAmountBounds(
  quantity: Quantity,
  indicator: Indicator,
  locale: Locale,
  decimals: number = indicator.decimals,
): ReturnType<typeof formatBounds> {
  const { quantity: amount, format } = written(quantity, indicator, locale, decimals);
  return formatBounds(amount, locale, format);
}
