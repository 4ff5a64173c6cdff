/** The error of asking for a number that the figures, though in order, cannot give. */

export type Reason =
  | 'not-additive'
  | 'denominator-missing'
  | 'denominator-inexact'
  | 'province-missing'
  | 'not-exact'
  | 'two-regions-needed'
  | 'size-unusable'
  | 'not-divisible'
  | 'denominator-far'
  | 'region-empty'
  | 'all-zero'
  | 'all-equal'
  | 'same-region'
  | 'option-value'
  | 'option-without-value'
  | 'word-too-many';

const english: Readonly<Record<Reason, string>> = {
  'not-additive': 'Shares and rates cannot be added over provinces; choose a count or an amount.',
  'denominator-missing': 'A figure to divide by is missing; add the row.',
  'denominator-inexact': 'A figure to divide by is not one number above 0; correct the row.',
  'province-missing':
    'A province of the region has no figure; choose another period or add the row.',
  'not-exact': 'The measure needs every number; choose one that takes ranges.',
  'not-divisible': 'The one may not be divided by the other; choose a denominator that it allows.',
  'denominator-far':
    'What to divide by is known only more than a year away; choose another period, or compare counts.',
  'region-empty': 'A region has nothing to compare with; choose another one.',
  'all-zero': 'Figures that are all 0 have no shares and no inequality; choose another period.',
  'all-equal':
    'Figures that are the same everywhere cannot vary together; choose another period or indicator.',
  'same-region': 'A region cannot be compared with itself; choose another one.',
  'option-value': 'An option needs a value; write it behind the option.',
  'option-without-value': 'An option takes no value; leave it out.',
  'word-too-many': 'There is a word too many; leave it out.',
  'size-unusable':
    'A figure is too large or too small to be added up without loss; correct it, or state it in another unit.',
  'two-regions-needed': 'Two regions are needed to compare one with the other.',
};

/** Says why, with the names that a message in any language needs. */
export class UnmeasurableError extends RangeError {
  override readonly name = 'UnmeasurableError';
  readonly reason: Reason;
  /** Ids, adcodes, periods and places in the tables. */
  readonly details: readonly string[];

  constructor(reason: Reason, ...details: readonly string[]) {
    super(`${english[reason]} (${details.join(', ')})`);
    this.reason = reason;
    this.details = details;
  }
}
