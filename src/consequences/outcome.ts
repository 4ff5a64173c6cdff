/** A dataset may be unable to give a number or a chart; that is a finding to report, not a failure. */
import { ContradictionError } from '../measure/tighten.ts';
import { UnknownNameError } from '../measure/unknown-name.ts';

/** What came of asking: the value, or the reason why there is none. */
export type Outcome<T> =
  | { readonly isKnown: true; readonly value: T }
  | { readonly isKnown: false; readonly reason: string };

const ofTheData = [RangeError, ContradictionError, UnknownNameError];

/** What `ask` gives, or why the data cannot give it; errors of the program itself are thrown on. */
export function outcomeOf<T>(ask: () => T): Outcome<T> {
  try {
    return { isKnown: true, value: ask() };
  } catch (error) {
    if (ofTheData.some((kind) => error instanceof kind)) {
      return { isKnown: false, reason: (error as Error).message };
    }
    throw error;
  }
}
