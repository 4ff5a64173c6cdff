/** What part of all provinces each one has, and how that stands to its part of the residents or the output. */
import { oncePer } from '../dataset/once.ts';
import { exactly, type Quantity } from '../dataset/quantity.ts';
import { divide } from './arithmetic.ts';
import type { Denominator } from './denominator.ts';
import { elementAt } from './element.ts';
import type { Feasible } from './feasible.ts';
import { indicatorWeights } from './linear.ts';
import { ratioRange } from './ratio.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Each province's share of all provinces together, from 0 to 1, in the order of the snapshot.
 * @throws RangeError when all figures are known to be 0.
 */
export function provinceShares({ set }: Snapshot): readonly Quantity[] {
  return sharesIn('', set);
}

const sharesIn = oncePer(
  (name: string) => name,
  (_, set: Feasible): readonly Quantity[] => {
    const everyone = [...set.members.keys()];
    return everyone.map((position) =>
      ratioRange(set, indicatorWeights(set, [position]), indicatorWeights(set, everyone)),
    );
  },
);

/**
 * Each province's rate where that of all provinces together is 1, in the order of the snapshot.
 * Sharper than one rate over the other: what a province has more, the others have less.
 * @throws RangeError when all figures are known to be 0.
 */
export function provinceIndices(shown: Snapshot, { values }: Denominator): readonly Quantity[] {
  const all = values.reduce((sum, value) => sum + value, 0);
  return provinceShares(shown).map((share, position) =>
    divide(share, exactly(elementAt(values, position) / all)),
  );
}
