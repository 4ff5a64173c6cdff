/** What is known of several members together: their sum. */
import type { Quantity } from '../dataset/quantity.ts';

/** A sum of some of the members, stated or deduced. */
export interface SumOfMembers {
  /** Positions of the members, each once. */
  readonly members: readonly number[];
  readonly total: Quantity;
}

/** A stated sum of some of the members. */
export interface MemberTotal extends SumOfMembers {
  /** What an error should call the total, with its place in the tables where it has one. */
  readonly name: string;
}
