/** The words of downloads: column headers of CSV. */
import type { Locale } from '../dataset/types.ts';

interface FileMessages {
  /** Header of the column of row keys. */
  readonly key: string;
  readonly low: (column: string) => string;
  readonly high: (column: string) => string;
}

export const fileMessages: Readonly<Record<Locale, FileMessages>> = {
  zh: {
    key: '代码',
    low: (column) => `${column}（下限）`,
    high: (column) => `${column}（上限）`,
  },
  en: {
    key: 'Code',
    low: (column) => `${column} (low)`,
    high: (column) => `${column} (high)`,
  },
};
