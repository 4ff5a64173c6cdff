/** What the explorer says where a chart over time has nothing to follow; written at build, not in the browser. */
import type { Locale } from '../dataset/types.ts';
import { listed, lowered } from './listing.ts';

/** A sentence on the indicators of those names, whose change from year to year can be seen. */
export const followedInstead: Readonly<Record<Locale, (names: readonly string[]) => string>> = {
  zh: (names) => `看得出历年变化的指标有：${listed(names, 'zh')}。`,
  // Names may hold commas.
  en: (names) => `Change over the years can be seen for ${names.map(lowered).join('; ')}.`,
};
