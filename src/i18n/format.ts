/** Writes numbers, ranges and dates as the reader's language writes them. */
import type { Period } from '../dataset/period.ts';
import { between, isExact, type Quantity } from '../dataset/quantity.ts';
import type { Locale } from '../dataset/types.ts';

/** Intl formats are costly to make and are asked for thousands of times a build. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale}${decimals}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // A class boundary of 10,000 has a separator in both languages, and so has 1,000.
    useGrouping: true,
  });
  numberFormats.set(key, format);
  return format;
}

/** `value` with that many decimals, rounded to the nearest; below zero with a minus sign (U+2212), not a hyphen. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  const written = numberFormat(locale, decimals).format(value);
  if (!written.startsWith('-')) return written;
  // What rounds to nothing is nothing, on whichever side of zero it stood.
  return /[1-9]/u.test(written) ? `−${written.slice(1)}` : written.slice(1);
}

/** The largest multiple of a unit of the last decimal that does not exceed `value`. */
function roundDown(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  // A bound that is a whole number of units but for binary noise must not move by one.
  return Math.floor(Number((value * unit).toPrecision(14))) / unit;
}

function roundUp(value: number, decimals: number): number {
  return -roundDown(-value, decimals);
}

export interface QuantityFormat {
  readonly decimals?: number;
  /** Written after each number or range: `%`. */
  readonly suffix?: string;
}

/**
 * Between the ends of a range: 42%～50% keeps its sign at both ends in Chinese, 42–50% once in
 * English, where a dash beside a minus sign would be misread.
 */
export function formatRange(low: string, high: string, locale: Locale, suffix = ''): string {
  if (locale === 'zh') return `${low}${suffix}～${high}${suffix}`;
  const isBelowZero = low.startsWith('−') || high.startsWith('−');
  return `${low}${isBelowZero ? ' to ' : '–'}${high}${suffix}`;
}

/** The two bounds written alone, rounded as {@link formatQuantity} does; an open end is empty. */
export function formatBounds(
  quantity: Quantity,
  locale: Locale,
  { decimals = 0, suffix = '' }: QuantityFormat = {},
): { readonly low: string; readonly high: string } {
  const { low, high } = quantity;
  if (isExact(quantity)) {
    const number = formatNumber(low, locale, decimals) + suffix;
    return { low: number, high: number };
  }
  return {
    low: formatNumber(roundDown(low, decimals), locale, decimals) + suffix,
    high: high === Infinity ? '' : formatNumber(roundUp(high, decimals), locale, decimals) + suffix,
  };
}

/**
 * A known number, a range, or a number with "or more". Bounds are rounded outwards, so that what is
 * printed contains what is known; a known number is rounded to the nearest.
 */
export function formatQuantity(
  quantity: Quantity,
  locale: Locale,
  { decimals = 0, suffix = '' }: QuantityFormat = {},
): string {
  if (isExact(quantity)) return formatNumber(quantity.low, locale, decimals) + suffix;
  const low = formatNumber(roundDown(quantity.low, decimals), locale, decimals);
  if (quantity.high === Infinity) {
    return locale === 'zh' ? `${low}${suffix}以上` : `${low}${suffix} or more`;
  }
  const high = formatNumber(roundUp(quantity.high, decimals), locale, decimals);
  return low === high ? low + suffix : formatRange(low, high, locale, suffix);
}

/** A share from 0 to 1 as percent. */
export function formatShare(share: Quantity, locale: Locale, decimals = 1): string {
  return formatQuantity(between(share.low * 100, share.high * 100), locale, {
    decimals,
    suffix: '%',
  });
}

/** A round number in the reader's habit: 3万 and 2亿, 30,000 and 200,000,000. */
export function formatRound(value: number, locale: Locale): string {
  if (locale === 'en' || Math.abs(value) < 1e4) return formatDecimal(value, locale);
  return Math.abs(value) < 1e8
    ? `${formatDecimal(value / 1e4, locale)}万`
    : `${formatDecimal(value / 1e8, locale)}亿`;
}

/** The base of a rate, after “per”: 万 and 百万 without a one, as Chinese says it. */
export function formatPer(value: number, locale: Locale): string {
  if (locale === 'en') return value === 1e6 ? 'million' : formatRound(value, locale);
  return { 1e4: '万', 1e6: '百万', 1e8: '亿' }[value] ?? formatRound(value, locale);
}

/** All decimals that the number has: a limit that is rounded would claim another class. */
function formatDecimal(value: number, locale: Locale): string {
  const [, decimals = ''] = String(Number(value.toPrecision(12))).split('.');
  return formatNumber(value, locale, decimals.length);
}

const dateFormats: Readonly<
  Record<Locale, Readonly<Record<'month' | 'day', Intl.DateTimeFormat>>>
> = {
  zh: {
    month: new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', year: 'numeric', month: 'long' }),
    day: new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', dateStyle: 'long' }),
  },
  en: {
    month: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' }),
    day: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' }),
  },
};

/** The period as a reader writes it: 2020年9月30日, 30 September 2020. */
export function formatPeriod({ year, month, day }: Period, locale: Locale): string {
  if (month === undefined) return locale === 'zh' ? `${year}年` : String(year);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  return dateFormats[locale][day === undefined ? 'month' : 'day'].format(date);
}
