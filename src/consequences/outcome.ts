/** A dataset may be unable to give a number or a chart; that is a finding to report, not a failure. */
import type { Locale, LocalizedText } from '../dataset/types.ts';
import { formatQuantity } from '../i18n/format.ts';
import { measureMessages } from '../i18n/measure.ts';
import { ContradictionError } from '../measure/contradiction.ts';
import { UnknownNameError } from '../measure/unknown-name.ts';
import { UnmeasurableError } from '../measure/unmeasurable.ts';

/** What came of asking: the value, or the reason why there is none. */
export type Outcome<T> =
  | { readonly isKnown: true; readonly value: T }
  | { readonly isKnown: false; readonly reason: LocalizedText };

/** `undefined` for errors of the program itself. */
function wordedIn(locale: Locale, error: unknown): string | undefined {
  const words = measureMessages[locale];
  if (error instanceof UnknownNameError) return words.unknown(error.kind, error.given);
  if (error instanceof UnmeasurableError) return words.unmeasurable[error.reason](...error.details);
  if (error instanceof ContradictionError) {
    return words.contradiction({
      total: error.total,
      stated: formatQuantity(error.stated, locale),
      possible: formatQuantity(error.possible, locale),
      rows: error.labels,
    });
  }
  return error instanceof RangeError ? error.message : undefined;
}

/** A reason stands in a cell of a table, which has one line. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

/** What `ask` gives, or why the data cannot give it; errors of the program itself are thrown on. */
export function outcomeOf<T>(ask: () => T): Outcome<T> {
  try {
    return { isKnown: true, value: ask() };
  } catch (error) {
    const [zh, en] = [wordedIn('zh', error), wordedIn('en', error)];
    if (zh === undefined || en === undefined) throw error;
    return { isKnown: false, reason: { zh: onOneLine(zh), en: onOneLine(en) } };
  }
}
