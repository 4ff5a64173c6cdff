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

/** `text` with a capital first letter, as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
