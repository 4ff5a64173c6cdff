/** The languages of the site, and how a page is found in the other one. */
import type { Locale } from '../dataset/types.ts';

export const locales: readonly Locale[] = ['zh', 'en'];

/** Value of `lang` attributes: Chinese text is set with simplified glyphs. */
export const languageTag: Readonly<Record<Locale, string>> = { zh: 'zh-Hans', en: 'en' };

/** The language that the header's switch leads to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

/** Whether `value`, part of an address, names a language of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

/** Value of the `lang` attribute of a cited title: it keeps its own language, whatever the page's. */
export function titleLanguage(title: string): string {
  return languageTag[/[\u4e00-\u9fff]/.test(title) ? 'zh' : 'en'];
}
