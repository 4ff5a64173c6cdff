/** What `npm run claims` does, with the site's content and the environment passed in. */
import { parseArgs } from 'node:util';
import { dataDirectory, DatasetError, loadDataset } from '../dataset/load-dataset.ts';
import type { Locale, LocalizedText } from '../dataset/types.ts';
import { claimMessages, verdictSigns } from '../i18n/claims.ts';
import { checkTexts, type CheckedTexts } from '../story/check/check-texts.ts';
import { claimReport } from '../story/check/problem.ts';
import { siteTexts, type ContentModules } from '../story/check/site-content.ts';
import { contentDirectory } from '../story/text/load-texts.ts';
import { commandLocale, likelyLocale } from './command-locale.ts';
import { failure, type CommandResult } from './command-result.ts';

const usage: LocalizedText = {
  en: `npm run claims -- [options]
  Checks that the texts say what the tables say, and lists every claim with its verdict.
  --lang zh|en     language of the report
`,
  zh: `npm run claims -- [选项]
  检查文字与数据表是否相符，并列出每个论断及其判断。
  --lang zh|en     报告的语言
`,
};

function listing({ claims }: CheckedTexts, locale: Locale): string {
  const lines = claims.map(({ id, judged: { verdict }, words }) => {
    const name = claimMessages[locale].verdict[verdict];
    return `${verdictSigns[verdict]} ${name}  ${id}\n    ${words[locale]}`;
  });
  return `${lines.join('\n')}\n`;
}

/** Checks the texts: exit code 0 in order, 1 errors, 2 could not run. */
export function checkClaimsCommand(
  words: readonly string[],
  content: ContentModules,
  environment: NodeJS.ProcessEnv,
): CommandResult {
  let locale = likelyLocale(words, environment);
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    });
    locale = commandLocale(values.lang, environment);
    if (values.help) return { code: 0, output: usage[locale], error: '' };
    const dataset = loadDataset(dataDirectory(environment), locale);
    const checked = checkTexts(siteTexts(dataset, contentDirectory(environment), content));
    if (checked.problems.length === 0)
      return { code: 0, output: listing(checked, locale), error: '' };
    return { code: 1, output: `${claimReport(checked.problems, locale)}\n`, error: '' };
  } catch (error) {
    if (error instanceof DatasetError || error instanceof SyntaxError)
      return { code: 2, output: '', error: `${error.message}\n` };
    return failure(error, locale, usage[locale]);
  }
}
