/** What an import leaves out, and why: nothing of a table may vanish without a word. */

export type OmissionReason =
  /** Title, note, heading above or below the table. */
  | 'note'
  /** The sum of provinces, which belongs to the totals. */
  | 'total'
  /** A region, which is computed from its provinces. */
  | 'region'
  /** The name of no province. */
  | 'unknown-name'
  /** The names of the provinces once more, in another language or at the other edge. */
  | 'names-again'
  /** A column that was not chosen. */
  | 'other-column'
  /** A column beside the names that holds no figures, such as serial numbers. */
  | 'no-figures'
  /** The table has no figure there. */
  | 'no-figure'
  /** One figure for several cells. */
  | 'merged'
  /** Neither a number nor a sign that there is none. */
  | 'unreadable';

export interface Omission {
  /** As a spreadsheet counts. */
  readonly address: string;
  readonly text: string;
  readonly reason: OmissionReason;
}
