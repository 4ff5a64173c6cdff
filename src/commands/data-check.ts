/** `npm run data:check [DIR]`: tells everything that is wrong with the tables, or that nothing is. */
import { checkMessages } from '../i18n/check.ts';
import { checkDataCommand } from './check-data.ts';
import { commandLocale } from './command-locale.ts';
import { conclude } from './command-result.ts';

const { stdout, stderr, env } = process;

/** A line that is written over, and only where a person watches. */
function showProgress(read: number, of: number): void {
  const words = checkMessages[commandLocale(undefined, env)];
  stderr.write(read < of ? `\r${words.reading(read, of)}` : '\r\u001B[K');
}

conclude(
  checkDataCommand(process.argv.slice(2), {
    variables: env,
    isColoured: stdout.isTTY && !env.NO_COLOR,
    ...(stderr.isTTY ? { progress: showProgress } : {}),
  }),
);
