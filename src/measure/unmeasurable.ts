/** The error of asking for a number that the figures, though in order, cannot give. */

export type Reason =
  | 'not-additive'
  | 'denominator-missing'
  | 'denominator-inexact'
  | 'province-missing'
  | 'not-exact'
  | 'two-regions-needed'
  | 'totals-unsettled';

const english: Readonly<Record<Reason, string>> = {
  'not-additive': 'Shares and rates cannot be added over provinces; choose a count or an amount.',
  'denominator-missing': 'A figure to divide by is missing; add the row.',
  'denominator-inexact': 'A figure to divide by is not one number above 0; correct the row.',
  'province-missing':
    'A province of the region has no figure; choose another period or add the row.',
  'not-exact': 'The measure needs every number; choose one that takes ranges.',
  'totals-unsettled':
    'Totals that overlap cannot be brought to agree; correct one of them or leave one out.',
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
