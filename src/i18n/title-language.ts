/** Titles are cited in their own language, whatever the page's. */

/** Value of the `lang` attribute of a cited title. */
export function titleLanguage(title: string): 'zh-Hans' | 'en' {
  return /[\u4e00-\u9fff]/.test(title) ? 'zh-Hans' : 'en';
}
