/** Makes a problem of what a check found. */
import type { Place } from '../../dataset/place.ts';
import type { Locale } from '../../dataset/types.ts';
import type { ClaimProblem, ClaimProblemName } from './problem.ts';

interface Found {
  readonly place?: Place;
  readonly locale?: Locale;
  readonly details?: ClaimProblem['details'];
  readonly evidence?: ClaimProblem['evidence'];
}

/** The problem of that name in `file`; of the file as a whole where there is no place. */
export function claimProblem(
  name: ClaimProblemName,
  file: string,
  { place, locale, details = {}, evidence = { zh: [], en: [] } }: Found,
): ClaimProblem {
  return {
    name,
    file,
    line: place?.line ?? 0,
    column: place?.column ?? 0,
    locale,
    details,
    evidence,
  };
}

/** A name that may have been meant, as part of a report; nothing where none is near. */
export function suggestionOf(near: string | undefined, locale: Locale): string {
  if (near === undefined) return '';
  return { en: ` Did you mean “${near}”?`, zh: `是否应为“${near}”？` }[locale];
}
