/** What a sentence asserts, in plain data, and the verdict that its author expects of the data. */
import type { LocalizedText } from '../dataset/types.ts';
import type { Verdict } from '../measure/compare.ts';
import type { Comparison, Members, Operand } from './question.ts';

/** The same number, as far as `decimals` print it; to the last digit where they are left out. */
export interface Equality {
  readonly is: 'equal';
  readonly of: Operand;
  readonly to: Operand;
  readonly decimals?: number;
}

/** From one number to another, both included. */
export interface Betweenness {
  readonly is: 'between';
  readonly of: Operand;
  readonly from: Operand;
  readonly to: Operand;
}

/** That one member is first or last, or among the first or last few. */
export interface Extreme {
  readonly is: 'highest' | 'lowest';
  /** The adcode or the id of the region. */
  readonly who: string;
  readonly among: Members;
  /** In which “each” stands for the member. */
  readonly of: Operand;
  /** How many places count: 1 when left out. */
  readonly places?: number;
}

/** That every member, or at least one, satisfies an assertion in which “each” stands for it. */
export interface Quantified {
  readonly is: 'every' | 'some';
  readonly among: Members;
  readonly that: Assertion;
}

export interface Combination {
  readonly is: 'all' | 'any';
  readonly of: readonly Assertion[];
}

export interface Negation {
  readonly is: 'not';
  readonly that: Assertion;
}

/**
 * That the data cannot decide since nobody publishes the figures. It is open as long as no table
 * holds them, and the build fails on the day that one does: a claim can then be written.
 */
export interface Unpublished {
  readonly is: 'unpublished';
  /** Ids of indicators, or parts of ids, any of which would decide the claim. */
  readonly indicators: readonly string[];
  /** For whom the figures would have to be: anyone, each province, or a place by its name. */
  readonly by?: 'provinces' | { readonly place: string };
}

export type Assertion =
  Comparison | Equality | Betweenness | Extreme | Quantified | Combination | Negation | Unpublished;

export interface ClaimDefinition {
  readonly assertion: Assertion;
  /** What the author says the data say of it. */
  readonly expected: Verdict;
  /** The id of the view that shows it. */
  readonly view?: string;
  /** What a reader should know besides: why it stays open, what it leaves out. */
  readonly note?: LocalizedText;
  /**
   * The sentence, of claims that stand in no text of this site: those of a cited article. Other
   * claims are worded where they stand.
   */
  readonly words?: LocalizedText;
  /**
   * The claim in a sentence of its own, where the text that makes it says more than it or says it
   * as a doubt: a verdict beside that text would be taken for a verdict on all of it.
   */
  readonly gist?: LocalizedText;
}

/** Claims by id; ids become part of addresses. */
export type Claims = Readonly<Record<string, ClaimDefinition>>;

/** All claims, by the story (or other text) that makes them. */
export type ClaimsByText = Readonly<Record<string, Claims>>;
