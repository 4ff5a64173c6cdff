/** Carries out `npm run data:diff`, with the site's content and the environment passed in. */
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { consequencesOf, type SiteContent } from '../consequences/consequences.ts';
import { diffDatasets, isSame } from '../dataset/diff/diff-datasets.ts';
import { dataDirectory } from '../dataset/load-dataset.ts';
import { formatProblem, severityOf, type Problem } from '../dataset/problem.ts';
import { descriptorPath, readDataset } from '../dataset/read-dataset.ts';
import type { Dataset, Locale, LocalizedText } from '../dataset/types.ts';
import { diffMessages } from '../i18n/diff.ts';
import { commandLocale, likelyLocale } from './command-locale.ts';
import { failure, type CommandResult } from './command-result.ts';
import { dataSource, folderSource, type DataSource } from './data-source.ts';
import type { Comparison, Report } from './diff-report/report.ts';
import { reportOf } from './diff-report/report-of.ts';
import { rewrittenFiles } from './diff-report/rewritten-files.ts';
import { toMarkdown } from './diff-report/to-markdown.ts';
import { toPage } from './diff-report/to-page.ts';
import { toText } from './diff-report/to-text.ts';
import { styleSheet } from './style-sheet.ts';
import { WordedError } from './worded-error.ts';
import { writeWhole } from './write-whole.ts';

const usage: LocalizedText = {
  en: `npm run data:diff -- [OLD] [NEW] [options]
  OLD, NEW         a folder or a git revision; left out: the last commit, and the tables as they are now
  --format FORMAT  text (default), markdown for a pull request, html with maps before and after
  --out FILE       write there instead of to the terminal; html needs it
  --lang zh|en     language of the report
  --all            list every row
`,
  zh: `npm run data:diff -- [旧] [新] [选项]
  旧、新           文件夹或 git 版本；不写时为上次提交和当前的数据表
  --format 格式    text（默认）、markdown（用于合并请求）、html（含前后对照地图）
  --out 文件       写入该文件，不在终端显示；html 必须写明
  --lang zh|en     报告的语言
  --all            全部列出
`,
};

/** Rows of a table that a terminal or a pull request shows. */
const mostRows = 20;

const formats = ['text', 'markdown', 'html'] as const;
type Format = (typeof formats)[number];

function formatOf(asked: string): Format {
  const format = formats.find((known) => known === asked);
  if (format) return format;
  throw new WordedError({
    en: `There is no format “${asked}”. Write one of: ${formats.join(', ')}.`,
    zh: `没有“${asked}”这种格式。可用：${formats.join('、')}。`,
  });
}

/** Carries the problems of one of the two states. */
class UncheckedData extends Error {
  readonly source: string;
  readonly problems: readonly Problem[];
  constructor(source: string, problems: readonly Problem[]) {
    super(`The tables of ${source} have problems.`);
    this.source = source;
    this.problems = problems;
  }
}

function checkedDataset({ name, readFile }: DataSource): Dataset {
  if (readFile(descriptorPath) === undefined) {
    throw new WordedError({
      en: `${name} holds no tables: there is no ${descriptorPath} in it. Name the folder that has one.`,
      zh: `${name} 不是数据文件夹：其中没有 ${descriptorPath}。请写有此文件的文件夹。`,
    });
  }
  const result = readDataset(readFile);
  if (!result.dataset) {
    const errors = result.problems.filter((problem) => severityOf(problem) === 'error');
    throw new UncheckedData(name, errors);
  }
  return result.dataset;
}

function problemsText({ source, problems }: UncheckedData, locale: Locale): string {
  const lead = {
    en: `Nothing was compared: the tables of ${source} have ${problems.length === 1 ? '1 error' : `${problems.length} errors`}, and what follows from a change can only be said of tables in order. Mend them first; npm run data:check shows each with its line.`,
    zh: `未作比较：${source} 的数据表有 ${problems.length} 处错误，数据无误才能说明改动的影响。请先改正；npm run data:check 逐处指出所在行。`,
  }[locale];
  return `${[lead, ...problems.map((problem) => formatProblem(problem, locale))].join('\n\n')}\n`;
}

