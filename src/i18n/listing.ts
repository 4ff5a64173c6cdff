/** Lists of names as a sentence has them. */
import type { Locale } from '../dataset/types.ts';

/** “a, b and c” in that language, or with “or”. */
export function listed(
  items: readonly string[],
  locale: Locale,
  word: 'and' | 'or' = 'and',
): string {
  const [head, last] = [items.slice(0, -1), items.at(-1) ?? ''];
  if (head.length === 0) return last;
  if (locale === 'en') return `${head.join(', ')} ${word} ${last}`;
  return head.join('、') + (word === 'or' ? '或' : '、') + last;
}

/** A name and its number within a sentence; Chinese sets the two without a space, as all its prose here. */
export function nameWithNumber(name: string, number: string, locale: Locale): string {
  return locale === 'zh' ? name + number : `${name} ${number}`;
}

/** An English count with its noun, which takes an s unless there is one. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** More names than these are counted, not read. */
const mostNamed = 3;

/**
 * As {@link listed}, but of many names only the first `most` are said, and the others, or in Chinese all,
 * counted as `noun`.
 */
export function listedFirst(
  names: readonly string[],
  most: number,
  noun: string,
  locale: Locale,
): string {
  // “And 1 other” takes the room of its name.
  if (names.length <= most + 1) return listed(names, locale);
  const shown = names.slice(0, most);
  return locale === 'zh'
    ? `${shown.join('、')}等${names.length}个${noun}`
    : listed([...shown, `${names.length - most} ${noun}`], locale);
}

/** As {@link listed}, but of many provinces only the first are named. */
export function listedProvinces(provinces: readonly string[], locale: Locale): string {
  return listedFirst(provinces, mostNamed, { zh: '省份', en: 'others' }[locale], locale);
}

/** More names than these, of which any may be meant, are only counted. */
const mostPossible = 4;

/** Names of those that may be the highest, or the lowest. */
export interface Possible {
  readonly names: readonly string[];
  /** Whether all of them are, with the same number. */
  readonly areTied: boolean;
}

/** All that may be first, and all that may be last. */
export interface PossibleEnds {
  readonly highest: Possible;
  readonly lowest: Possible;
}

/**
 * One that may be the highest is it; of several each may be, or all are; and of many it is said how many
 * they are.
 */
export function isOrMayBe({ names, areTied }: Possible, locale: Locale): string {
  const [isOne, isFew] = [names.length === 1, names.length <= mostPossible];
  if (locale === 'zh') {
    if (isOne) return `是${names.join('')}`;
    if (areTied) return isFew ? `是${listed(names, 'zh')}` : `是数值相同的${names.length}个省份`;
    return isFew ? `可能是${listed(names, 'zh', 'or')}` : `可能是${names.length}个省份中的任何一个`;
  }
  if (isOne) return `is ${names.join('')}`;
  if (areTied)
    return isFew
      ? `are ${listed(names, 'en')}`
      : `are ${names.length} provinces with the same figure`;
  return isFew ? `may be ${listed(names, 'en', 'or')}` : `may be any of ${names.length} provinces`;
}

/** A name within an English sentence; one that begins with an abbreviation keeps it. */
export function lowered(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** An English date within a sentence: “in 2005” and “in June 2020”, but “on 30 June 2020”. */
export function at(date: string): string {
  return `${/^\d{1,2} /u.test(date) ? 'on' : 'in'} ${date}`;
}

/** `text` with a capital first letter, as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
