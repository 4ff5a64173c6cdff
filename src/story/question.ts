/** Questions that prose asks of the data, in plain data: what a sentence names, the build computes. */

interface AboutIndicator {
  readonly indicator: string;
  /** As written in the tables. */
  readonly period: string;
}

/** A total that a source states, by its scope. */
export interface TotalQuestion extends AboutIndicator {
  readonly ask: 'total';
  readonly scope: string;
}

export interface CountQuestion extends AboutIndicator {
  readonly ask: 'count';
  readonly province: string;
}

/** A region's part of all provinces, printed as percent. */
export interface ShareQuestion extends AboutIndicator {
  readonly ask: 'share';
  readonly scheme: string;
  readonly region: string;
}

/** Divided by another indicator, per its usual number of base units. */
export interface RateQuestion extends AboutIndicator {
  readonly ask: 'rate';
  readonly province: string;
  readonly per: string;
}

export type Question = (TotalQuestion | CountQuestion | ShareQuestion | RateQuestion) & {
  /** Decimals to print; bounds are rounded outwards. */
  readonly decimals?: number;
};

/** Questions by the name that prose uses for them. */
export type Questions = Readonly<Record<string, Question>>;
