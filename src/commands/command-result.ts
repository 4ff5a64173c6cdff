/** What a command leaves behind, so that it can be tested without a process of its own. */
import type { Locale } from '../dataset/types.ts';
import { DescriptorError } from '../dataset/descriptor-parts.ts';
import { argumentError } from './argument-error.ts';
import { WordedError } from './worded-error.ts';

export interface CommandResult {
  /** 0 done, 1 the data has problems, 2 the command could not run. */
  readonly code: 0 | 1 | 2;
  readonly output: string;
  readonly error: string;
}

/** The result that tells of an error which a maintainer can mend; other errors are thrown on. */
export function failure(error: unknown, locale: Locale, usage: string): CommandResult {
  if (error instanceof WordedError) {
    return { code: 2, output: '', error: `${error.words[locale]}\n` };
  }
  const argument = argumentError(error);
  if (argument) return { code: 2, output: '', error: `${argument[locale]}\n\n${usage}` };
  if (error instanceof DescriptorError) {
    return { code: 2, output: '', error: `${error.message}\n` };
  }
  throw error;
}

/** Ends the process with what the command said. */
export function conclude({ code, output, error }: CommandResult): void {
  process.stdout.write(output);
  process.stderr.write(error);
  process.exitCode = code;
}
