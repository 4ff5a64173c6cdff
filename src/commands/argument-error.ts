/** Words the errors of Node’s reader of arguments, which speaks English only, in both languages. */
import type { LocalizedText } from '../dataset/types.ts';

/** Npm takes options for its own unless two hyphens stand before them, and hands on what is left. */
const beforeOptions: LocalizedText = {
  en: 'Two hyphens come before the options of a command run by npm: npm run … -- --lang en.',
  zh: '用 npm 运行时，选项前要加两个连字符：npm run … -- --lang zh。',
};

function about(code: string, named: string): LocalizedText {
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return { en: `There is no option “${named}”.`, zh: `没有“${named}”这个选项。` };
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return {
        en: `The word “${named}” means nothing to this command. ${beforeOptions.en}`,
        zh: `此命令不认识“${named}”一词。${beforeOptions.zh}`,
      };
    default:
      return {
        en: `The option “${named}” lacks its value, or has one where it takes none.`,
        zh: `选项“${named}”缺少取值，或多写了取值。`,
      };
  }
}

/** What is wrong with the words after a command; `undefined` when the error is another one. */
export function argumentError(error: unknown): LocalizedText | undefined {
  if (!(error instanceof TypeError) || !('code' in error)) return undefined;
  const code = String(error.code);
  if (!code.startsWith('ERR_PARSE_ARGS')) return undefined;
  const [, named = ''] = /'([^' ]+)[^']*'/.exec(error.message) ?? [];
  return about(code, named);
}
