/** Carries out `npm run data:import`, with the environment passed in. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeText } from '../dataset/encoding.ts';
import { gatherFindings } from '../dataset/findings.ts';
import { appendRows, compareWithTable, rowText } from '../dataset/import/append-rows.ts';
import { findLayout } from '../dataset/import/layout.ts';
import { proposeRows, type ProposedFigure } from '../dataset/import/propose-rows.ts';
import { dataDirectory, fileReader } from '../dataset/load-dataset.ts';
import { severityOf, type Problem } from '../dataset/problem.ts';
import { checkData, descriptorPath, readDataset, type ReadFile } from '../dataset/read-dataset.ts';
import type { PackageSchema } from '../dataset/schema.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { importMessages } from '../i18n/import.ts';
import { textReport } from './check-report/text.ts';
import { commandLocale, likelyLocale } from './command-locale.ts';
import { failure, type CommandResult } from './command-result.ts';
import { importReport } from './import/import-report.ts';
import { readSheets, type NamedGrid, type OpenedFile } from './import/read-sheets.ts';
import { readWords, requestOf, type ImportRequest, type TypedWords } from './import/request.ts';
import { WordedError } from './worded-error.ts';
import { writeWhole } from './write-whole.ts';

interface Tables {
  readonly directory: string;
  readonly readFile: ReadFile;
  readonly schema: PackageSchema;
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

function openTables(directory: string): Tables {
  const readFile = fileReader(directory);
  if (readFile(descriptorPath) === undefined) {
    throw new WordedError({
      en: `${directory} has no ${descriptorPath}, which describes the tables. Set DATA_DIR to the folder that holds it.`,
      zh: `${directory} 中没有描述各表的 ${descriptorPath}。请把 DATA_DIR 设为数据文件夹。`,
    });
  }
  const { schema } = checkData(readFile);
  const { dataset, problems } = readDataset(readFile);
  if (!dataset) {
    throw new WordedError({
      en: 'The tables have errors already. Mend them first (npm run data:check), or nobody can tell which are new.',
      zh: '数据表本来就有错误。请先改正（npm run data:check），否则无从分辨哪些是新的。',
    });
  }
  return { directory, readFile, schema, dataset, problems };
}

function openFile(path: string | undefined): Uint8Array {
  if (path === undefined) {
    throw new WordedError({
      en: 'A file to import is needed: npm run data:import -- FILE --indicator ID --source ID. See --help.',
      zh: '请写明要导入的文件：npm run data:import -- 文件 --indicator 指标 --source 出处。用 --help 查看说明。',
    });
  }
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WordedError({
      en: `${path} cannot be opened: ${reason}`,
      zh: `无法打开 ${path}：${reason}`,
    });
  }
}

/** The sheet asked for, else the first one that names provinces. */
function chooseSheet(
  { sheets }: OpenedFile,
  asked: string | undefined,
  dataset: Dataset,
): NamedGrid {
  const names = sheets.map(({ name }) => name);
  const chosen =
    asked === undefined
      ? (sheets.find(({ grid }) => findLayout(grid, dataset)) ?? sheets[0])
      : sheets.find(({ name }) => name === asked);
  if (chosen) return chosen;
  throw new WordedError({
    en: `The file has no visible sheet “${asked ?? ''}”. Sheets: ${names.join(', ')}.`,
    zh: `文件中没有可见的工作表“${asked ?? ''}”。工作表：${names.join('、')}。`,
  });
}

interface TableFile {
  readonly bytes: Uint8Array;
  readonly columns: readonly string[];
}

