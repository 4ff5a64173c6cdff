/** What `npm run data:check` does, without a process of its own. */
import { readdirSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherFindings, mostOfAKind } from '../dataset/findings.ts';
import { dataDirectory, fileReader } from '../dataset/load-dataset.ts';
import { checkData, descriptorPath, type Progress } from '../dataset/read-dataset.ts';
import type { Locale } from '../dataset/types.ts';
import { checkMessages } from '../i18n/check.ts';
import { githubReport } from './check-report/github.ts';
import { jsonReport } from './check-report/json.ts';
import { sarifReport } from './check-report/sarif.ts';
import { textReport } from './check-report/text.ts';
import { commandLocale, likelyLocale } from './command-locale.ts';
import { failure, type CommandResult } from './command-result.ts';
import { WordedError } from './worded-error.ts';

/** What the command needs of the process it runs in. */
export interface CheckEnvironment {
  readonly variables: NodeJS.ProcessEnv;
  readonly isColoured: boolean;
  /** Told how far the reading is, when someone watches. */
  readonly progress?: Progress;
}

const formats = ['text', 'json', 'github', 'sarif'] as const;

interface Request {
  readonly directory: string;
  readonly format: (typeof formats)[number];
  readonly isStrict: boolean;
  readonly isHelp: boolean;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function readArguments(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string' },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function inBothLanguages(say: (locale: Locale) => string): WordedError {
  return new WordedError({ en: say('en'), zh: say('zh') });
}

function readRequest(words: readonly string[], variables: NodeJS.ProcessEnv): Request {
  const { values, positionals } = readArguments(words);
  const format = formats.find((known) => known === values.format);
  if (!format)
    throw inBothLanguages((locale) => checkMessages[locale].unknownFormat(values.format));
  const kept = ['format', 'lang', 'strict'].find((option) => variables[`npm_config_${option}`]);
  if (kept !== undefined) throw inBothLanguages((locale) => checkMessages[locale].keptByNpm(kept));
  if (positionals.length > 1)
    throw inBothLanguages((locale) => checkMessages[locale].oneFolder(positionals.join(' ')));
  const directory = positionals[0] ?? dataDirectory(variables);
  return { directory, format, isStrict: values.strict, isHelp: values.help };
}

function pathsIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  );
}

/** The path of the folder as reports show it: from the working directory where that is shorter. */
function shownDirectory(directory: string): string {
  const near = relative(process.cwd(), directory);
  const path = near === '' || near.startsWith('..') ? directory : near;
  return path.split(sep).join('/').replace(/\/$/, '');
}

function check(request: Request, locale: Locale, environment: CheckEnvironment): CommandResult {
  const { directory, format, isStrict } = request;
  if (isFile(directory)) throw inBothLanguages((each) => checkMessages[each].noFile(directory));
  if (!isDirectory(directory))
    throw inBothLanguages((each) => checkMessages[each].noDirectory(directory));
  const readFile = fileReader(directory);
  if (readFile(descriptorPath) === undefined)
    throw inBothLanguages((each) => checkMessages[each].noDescriptor(directory));
  const { progress } = environment;
  const checked = checkData(readFile, {
    paths: pathsIn(directory),
    ...(progress ? { progress } : {}),
  });
  // A service that reads SARIF takes what is not in it for mended.
  const most = format === 'sarif' ? Infinity : mostOfAKind;
  const findings = gatherFindings(checked.problems, checked.written, most);
  const shown = shownDirectory(directory);
  const code = findings.errors > 0 || (isStrict && findings.warnings > 0) ? 1 : 0;
  if (format === 'json') return { code, output: jsonReport(findings, locale, shown), error: '' };
  if (format === 'github')
    return { code, output: githubReport(findings, locale, shown), error: '' };
  if (format === 'sarif') return { code, output: sarifReport(findings, locale, shown), error: '' };
  if (checked.problems.length === 0) {
    const rows = checked.written.reduce((sum, table) => sum + table.rows.length, 0);
    const output = checkMessages[locale].clean(shown, checked.written.length, rows);
    return { code, output: `${output}\n${checkMessages[locale].next}\n`, error: '' };
  }
  const { isColoured } = environment;
  return {
    code,
    output: textReport(findings, { locale, directory: shown, isColoured }),
    error: '',
  };
}

/** Checks the tables that `words` name: exit code 0 in order, 1 errors, 2 could not run. */
export function checkDataCommand(
  words: readonly string[],
  environment: CheckEnvironment,
): CommandResult {
  let locale = likelyLocale(words, environment.variables);
  try {
    locale = commandLocale(readArguments(words).values.lang, environment.variables);
    const request = readRequest(words, environment.variables);
    if (request.isHelp) return { code: 0, output: checkMessages[locale].usage, error: '' };
    return check(request, locale, environment);
  } catch (error) {
    // A folder that may not be read, a link that leads nowhere: the system says which.
    if (error instanceof Error && 'syscall' in error)
      return { code: 2, output: '', error: `${error.message}\n` };
    return failure(error, locale, checkMessages[locale].usage);
  }
}
