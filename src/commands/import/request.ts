/** Reads the words typed after `npm run data:import --`. */
import { parseArgs } from 'node:util';
import { parsePeriod, type Period } from '../../dataset/period.ts';
import type { Dataset, Indicator, Source, Status } from '../../dataset/types.ts';
import type { PackageSchema, TableSchema } from '../../dataset/schema.ts';
import { nearest } from '../../dataset/nearest.ts';
import { WordedError } from '../worded-error.ts';

export interface TypedWords {
  readonly file: string | undefined;
  readonly indicator: string | undefined;
  readonly source: string | undefined;
  readonly status: string;
  readonly period: string | undefined;
  readonly heading: string | undefined;
  readonly unit: string | undefined;
  readonly sheet: string | undefined;
  readonly isWriting: boolean;
  readonly isHelp: boolean;
  readonly lang: string | undefined;
}

/** What is to be imported, every name found in the tables. */
export interface ImportRequest {
  readonly indicator: Indicator;
  readonly table: TableSchema;
  readonly source: Source;
  readonly status: Status;
  readonly period: Period | undefined;
  readonly heading: string | undefined;
  readonly unit: string | undefined;
}

/**
 * The words as typed.
 * @throws TypeError when an option is unknown or lacks its value.
 */
export function readWords(words: readonly string[]): TypedWords {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      indicator: { type: 'string' },
      source: { type: 'string' },
      status: { type: 'string', default: 'exact' },
      period: { type: 'string' },
      heading: { type: 'string' },
      unit: { type: 'string' },
      sheet: { type: 'string' },
      write: { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (positionals.length > 1) {
    throw new WordedError({
      en: `One file is imported at a time, not ${positionals.length}. Quote a name that has spaces in it.`,
      zh: `一次只导入一个文件，而此处写了 ${positionals.length} 个。文件名含空格时请加引号。`,
    });
  }
  const { write, help, ...named } = values;
  return {
    file: positionals[0],
    indicator: named.indicator,
    source: named.source,
    status: named.status,
    period: named.period,
    heading: named.heading,
    unit: named.unit,
    sheet: named.sheet,
    lang: named.lang,
    isWriting: write,
    isHelp: help,
  };
}

interface Choice {
  readonly option: string;
  readonly given: string | undefined;
  readonly known: readonly string[];
  /** What to do when none of the known ones is right. */
  readonly otherwise: Readonly<Record<'zh' | 'en', string>>;
}

/** The word given, which must be one of those known. */
function choose({ option, given, known, otherwise }: Choice): string {
  if (given !== undefined && known.includes(given)) return given;
  const meant = given === undefined ? undefined : nearest(given, known);
  const list = known.join(', ');
  throw new WordedError({
    en: [
      given === undefined ? `--${option} is needed.` : `There is no ${option} “${given}”.`,
      meant === undefined ? `Known: ${list}.` : `Did you mean ${meant}?`,
      otherwise.en,
    ].join(' '),
    zh: [
      given === undefined ? `请写明 --${option}。` : `--${option} 没有“${given}”。`,
      meant === undefined ? `可用：${list}。` : `是否应为 ${meant}？`,
      otherwise.zh,
    ].join(''),
  });
}

function periodOf(text: string | undefined): Period | undefined {
  if (text === undefined) return undefined;
  const period = parsePeriod(text);
  if (period) return period;
  throw new WordedError({
    en: `“${text}” is no period. Write --period 2019, 2019-12 or 2019-12-31.`,
    zh: `“${text}”不是时点。请写 --period 2019、2019-12 或 2019-12-31。`,
  });
}

/**
 * What the words ask for.
 * @throws WordedError when an indicator, a source or a status is not given or not known.
 */
export function requestOf(
  typed: TypedWords,
  dataset: Dataset,
  schema: PackageSchema,
): ImportRequest {
  const tables = schema.tables.filter(({ role }) => role === 'observations');
  const id = choose({
    option: 'indicator',
    given: typed.indicator,
    known: tables.flatMap(({ indicator }) => indicator ?? []),
    otherwise: {
      en: 'A new one needs its rows and files first; see “Add an indicator” in data/README.md.',
      zh: '新指标须先建好各表，见 data/README.zh.md“增加一个指标”。',
    },
  });
  const sourceId = choose({
    option: 'source',
    given: typed.source,
    known: dataset.sources.map((source) => source.id),
    otherwise: {
      en: 'A new source is a row in sources.csv: add it first.',
      zh: '新的出处请先在 sources.csv 加一行。',
    },
  });
  const table = tables.find(({ indicator }) => indicator === id);
  const indicator = dataset.indicators.find((each) => each.id === id);
  const source = dataset.sources.find((each) => each.id === sourceId);
  // Every observation table's indicator and every source were just looked up.
  if (!table || !indicator || !source) throw new Error(`${id} or ${sourceId} is not described.`);
  const status = choose({
    option: 'status',
    given: typed.status,
    known: table.fields.find(({ name }) => name === 'status')?.allowed ?? [],
    otherwise: { en: '', zh: '' },
  });
  return {
    indicator,
    table,
    source,
    status: status as Status,
    period: periodOf(typed.period),
    heading: typed.heading,
    unit: typed.unit,
  };
}
