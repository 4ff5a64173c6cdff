/** Where the ledger tells of a claim, and where a number stands in its story. */
import type { Locale } from '../dataset/types.ts';
import type { TextClaim } from '../story/text-claim.ts';
import { pageAddress } from './address.ts';

/** The claim's own address, on the ledger page of the text that makes it. */
export function claimAddress(locale: Locale, { id, text }: Pick<TextClaim, 'id' | 'text'>): string {
  return `${pageAddress(locale, `claims/${text}/`)}#${id}`;
}

const used = new WeakMap<Request, Set<string>>();

/**
 * The id of the place where a page prints the number of that name for the first time; `undefined`
 * when it is printed again, since only one element may bear an id.
 */
export function numberAnchor(page: Request, name: string): string | undefined {
  const names = used.get(page) ?? new Set();
  used.set(page, names);
  if (names.has(name)) return undefined;
  names.add(name);
  return `value-${name}`;
}
