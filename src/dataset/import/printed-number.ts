/** Reads a figure as official tables print it. */
import { withoutFootnotes } from './plain-text.ts';

export type PrintedNumber =
  /** In plain digits; `isCleaned` when separators, marks or full-width digits were taken away. */
  | { readonly kind: 'number'; readonly digits: string; readonly isCleaned: boolean }
  /** The table says that it has none: an empty cell, dots, a dash. */
  | { readonly kind: 'none' }
  /** Neither: a word, a formula's error, a number with a unit. */
  | { readonly kind: 'unreadable' };

/** Signs that tables print where they have no number. A zero is a number. */
const placeholder = /^(?:[-–—―‐…./·]+|n\.?\/?a\.?|#n\/a|缺|无|無|暂无|不详|空缺)$/i;

const decimal = /^-?\d+(?:\.\d+)?$/;
const grouped = /^-?\d{1,3}(?:[,，'’\s]\d{3})+(?:\.\d+)?$/;

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^(-?)0+(?=\d)/, '$1');
}

/**
 * The number that the text prints. Where the unit is per cent (`isPercent`), a percent sign says
 * nothing new and is taken away; elsewhere it makes the number another one.
 */
export function readPrintedNumber(text: string, isPercent = false): PrintedNumber {
  const narrow = withoutFootnotes(text).normalize('NFKC').trim();
  if (narrow === '' || placeholder.test(narrow)) return { kind: 'none' };
  const bare = isPercent ? narrow.replace(/\s*%$/, '') : narrow;
  const digits = grouped.test(bare) ? bare.replaceAll(/[,，'’\s]/g, '') : bare;
  return decimal.test(digits)
    ? { kind: 'number', digits: withoutLeadingZeros(digits), isCleaned: digits !== text }
    : { kind: 'unreadable' };
}
