/** The language in which a command speaks. */
import { isLocale } from '../i18n/locales.ts';
import type { Locale } from '../dataset/types.ts';
import { WordedError } from './worded-error.ts';

/**
 * The language asked for by `--lang`, else that of the environment as POSIX orders its variables,
 * else English.
 * @throws WordedError when the site has no such language.
 */
export function commandLocale(asked: string | undefined, environment: NodeJS.ProcessEnv): Locale {
  if (asked !== undefined) {
    if (isLocale(asked)) return asked;
    throw new WordedError({
      en: `There is no language “${asked}”. Write --lang zh or --lang en.`,
      zh: `没有“${asked}”这种语言。请写 --lang zh 或 --lang en。`,
    });
  }
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const named = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return named?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/**
 * The language in which to say that the words after a command cannot be read: that of `--lang` among
 * them, where the site has it, else that of the environment.
 */
export function likelyLocale(words: readonly string[], environment: NodeJS.ProcessEnv): Locale {
  const [, asked] = /(?:^| )--lang[ =](\w+)(?: |$)/.exec(words.join(' ')) ?? [];
  return commandLocale(isLocale(asked) ? asked : undefined, environment);
}
