/** The words around the problems of the tables: in the terminal's report and on the desk page. */
import type { Locale } from '../dataset/types.ts';

interface CheckMessages {
  readonly error: string;
  readonly warning: string;
  readonly mend: string;
  readonly more: string;
  readonly clean: (directory: string, tables: number, rows: number) => string;
  /** What to do once the tables are in order. */
  readonly next: string;
  readonly summary: (errors: number, warnings: number) => string;
  readonly omitted: (count: number, kind: string, file: string) => string;
  readonly reading: (read: number, of: number) => string;
  readonly noDirectory: (directory: string) => string;
  readonly noDescriptor: (directory: string) => string;
  readonly oneFolder: (named: string) => string;
  readonly noFile: (file: string) => string;
  readonly keptByNpm: (option: string) => string;
  readonly unknownFormat: (format: string) => string;
  readonly usage: string;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

export const checkMessages: Readonly<Record<Locale, CheckMessages>> = {
  en: {
    error: 'error',
    warning: 'warning',
    mend: 'mend: ',
    more: 'more: ',
    clean: (directory, tables, rows) =>
      `${directory} is in order: ${plural(tables, 'table')}, ${plural(rows, 'row')}.`,
    next: 'Next: npm run data:diff tells what the edit changes, npm run claims whether every sentence still holds.',
    summary: (errors, warnings) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
    omitted: (count, kind, file) => `and ${count} more of ${kind} in ${file}`,
    reading: (read, of) => `Reading table ${read} of ${of}`,
    noDirectory: (directory) =>
      `There is no folder ${directory}. Name the folder that holds datapackage.json.`,
    noDescriptor: (directory) =>
      `${directory} has no datapackage.json, which describes the tables. Name the folder that holds it.`,
    oneFolder: (named) => `One folder is checked at a time; these were named: ${named}.`,
    noFile: (file) =>
      `${file} is a file. A table is checked with those it refers to: name the folder that holds datapackage.json, or drop the file on the page /en/desk/.`,
    keptByNpm: (option) =>
      `npm kept --${option} for itself. Put -- before the options: npm run data:check -- --${option} …`,
    unknownFormat: (format) =>
      `There is no format “${format}”. Write --format text, json, github or sarif.`,
    usage: `Usage: npm run data:check -- [DIR] [--format text|json|github|sarif] [--lang zh|en] [--strict]

Checks every table in DIR (default: DATA_DIR, else data) against its datapackage.json and against sense.
  --format   text for people, json for programs, github for annotations, sarif for code scanning
  --lang     language of the report; the environment's unless given
  --strict   warnings fail as errors do
Exit code: 0 in order, 1 errors, 2 could not run. Every code: docs/data-errors.md
`,
  },
  zh: {
    error: '错误',
    warning: '警告',
    mend: '改法：',
    more: '详见：',
    clean: (directory, tables, rows) => `${directory} 没有问题：${tables} 张表，${rows} 行。`,
    next: '下一步：npm run data:diff 说明改动的影响，npm run claims 检验每句论断是否仍与数据相符。',
    summary: (errors, warnings) => `${errors} 处错误，${warnings} 处警告。`,
    omitted: (count, kind, file) => `${file} 另有 ${count} 处 ${kind}`,
    reading: (read, of) => `正在读取第 ${read} 张表，共 ${of} 张`,
    noDirectory: (directory) => `没有文件夹 ${directory}。请写 datapackage.json 所在的文件夹。`,
    noDescriptor: (directory) =>
      `${directory} 中没有描述各表的 datapackage.json。请写它所在的文件夹。`,
    oneFolder: (named) => `一次只检查一个文件夹；这里写了：${named}。`,
    noFile: (file) =>
      `${file} 是文件。一张表要与它所引用的各表一同检查：请写 datapackage.json 所在的文件夹，或将文件拖入 /zh/desk/ 页面。`,
    keptByNpm: (option) =>
      `npm 把 --${option} 当成了自己的选项。请在选项前加 --：npm run data:check -- --${option} …`,
    unknownFormat: (format) =>
      `没有“${format}”这种格式。请写 --format text、json、github 或 sarif。`,
    usage: `用法：npm run data:check -- [文件夹] [--format text|json|github|sarif] [--lang zh|en] [--strict]

对照 datapackage.json 和常理检查文件夹中的每张表（默认为 DATA_DIR，否则为 data）。
  --format   text 供人阅读，json 供程序读取，github 用于批注，sarif 用于代码扫描
  --lang     报告的语言；默认随系统环境
  --strict   有警告也算不通过
退出码：0 没有问题，1 有错误，2 无法运行。各种错误见 docs/data-errors.md
`,
  },
};