function written(report: Report, comparison: Comparison, format: Format, isWhole: boolean): string {
  const most = isWhole ? Infinity : mostRows;
  if (format === 'text') return toText(report, most);
  if (format === 'markdown') return toMarkdown(report, most);
  const sheet = styleSheet(new URL('../styles/diff.css', import.meta.url));
  return toPage(report, comparison.consequences.views, sheet);
}

interface Order {
  readonly before: DataSource;
  readonly after: DataSource;
  readonly format: Format;
  readonly out: string | undefined;
  readonly isWhole: boolean;
}

function compare(
  { before, after, format, out, isWhole }: Order,
  content: SiteContent,
  locale: Locale,
): CommandResult {
  const words = diffMessages[locale];
  const [old, recent] = [checkedDataset(before), checkedDataset(after)];
  const diff = diffDatasets(old, recent);
  const rewritten = rewrittenFiles(before.readFile, after.readFile, diff);
  const aside = rewritten.length > 0 ? [words.rewritten(rewritten.join(', '))] : [];
  if (isSame(diff)) {
    const output = [words.nothing(before.name, after.name), ...aside].join('\n');
    return { code: 0, output: `${output}\n`, error: '' };
  }
  const comparison: Comparison = {
    before: { name: before.name, dataset: old },
    after: { name: after.name, dataset: recent },
    diff,
    consequences: consequencesOf(old, recent, content),
  };
  const report = reportOf(comparison, locale);
  const text = written(
    { ...report, lead: [...report.lead, ...aside] },
    comparison,
    format,
    isWhole,
  );
  if (out === undefined) return { code: 0, output: text, error: '' };
  writeWhole(out, text);
  return { code: 0, output: `${[report.title, ...report.lead, out].join('\n')}\n`, error: '' };
}

function orderOf(words: readonly string[], environment: NodeJS.ProcessEnv) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      out: { type: 'string' },
      lang: { type: 'string' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return { ...values, positionals, locale: commandLocale(values.lang, environment) };
}

function sourcesOf(names: readonly string[], environment: NodeJS.ProcessEnv) {
  const [old = 'HEAD', recent, ...others] = names;
  if (others.length > 0) {
    throw new WordedError({
      en: `Two states can be compared, not ${names.length}: ${names.join(', ')}.`,
      zh: `只能比较两个状态，而此处写了 ${names.length} 个：${names.join('、')}。`,
    });
  }
  const directory = dataDirectory(environment);
  const now = folderSource(directory, relative('.', directory).replaceAll(sep, '/') || '.');
  return {
    before: dataSource(old, directory),
    after: recent === undefined ? now : dataSource(recent, directory),
  };
}

/**
 * What `npm run data:diff` does with these words after it, for a site with that content.
 * Writes a file only when told to by `--out`.
 */
export function compareData(
  words: readonly string[],
  content: SiteContent,
  environment: NodeJS.ProcessEnv,
): CommandResult {
  let locale = likelyLocale(words, environment);
  try {
    const order = orderOf(words, environment);
    locale = order.locale;
    if (order.help) return { code: 0, output: usage[locale], error: '' };
    const format = formatOf(order.format);
    if (format === 'html' && order.out === undefined) {
      throw new WordedError({
        en: 'An HTML page needs a place: add --out changes.html.',
        zh: '请写明网页存放的位置：--out changes.html。',
      });
    }
    const { before, after } = sourcesOf(order.positionals, environment);
    return compare({ before, after, format, out: order.out, isWhole: order.all }, content, locale);
  } catch (error) {
    if (error instanceof UncheckedData) {
      return { code: 1, output: '', error: problemsText(error, locale) };
    }
    return failure(error, locale, usage[locale]);
  }
}
