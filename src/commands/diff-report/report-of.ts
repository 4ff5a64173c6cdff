/** Puts the report on a comparison together from its sections. */
import type { Locale } from '../../dataset/types.ts';
import { diffMessages } from '../../i18n/diff.ts';
import { consequenceSections } from './consequence-sections.ts';
import { figureSections } from './figure-sections.ts';
import type { Comparison, Report, ReportSection } from './report.ts';

/** The report on a comparison that found differences; sections without rows are left out. */
export function reportOf(comparison: Comparison, locale: Locale): Report {
  const { before, after, diff } = comparison;
  const words = diffMessages[locale];
  const { added, removed, changed } = diff.figures;
  const consequences = consequenceSections(comparison, locale).filter(hasContent);
  return {
    language: locale,
    title: words.title(before.name, after.name),
    lead: [
      words.counts(added.length, removed.length, changed.length),
      ...(consequences.length === 0 ? [words.noConsequence] : []),
    ],
    sections: [...figureSections(comparison, locale).filter(hasContent), ...consequences],
  };
}

function hasContent({ rows, notes }: ReportSection): boolean {
  return rows.length > 0 || notes.length > 0;
}
