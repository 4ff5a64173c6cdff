/**
 * Citations as running text, ready to be copied, in the two styles that our readers are asked for.
 * The day of access is the reader's, so it is a slot that says what belongs there, never a date.
 */
import { genre, type CitedWork } from './cited-work.ts';

/** Ends a sentence once: a title may bring its own mark. */
function sentence(text: string): string {
  return /[.?!。？！]$/.test(text) ? text : `${text}.`;
}

/**
 * APA, 7th edition, section 10.9 (data sets) and 10.14 (visual works). The publisher is left out
 * where it is the author. No day of access: APA asks for one only where a page changes without trace.
 */
export function toApa(work: CitedWork): string {
  const [year = ''] = work.date.split('-');
  const version = work.kind === 'dataset' ? ` (Version ${work.version})` : '';
  return [
    sentence(work.author),
    `(${year}).`,
    `${work.title}${version} [${genre[work.kind]}].`,
    work.address,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Document type and carrier: data set or electronic bulletin, both online (GB/T 7714—2015, appendix B). */
const marks = { dataset: '[DS/OL]', chart: '[EB/OL]' } as const;

/** The standard writes an edition in the language of the work. */
const edition = {
  zh: (version: string) => `${version}版.`,
  en: (version: string) => `Version ${version}.`,
} as const;

/**
 * GB/T 7714—2015, section 4.6 (electronic resources): author, title with type, version, day of
 * issue in parentheses, day of access in brackets, address.
 * @param slot Stands for the day on which the reader looked at it, which the standard asks for.
 */
export function toGbt7714(work: CitedWork, slot: string): string {
  return [
    sentence(work.author),
    `${work.title}${marks[work.kind]}.`,
    ...(work.kind === 'dataset' ? [edition[work.language](work.version)] : []),
    `(${work.date})[${slot}].`,
    ...(work.address === undefined ? [] : [`${work.address}.`]),
  ].join(' ');
}
