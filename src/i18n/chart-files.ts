/** The words of downloads: the links to them, and the column headers of CSV. */
import type { Locale } from '../dataset/types.ts';

interface FileMessages {
  /** Stands before the links. */
  readonly download: string;
  /** Header of the column of row keys. */
  readonly key: string;
  readonly low: (column: string) => string;
  readonly high: (column: string) => string;
}

export const fileMessages: Readonly<Record<Locale, FileMessages>> = {
  zh: {
    download: '下载：',
    key: '代码',
    low: (column) => `${column}（下限）`,
    high: (column) => `${column}（上限）`,
  },
  en: {
    download: 'Download: ',
    key: 'Code',
    low: (column) => `${column} (low)`,
    high: (column) => `${column} (high)`,
  },
};
