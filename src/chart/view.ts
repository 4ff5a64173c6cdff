/** What every chart is asked for, in plain data: content names views, and charts turn them into scenes. */
import type { LocalizedText } from '../dataset/types.ts';

/** Which numbers of an indicator are shown. */
export interface ValueChoice {
  readonly indicator: string;
  /** As written in the tables. */
  readonly period: string;
  /**
   * `count` as the tables state it; `rate` per so many residents, or per unit of what `per` names;
   * `share` of all provinces; `index` the rate where that of all provinces is 1.
   */
  readonly measure: 'count' | 'rate' | 'share' | 'index';
  /** The indicator to divide by, for rates and indices. */
  readonly per?: string;
  /** Decimals of the values shown. */
  readonly decimals: number;
}

/** What every view has, whatever its family. */
export interface BaseView {
  /** Part of the addresses of embeds and downloads; never changed once published. */
  readonly id: string;
  /** The finding; names of quantities in braces are filled in before drawing. */
  readonly title: LocalizedText;
  /** The region scheme by which provinces are grouped, coloured or outlined. */
  readonly scheme: string;
  /** Ids of the claims that the title makes; the build tests them. */
  readonly claims?: readonly string[];
}
