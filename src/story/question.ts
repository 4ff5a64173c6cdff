/** Questions that prose asks of the data, in plain data: what a sentence names, the build computes. */

interface AboutIndicator {
  readonly indicator: string;
  /** As written in the tables. */
  readonly period: string;
}

/** The word that stands for each member in turn, where an assertion goes through several. */
export const each = 'each';

/** One province, by its adcode, or {@link each}. */
export interface OfProvince {
  readonly province: string;
}

/** One region of a scheme, by its id, or {@link each}. */
export interface OfRegion {
  readonly scheme: string;
  readonly region: string;
}

/** Several provinces together, by their adcodes, or all of them. */
export interface OfProvinces {
  readonly provinces: 'all' | readonly string[];
}

/** Whose figures are meant: one province, one region, or several provinces together. */
export type Whose = OfProvince | OfRegion | OfProvinces;

/** A total that a source states, by its scope. */
export interface TotalQuestion extends AboutIndicator {
  readonly ask: 'total';
  readonly scope: string;
}

/** A figure of a city or district, or of one province at an odd date, as a source states it. */
export interface FigureQuestion extends AboutIndicator {
  readonly ask: 'figure';
  /** The name of the place in either language, or the adcode of the province. */
  readonly place: string;
}

export type CountQuestion = AboutIndicator & Whose & { readonly ask: 'count' };

/** The part of all provinces, printed as percent. */
export type ShareQuestion = AboutIndicator & Whose & { readonly ask: 'share' };

/**
 * Divided by another indicator, per its usual number of base units. A scope asks for the stated
 * total over the stated total of the same scope.
 */
export type RateQuestion = AboutIndicator &
  (Whose | { readonly scope: string }) & { readonly ask: 'rate'; readonly per: string };

/** The rate where that of all provinces together is 1. */
export type IndexQuestion = AboutIndicator &
  Whose & { readonly ask: 'index'; readonly per: string };

/** The place among all provinces, or among the regions of the scheme, counted from 1 for the most. */
export type RankQuestion = AboutIndicator &
  (OfProvince | OfRegion) & {
    readonly ask: 'rank';
    /** By rate; by count when left out. */ readonly per?: string;
  };

/** How unequal the provinces are. Without `per` each province weighs the same. */
export interface InequalityQuestion extends AboutIndicator {
  readonly ask: 'theil' | 'gini';
  readonly per?: string;
}

/** Theil's T between or within the regions of a scheme, or the part between as a share of all. */
export interface TheilPartQuestion extends AboutIndicator {
  readonly ask: 'theil-between' | 'theil-within' | 'theil-between-share';
  readonly scheme: string;
  readonly per?: string;
}

/** At how many dates provinces have figures; with `areExact`, at which every one is exact. */
export interface PeriodsQuestion {
  readonly ask: 'periods';
  readonly indicator: string;
  readonly areExact?: boolean;
}

/** For how many provinces the tables state an exact figure at that date. */
export interface ExactProvincesQuestion extends AboutIndicator {
  readonly ask: 'exact-provinces';
}

interface RateOfProvinces extends AboutIndicator {
  readonly per: string;
}

/**
 * By how many per cent a rate is higher where another is one per cent higher: the slope of a line fitted
 * to the logarithms of both, through all provinces.
 */
export interface ElasticityQuestion extends RateOfProvinces {
  readonly ask: 'elasticity';
  readonly over: RateOfProvinces;
}

/** How many provinces or regions satisfy a comparison in which {@link each} stands for them. */
export interface NumberQuestion {
  readonly ask: 'number-of';
  readonly among: Members;
  readonly that: Comparison;
}

/** The first over the second; where both are of one table at one date, by all numbers possible together. */
export interface RatioQuestion {
  readonly ask: 'ratio';
  readonly of: Operand;
  readonly to: Operand;
}

export interface DifferenceQuestion {
  readonly ask: 'difference';
  readonly of: Operand;
  readonly less: Operand;
}

/** By how much the second differs from the first, in per cent of the first. */
export interface ChangeQuestion {
  readonly ask: 'change';
  readonly from: Operand;
  readonly to: Operand;
}

export interface SumQuestion {
  readonly ask: 'sum';
  readonly of: readonly Operand[];
}

/** The sum of what each member has; in `of`, {@link each} stands for the member. */
export interface SumOverQuestion {
  readonly ask: 'sum-over';
  readonly among: Members;
  readonly of: Question;
}

export interface ProductQuestion {
  readonly ask: 'product';
  readonly of: readonly Operand[];
}

export type Question = (
  | TotalQuestion
  | FigureQuestion
  | CountQuestion
  | ShareQuestion
  | RateQuestion
  | IndexQuestion
  | RankQuestion
  | InequalityQuestion
  | TheilPartQuestion
  | PeriodsQuestion
  | ExactProvincesQuestion
  | ElasticityQuestion
  | NumberQuestion
  | RatioQuestion
  | DifferenceQuestion
  | ChangeQuestion
  | SumQuestion
  | SumOverQuestion
  | ProductQuestion
) & {
  /** Decimals to print; bounds are rounded outwards. */
  readonly decimals?: number;
  /** Printed as percent (a share of 1 is 100%) or as a plain number, where that is not the usual way. */
  readonly as?: 'percent' | 'number';
  /** What the number is, where its own parts do not say it well. */
  readonly words?: { readonly zh: string; readonly en: string };
};

/** What a comparison compares: a question, the name of one, or a number. */
export type Operand = Question | string | number;

/** Through whom an assertion goes: provinces, all or some, or the regions of a scheme. */
export type Members =
  | { readonly provinces: 'all' | readonly string[] }
  | { readonly scheme: string; readonly region: string }
  | { readonly regionsOf: string };

/** One number against another. */
export interface Comparison {
  readonly is: 'above' | 'below' | 'at-least' | 'at-most';
  readonly of: Operand;
  readonly than: Operand;
}

/** Questions by the name that prose uses for them. */
export type Questions = Readonly<Record<string, Question>>;
