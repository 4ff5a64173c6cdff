/** How long a story takes to read. */
import type { Locale } from '../../dataset/types.ts';

/** A usual pace for prose, taken as round numbers: the time shown is a guide, in whole minutes. */
const perMinute: Readonly<Record<Locale, number>> = { zh: 400, en: 240 };

/** Whole minutes, at least one; Chinese is counted by its characters, English by its words. */
export function readingMinutes(text: string, locale: Locale): number {
  const units =
    locale === 'zh'
      ? (text.match(/\p{Script=Han}/gu) ?? []).length
      : text.split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(units / perMinute[locale]));
}
