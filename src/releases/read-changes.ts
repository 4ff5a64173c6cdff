/** Reads what a release says of its changes, for the page of versions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportSection } from '../commands/diff-report/report.ts';
import type { Locale } from '../dataset/types.ts';
import type { Release } from './read-releases.ts';

/** A page stays light whatever a release changes; the rest is in the release’s own file. */
const mostRows = 40;

export interface ShownSection extends ReportSection {
  /** How many more rows the release’s file has. */
  readonly rest: number;
}

/** Name of the report on what has changed, below the release’s folder. */
export function changesFile(locale: Locale): string {
  return `changes.${locale}.json`;
}

/** The sections of a release’s report that have something to show, cell by cell, long ones cut. */
export function changesOf({ directory }: Release, locale: Locale): readonly ShownSection[] {
  const text = readFileSync(join(directory, changesFile(locale)), 'utf8');
  const { sections = [] } = JSON.parse(text) as { readonly sections?: readonly ReportSection[] };
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) => ({
      ...section,
      rows: section.rows.slice(0, mostRows),
      rest: Math.max(0, section.rows.length - mostRows),
    }));
}
