/** Says of two quantities whether a comparison holds, fails or must stay open. */
import type { Quantity } from '../dataset/quantity.ts';

/** `holds` or `fails` whatever the true numbers are; `open` when both are possible. */
export type Verdict = 'holds' | 'fails' | 'open';

export const relations = ['less', 'at-most', 'equal', 'at-least', 'greater'] as const;

/** How the first of two numbers stands to the second. */
export type Relation = (typeof relations)[number];

/** The verdict on "`a` is `relation` than `b`", for quantities that may vary independently. */
export function compare(a: Quantity, relation: Relation, b: Quantity): Verdict {
  switch (relation) {
    case 'less':
      return verdict(a.high < b.low, a.low >= b.high);
    case 'at-most':
      return verdict(a.high <= b.low, a.low > b.high);
    case 'equal':
      return verdict(a.low === b.high && a.high === b.low, a.high < b.low || a.low > b.high);
    case 'at-least':
      return compare(b, 'at-most', a);
    case 'greater':
      return compare(b, 'less', a);
  }
}

/** `holds` when all hold, `fails` as soon as one fails (Kleene's strong logic); `holds` of none. */
export function and(...verdicts: readonly Verdict[]): Verdict {
  return verdict(
    verdicts.every((each) => each === 'holds'),
    verdicts.includes('fails'),
  );
}

/** `holds` as soon as one holds, `fails` when all fail (Kleene's strong logic); `fails` of none. */
export function or(...verdicts: readonly Verdict[]): Verdict {
  return not(and(...verdicts.map(not)));
}

/** The verdict on the opposite; what is open stays open. */
export function not(given: Verdict): Verdict {
  if (given === 'open') return 'open';
  return given === 'holds' ? 'fails' : 'holds';
}

function verdict(holds: boolean, fails: boolean): Verdict {
  if (holds) return 'holds';
  return fails ? 'fails' : 'open';
}