/** The observations as they stand; bytes can only be added to a file in UTF-8. */
function openTable({ readFile }: Tables, { table }: ImportRequest): TableFile {
  const content = readFile(table.path) ?? new Uint8Array();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { text, encoding } = decodeText(bytes);
  if (encoding !== 'UTF-8') {
    throw new WordedError({
      en: `${table.path} is in ${encoding}. Convert it to UTF-8 first; npm run data:check gives the command.`,
      zh: `${table.path} 的编码是 ${encoding}。请先转为 UTF-8；npm run data:check 会给出命令。`,
    });
  }
  const [header = ''] = text.split(/[\r\n]/, 1);
  return { bytes, columns: header.replace(/^\uFEFF/, '').split(',') };
}

function keyOf({ name, file, record, field, value }: Problem): string {
  return [name, file, record, field, value].join('\u001F');
}

/** What the checks find with the new rows that they did not find without. */
function newProblems(tables: Tables, path: string, bytes: Uint8Array) {
  const checked = checkData((asked) => (asked === path ? bytes : tables.readFile(asked)));
  const known = new Set(tables.problems.map(keyOf));
  const problems = checked.problems.filter((problem) => !known.has(keyOf(problem)));
  return { problems, written: checked.written };
}

interface Order {
  readonly typed: TypedWords;
  readonly tables: Tables;
  readonly opened: OpenedFile;
  readonly locale: Locale;
}

function importTable({ typed, tables, opened, locale }: Order): CommandResult {
  const words = importMessages[locale];
  const request = requestOf(typed, tables.dataset, tables.schema);
  const sheet = chooseSheet(opened, typed.sheet, tables.dataset);
  const proposal = proposeRows(sheet.grid, tables.dataset, request);
  const comparison = compareWithTable(proposal.figures, tables.dataset, request.indicator.id);
  const table = openTable(tables, request);
  const rowOf = (figure: ProposedFigure) =>
    rowText(figure, { columns: table.columns, source: request.source.id, status: request.status });
  const others = opened.sheets.filter((each) => each !== sheet).map(({ name }) => name);
  const lead = [
    words.read(typed.file ?? '', sheet.name, opened.encoding ?? ''),
    ...(others.length > 0 ? [words.otherSheets(others.join(words.separator))] : []),
  ].join('\n');
  const report = [lead, ...importReport({ proposal, comparison, request, rowOf }, locale)];
  const told = (code: CommandResult['code'], ...last: readonly string[]): CommandResult => ({
    code,
    output: `${[...report, ...last].join('\n\n')}\n`,
    error: '',
  });

  if (proposal.refusals.length > 0 || comparison.conflicts.length > 0) {
    return told(1, words.notWritten);
  }
  const { added } = comparison;
  if (added.length === 0) return told(0, words.nothingToAdd);
  const { path } = request.table;
  const bytes = appendRows(table.bytes, added.map(rowOf));
  const { problems, written } = newProblems(tables, path, bytes);
  const shown = relative('.', tables.directory).split(sep).join('/') || '.';
  const findings = textReport(gatherFindings(problems, written), {
    locale,
    directory: shown,
    isColoured: false,
  });
  const checks = problems.length > 0 ? [`${words.problems}\n\n${findings.trimEnd()}`] : [];
  if (problems.some((problem) => severityOf(problem) === 'error')) {
    return told(1, ...checks, words.notWritten);
  }
  if (!typed.isWriting) return told(0, ...checks, words.addWrite(added.length, path));
  writeWhole(join(tables.directory, path), bytes);
  return told(0, ...checks, words.written(added.length, path));
}

/**
 * What `npm run data:import` does with these words after it. Writes one file, whole, and only when
 * told to by `--write` and nothing is left in question.
 */
export async function importData(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<CommandResult> {
  let locale = likelyLocale(words, environment);
  try {
    const typed = readWords(words);
    locale = commandLocale(typed.lang, environment);
    if (typed.isHelp) return { code: 0, output: importMessages[locale].usage, error: '' };
    const bytes = openFile(typed.file);
    const tables = openTables(dataDirectory(environment));
    const opened = await readSheets(bytes);
    return importTable({ typed, tables, opened, locale });
  } catch (error) {
    return failure(error, locale, importMessages[locale].usage);
  }
}
