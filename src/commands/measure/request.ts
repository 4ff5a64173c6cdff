/** Reads the words typed after `npm run measure --`. */
import { parseArgs } from 'node:util';
import { dayOfCount } from '../../dataset/period.ts';
import type { Dataset, Locale } from '../../dataset/types.ts';
import { locales } from '../../i18n/locales.ts';
import { periodsOf } from '../../measure/periods.ts';
import { observedIndicators } from '../../measure/snapshot.ts';
import { named } from '../../measure/unknown-name.ts';
import { UnmeasurableError } from '../../measure/unmeasurable.ts';

/** What is asked for, with nothing left to default. */
export interface Request {
  readonly dataset: Dataset;
  readonly measure: string;
  readonly indicator: string;
  readonly period: string;
  readonly scheme: string;
  /** Whether the scheme was asked for, or is the dataset's own. */
  readonly isSchemeGiven: boolean;
  /** The indicator to divide by, where one is named. */
  readonly over: string | undefined;
  /** Ids or names of regions to compare, the first with the second. */
  readonly regions: readonly string[];
  /** The measure whose sensitivity is asked for. */
  readonly of: string;
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
  readonly of: string | undefined;
}

const options = {
  period: { type: 'string' },
  scheme: { type: 'string' },
  over: { type: 'string' },
  regions: { type: 'string' },
  of: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
} as const;

/**
 * The words and options as typed.
 * @throws UnknownNameError when an option is unknown, or the language is none of the site's.
 * @throws UnmeasurableError when an option lacks its value or takes none, or there is a word too many.
 */
export function readTyped(typed: readonly string[]): Typed {
  const { values, positionals, tokens } = parseArgs({
    args: [...typed],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(token);
  }
  const most = positionals[0] === 'list' ? 1 : 2;
  const extra = positionals[most];
  if (extra !== undefined) throw new UnmeasurableError('word-too-many', extra);
  const text = (name: TextOption) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    words: positionals,
    locale: named('language', text('lang') ?? 'en', locales, (locale) => locale),
    isJson: values.json === true,
    isExplained: values.explain === true,
    period: text('period'),
    scheme: text('scheme'),
    over: text('over'),
    regions: (text('regions') ?? '').split(/[,，、]/u).filter(Boolean),
    of: text('of'),
  };
}

type OptionName = keyof typeof options;
type TextOption = Exclude<OptionName, 'json' | 'explain'>;

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** Node would word these faults in English alone. */
function checkOption({ name, rawName, value, inlineValue }: OptionToken): void {
  const names = Object.keys(options).map((option) => `--${option}`);
  named('option', rawName, names, (option) => option);
  const isFlag = name === 'json' || name === 'explain';
  if (isFlag && value !== undefined) throw new UnmeasurableError('option-without-value', rawName);
  const isMissing = value === undefined || (!inlineValue && value.startsWith('-'));
  if (!isFlag && isMissing) throw new UnmeasurableError('option-value', rawName);
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
  return {
    dataset,
    measure,
    indicator,
    period: named('period', wanted, periods, ({ text }) => text).text,
    scheme: named('scheme', scheme, dataset.schemes, ({ id }) => id).id,
    isSchemeGiven: typed.scheme !== undefined,
    over: typed.over && named('indicator', typed.over, indicators, ({ id }) => id).id,
    regions: typed.regions,
    of: typed.of ?? 'ratio',
    locale: typed.locale,
  };
}

/** The language asked for, also where the rest of what was typed cannot be read. */
export function localeIn(typed: readonly string[]): Locale {
  const wanted = typed.findIndex((word) => word === '--lang');
  const isChinese = typed.includes('--lang=zh') || (wanted >= 0 && typed[wanted + 1] === 'zh');
  return isChinese ? 'zh' : 'en';
}
