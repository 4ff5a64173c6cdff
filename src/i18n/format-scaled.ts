/** Writes amounts that are counted in large units as the reader's language groups them: 8526万, 85.26 million. */
import type { Quantity } from '../dataset/quantity.ts';
import type { Indicator, Locale } from '../dataset/types.ts';
import { scale } from '../measure/arithmetic.ts';
import { formatBounds, formatQuantity, type QuantityFormat } from './format.ts';

/** How an indicator counted in units of so many is written: times this, with so many decimals more, before a word. */
interface Grouping {
  readonly factor: number;
  readonly decimals: number;
  readonly word: string;
}

const groupings: Readonly<Record<number, Readonly<Record<Locale, Grouping>>>> = {
  1e4: {
    zh: { factor: 1, decimals: 0, word: '万' },
    en: { factor: 0.01, decimals: 2, word: ' million' },
  },
  1e8: {
    zh: { factor: 1, decimals: 0, word: '亿' },
    en: { factor: 0.1, decimals: 1, word: ' billion' },
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
  const grouping = groupings[indicator.scale]?.[locale];
  if (grouping)
    return {
      quantity: scale(quantity, grouping.factor),
      format: { decimals: decimals + grouping.decimals, suffix: grouping.word },
    };
  return { quantity, format: { decimals, suffix: indicator.unit.en === '%' ? '%' : '' } };
}

/**
 * A count of the indicator, in base units (persons, yuan) where it is counted in thousands of them,
 * with all the digits that the tables have; a share keeps its sign.
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
