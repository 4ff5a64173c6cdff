/** Answers what was typed after `npm run measure --`, or says what is wrong with it and how to mend it. */
import type { Dataset, Locale } from '../../dataset/types.ts';
import { measureMessages } from '../../i18n/measure.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { ContradictionError } from '../../measure/contradiction.ts';
import { UnknownNameError } from '../../measure/unknown-name.ts';
import { UnmeasurableError } from '../../measure/unmeasurable.ts';
import { ratioReport, sensitivityReport } from './comparison.ts';
import { explanation } from './explanation.ts';
import {
  giniReport,
  hooverReport,
  moranReport,
  theilReport,
  williamsonReport,
} from './inequality.ts';
import { listing } from './listing.ts';
import { reportText, type Report } from './report.ts';
import { localeIn, readTyped, requestOf, type Request, type Typed } from './request.ts';
import { suggestions } from './suggestion.ts';
import { provincesReport, regionsReport } from './tables.ts';

const measures: Readonly<Record<string, (request: Request) => Report>> = {
  provinces: provincesReport,
  regions: regionsReport,
  ratio: ratioReport,
  theil: theilReport,
  gini: giniReport,
  hoover: hooverReport,
  williamson: williamsonReport,
  moran: moranReport,
  sensitivity: sensitivityReport,
};

/** What to print, and the status to leave with: 0, or 1 where the data and 2 where the question is at fault. */
export interface Answer {
  readonly text: string;
  readonly status: 0 | 1 | 2;
}

/**
 * The answer to the words typed. Mistakes in them, and contradictions in the data, are answers too.
 * @throws whatever is a fault of the program.
 */
export function answer(dataset: Dataset, typedWords: readonly string[]): Answer {
  const locale = localeIn(typedWords);
  try {
    const typed = readTyped(typedWords);
    return { text: written(reportFor(dataset, typed), dataset, typed), status: 0 };
  } catch (error) {
    const text = explainedError(error, dataset, locale);
    if (text === undefined) throw error;
    return { text, status: error instanceof ContradictionError ? 1 : 2 };
  }
}

function reportFor(dataset: Dataset, typed: Typed): Report {
  const [measure = 'list'] = typed.words;
  const names = Object.keys(measures);
  if (measure === 'list') return listing(dataset, typed.locale, names);
  const report = Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  if (report === undefined) throw new UnknownNameError('measure', measure, ['list', ...names]);
  return report(requestOf(dataset, measure, typed));
}

function written(report: Report, dataset: Dataset, typed: Typed): string {
  if (typed.isJson) {
    const { data, provenance } = report;
    return JSON.stringify(provenance ? { ...data, provenance } : data, undefined, 2);
  }
  const text = reportText(report);
  return typed.isExplained && report.provenance
    ? [text, '', ...explanation(report.provenance, dataset, typed.locale)].join('\n')
    : text;
}

function explainedError(error: unknown, dataset: Dataset, locale: Locale): string | undefined {
  const words = measureMessages[locale];
  if (error instanceof UnknownNameError) {
    const { kind, given, known } = error;
    const close = suggestions(given, known);
    const isNational = kind === 'indicator' && dataset.indicators.some(({ id }) => id === given);
    const fault = isNational ? words.notByProvince(given) : words.unknown(kind, given);
    return [
      given === '' ? words.missing(kind) : fault,
      ...(close.length > 0 ? [words.didYouMean(close)] : []),
      words.known(kind, known),
    ].join('\n');
  }
  if (error instanceof UnmeasurableError) {
    const details = error.details.map(
      (detail) => dataset.provinces.find(({ adcode }) => adcode === detail)?.name[locale] ?? detail,
    );
    return words.unmeasurable[error.reason](...details);
  }
  if (error instanceof ContradictionError) {
    return words.contradiction({
      total: error.total,
      stated: formatQuantity(error.stated, locale),
      possible: formatQuantity(error.possible, locale),
      rows: error.labels,
    });
  }
  return undefined;
}
