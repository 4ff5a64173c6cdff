/** What the builder page knows of the charts: made by the build, read in the browser as inert JSON. */
import type { Locale } from '../dataset/types.ts';
import type { usualWidths } from './frame-height.ts';

export interface BuilderChart {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  /** Height that fits: in a column of any usual width, then in each of them. */
  readonly heights: Readonly<Record<Locale, readonly number[]>>;
  /** The same with the table open. */
  readonly openHeights: Readonly<Record<Locale, readonly number[]>>;
  /** Keys of the marks that can stand out. */
  readonly highlights: readonly string[];
  /** Released versions that hold the chart, newest first. */
  readonly releases: readonly string[];
  /** In the language of the page. */
  readonly citation: string;
}

export interface BuilderFacts {
  /** The site’s root: whole where it knows its host, else from the root of this one. */
  readonly root: string;
  readonly hasOembed: boolean;
  readonly widths: typeof usualWidths;
  /** Names of marks by key. */
  readonly names: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  readonly charts: readonly BuilderChart[];
}
