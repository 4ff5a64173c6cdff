/** The shape of a problem's words. */

export interface Wording {
  readonly title: string;
  /** What happened, and what was expected instead. */
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
}

export interface ProblemText {
  /** Permanent: E and a number for errors, W and a number for warnings. Never used twice. */
  readonly code: string;
  readonly zh: Wording;
  readonly en: Wording;
}
