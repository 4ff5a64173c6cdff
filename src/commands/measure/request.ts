/** Reads the words typed after `npm run measure --`. */
import { parseArgs } from 'node:util';
import { dayOfCount } from '../../dataset/period.ts';
import type { Dataset, Locale } from '../../dataset/types.ts';
import { locales } from '../../i18n/locales.ts';
import { periodsOf } from '../../measure/periods.ts';
import { observedIndicators } from '../../measure/snapshot.ts';
import { named } from '../../measure/unknown-name.ts';

/** What is asked for, with nothing left to default. */
export interface Request {
  readonly dataset: Dataset;
  readonly measure: string;
  readonly indicator: string;
  readonly period: string;
  readonly scheme: string;
  /** Whether the scheme was asked for, or is the dataset's own. */
  readonly isSchemeGiven: boolean;
  /** The indicator to divide by. */
  readonly over: string;
  /** Ids of regions to compare, the first with the second. */
  readonly regions: readonly string[];
  readonly locale: Locale;
}

export interface Typed {
  readonly words: readonly string[];
  readonly locale: Locale;
  readonly isJson: boolean;
  readonly isExplained: boolean;
  readonly period: string | undefined;
  readonly scheme: string | undefined;
  readonly over: string | undefined;
  readonly regions: readonly string[];
}

const options = {
  period: { type: 'string' },
  scheme: { type: 'string' },
  over: { type: 'string' },
  regions: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
} as const;

/**
 * The words and options as typed.
 * @throws TypeError when an option is unknown or lacks its value.
 * @throws UnknownNameError when the language is none of the site's.
 */
export function readTyped(typed: readonly string[]): Typed {
  const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true });
  return {
    words: positionals,
    locale: named('language', values.lang ?? 'en', locales, (locale) => locale),
    isJson: values.json ?? false,
    isExplained: values.explain ?? false,
    period: values.period,
    scheme: values.scheme,
    over: values.over,
    regions: (values.regions ?? '').split(',').filter(Boolean),
  };
}

/**
 * The request with every name checked; without a period it is for the latest that there is.
 * @throws UnknownNameError when the dataset has no such indicator, period or scheme.
 */
export function requestOf(dataset: Dataset, measure: string, typed: Typed): Request {
  const indicators = observedIndicators(dataset);
  const indicator = named('indicator', typed.words[1] ?? '', indicators, ({ id }) => id).id;
  const periods = periodsOf(dataset, indicator).toSorted((a, b) => dayOfCount(b) - dayOfCount(a));
  const wanted = typed.period ?? periods[0]?.text ?? '';
  const scheme = typed.scheme ?? dataset.settings.defaultScheme;
  const over = typed.over ?? dataset.settings.population;
  return {
    dataset,
    measure,
    indicator,
    period: named('period', wanted, periods, ({ text }) => text).text,
    scheme: named('scheme', scheme, dataset.schemes, ({ id }) => id).id,
    isSchemeGiven: typed.scheme !== undefined,
    over: named('indicator', over, indicators, ({ id }) => id).id,
    regions: typed.regions,
    locale: typed.locale,
  };
}

/** The language asked for, also where the rest of what was typed cannot be read. */
export function localeIn(typed: readonly string[]): Locale {
  const wanted = typed.findIndex((word) => word === '--lang');
  const isChinese = typed.includes('--lang=zh') || (wanted >= 0 && typed[wanted + 1] === 'zh');
  return isChinese ? 'zh' : 'en';
}
