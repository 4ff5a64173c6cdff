/** What the content decides of the explorer: what is offered, in which order, and what is shown first. */
import type { LocalizedText } from '../dataset/types.ts';
import type { ClassChoice, MeasureKind, Retired } from './offers.ts';

export interface MeasureContent {
  /** As addresses write it; never changed once published. */
  readonly key: string;
  readonly kind: MeasureKind;
  /** The indicator to divide by; a rank without one is by count. */
  readonly per?: string;
  /** In place of the words that follow from the tables. */
  readonly label?: LocalizedText;
}

export interface IndicatorContent {
  readonly id: string;
  /** Key of the measure that is shown first. */
  readonly measure: string;
  /** Classes of maps by measure, where the usual ones do not fit. */
  readonly classes?: Readonly<Record<string, ClassChoice>>;
}

export interface AgainstContent {
  /** As addresses write it; never changed once published. */
  readonly key: string;
  readonly indicator: string;
  readonly kind: 'count' | 'rate';
  readonly per?: string;
  readonly decimals: number;
  /** Whether equal distances are equal ratios. */
  readonly isLogarithmic: boolean;
}

export interface ExplorerContent {
  /** The first is shown first. */
  readonly indicators: readonly IndicatorContent[];
  readonly measures: readonly MeasureContent[];
  /** The first is the usual one. */
  readonly against: readonly AgainstContent[];
  readonly retired: Retired;
}
