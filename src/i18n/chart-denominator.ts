/** How charts date what figures are divided by: what there was at a year’s end, or what a whole year brought. */
import type { Locale } from '../dataset/types.ts';

interface DatedWords {
  readonly dated: (name: string, date: string) => string;
  /** Where every figure has a date of its own. */
  readonly nearest: (name: string) => string;
}

export const denominatorMessages: Readonly<
  Record<Locale, Readonly<Record<'atYearEnd' | 'ofYear', DatedWords>>>
> = {
  zh: {
    atYearEnd: {
      dated: (name, date) => `${name}取${date}末`,
      nearest: (name) => `${name}取最近的年末数`,
    },
    ofYear: {
      dated: (name, date) => `${name}取${date}`,
      nearest: (name) => `${name}取最近一年的数`,
    },
  },
  en: {
    atYearEnd: {
      dated: (name, date) => `${name} at the end of ${date}`,
      nearest: (name) => `${name} at the nearest year end`,
    },
    ofYear: {
      dated: (name, date) => `${name} of ${date}`,
      nearest: (name) => `${name} of the nearest year`,
    },
  },
};
