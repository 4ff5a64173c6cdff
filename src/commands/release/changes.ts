/** What a release changes against the one before, as reports in both languages. */
import { join } from 'node:path';
import { consequencesOf, type SiteContent } from '../../consequences/consequences.ts';
import { diffDatasets, isSame } from '../../dataset/diff/diff-datasets.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';
import type { Dataset, Locale } from '../../dataset/types.ts';
import { releaseMessages } from '../../i18n/release.ts';
import type { Release } from '../../releases/read-releases.ts';
import type { Report } from '../diff-report/report.ts';
import { reportOf } from '../diff-report/report-of.ts';

/** Where a release keeps its tables, below its folder. */
export const tablesFolder = 'data';

function observationsIn(dataset: Dataset): number {
  return Object.values(dataset.observations).reduce((sum, { length }) => sum + length, 0);
}

/** Says, in each language, how `dataset`, released as `version`, differs from the release `before`. */
export function releaseChanges(
  dataset: Dataset,
  version: string,
  before: Release | undefined,
  content: SiteContent,
): (locale: Locale) => Report {
  if (!before)
    return (locale) => {
      const words = releaseMessages[locale];
      const { indicators, sources } = dataset;
      return {
        language: locale,
        title: words.first(version),
        lead: [words.contents(indicators.length, observationsIn(dataset), sources.length)],
        sections: [],
      };
    };
  const old = loadDataset(join(before.directory, tablesFolder));
  const diff = diffDatasets(old, dataset);
  if (isSame(diff))
    return (locale) => ({
      language: locale,
      title: releaseMessages[locale].since(version, before.manifest.version),
      lead: [releaseMessages[locale].sameFigures],
      sections: [],
    });
  const comparison = {
    before: { name: before.manifest.version, dataset: old },
    after: { name: version, dataset },
    diff,
    consequences: consequencesOf(old, dataset, content),
  };
  return (locale) => reportOf(comparison, locale);
}
