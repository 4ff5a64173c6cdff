/** Finds the claims of stories that a change of the tables decides otherwise. */
import type { Dataset, LocalizedText } from '../dataset/types.ts';
import type { Verdict } from '../measure/compare.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** A statement of a story that the data can bear out or contradict. */
export interface Claim {
  readonly id: string;
  readonly words: LocalizedText;
  /** Throws RangeError when the dataset lacks what the claim speaks of. */
  readonly judge: (dataset: Dataset) => Verdict;
}

export interface ChangedVerdict {
  readonly id: string;
  readonly words: LocalizedText;
  readonly before: Outcome<Verdict>;
  readonly after: Outcome<Verdict>;
}

/** The claims whose verdict differs, or which only one of the two datasets can judge. */
export function changedVerdicts(
  claims: readonly Claim[],
  before: Dataset,
  after: Dataset,
): readonly ChangedVerdict[] {
  return claims.flatMap(({ id, words, judge }): readonly ChangedVerdict[] => {
    const [was, is] = [outcomeOf(() => judge(before)), outcomeOf(() => judge(after))];
    const isSame = was.isKnown && is.isKnown ? was.value === is.value : was.isKnown === is.isKnown;
    return isSame ? [] : [{ id, words, before: was, after: is }];
  });
}
