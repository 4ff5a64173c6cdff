/** What is known of several members together: their sum. */
import type { Quantity } from '../dataset/quantity.ts';

/** A stated sum of some of the members. */
export interface MemberTotal {
  /** Positions of the members, each once. */
  readonly members: readonly number[];
  readonly total: Quantity;
  /** What an error should call the total, with its place in the tables where it has one. */
  readonly name: string;
}
