/** Where the ledger tells of a claim. */
import type { Locale } from '../dataset/types.ts';
import type { TextClaim } from '../story/text-claim.ts';
import { pageAddress } from './address.ts';

/** The claim's own address, on the ledger page of the text that makes it. */
export function claimAddress(locale: Locale, { id, text }: Pick<TextClaim, 'id' | 'text'>): string {
  return `${pageAddress(locale, `claims/${text}/`)}#${id}`;
}
