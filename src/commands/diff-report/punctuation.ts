/** The marks between the parts of a cell: full-width in Chinese, as in all running text of the site. */
import type { Locale } from '../../dataset/types.ts';

/** Between names. */
export const listSeparator: Readonly<Record<Locale, string>> = { zh: '、', en: ', ' };

/** Between statements. */
export const statementSeparator: Readonly<Record<Locale, string>> = { zh: '；', en: '; ' };

/** What is stated, after the name of what it is stated of. */
export function labelled(label: string, value: string, locale: Locale): string {
  return `${label}${locale === 'zh' ? '：' : ': '}${value}`;
}
