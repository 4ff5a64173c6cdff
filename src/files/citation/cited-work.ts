/** What a citation names, before any style writes it. */
import type { Locale } from '../../dataset/types.ts';

export interface CitedWork {
  /** Unique among the site's works, in Latin letters: the key of BibTeX and CSL. */
  readonly key: string;
  readonly kind: 'dataset' | 'chart';
  readonly title: string;
  /** A body, never split into given and family name. */
  readonly author: string;
  /** As 2020-09-30. */
  readonly date: string;
  /** Of the tables behind it. */
  readonly version: string;
  /** Absent where the site does not know the host that it will be served from. */
  readonly address: string | undefined;
  readonly language: Locale;
}

/** What styles put in brackets after the title, in English as APA asks, whatever the work's language. */
export const genre: Readonly<Record<CitedWork['kind'], string>> = {
  dataset: 'Data set',
  chart: 'Chart',
};

/** Year, month and day as numbers. */
export function dateParts(date: string): readonly [number, number, number] {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  return [year, month, day];
}
