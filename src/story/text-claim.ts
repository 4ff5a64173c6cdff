/** A claim as the site knows it: defined, worded where it stands, and judged by the tables. */
import type { LocalizedText } from '../dataset/types.ts';
import type { Provenance } from '../measure/provenance.ts';
import type { ClaimDefinition } from './claim.ts';
import type { Judged } from './judge.ts';

/** Where a claim is made. */
export type Stand =
  | { readonly kind: 'story'; readonly slug: string }
  | { readonly kind: 'view'; readonly view: string }
  | { readonly kind: 'page'; readonly page: string }
  /** In a cited text, which this site only reports. */
  | { readonly kind: 'cited' };

export interface TextClaim {
  readonly id: string;
  /** The set in which it is defined: the slug of a story, or another text. */
  readonly text: string;
  readonly definition: ClaimDefinition;
  /** The sentence with its numbers filled in. */
  readonly words: LocalizedText;
  readonly stands: readonly Stand[];
  readonly judged: Judged;
  readonly provenance: Provenance;
}
