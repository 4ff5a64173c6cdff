/** What a map shows, in plain data: content names these, and charts turn them into scenes. */
import type { LocalizedText } from '../dataset/types.ts';

export interface MapView {
  /** Part of the addresses of embeds and downloads; never changed once published. */
  readonly id: string;
  readonly indicator: string;
  /** As written in the tables. */
  readonly period: string;
  /** The indicator to divide by; without one the count itself is shown. */
  readonly per?: string;
  /** Upper limits of the classes but the last, ascending; each belongs to the class below it. */
  readonly limits: readonly number[];
  /** Decimals of the values shown. */
  readonly decimals: number;
  /** The region scheme whose regions are outlined. */
  readonly scheme: string;
  /** The finding; names of quantities in braces are filled in before drawing. */
  readonly title: LocalizedText;
}
