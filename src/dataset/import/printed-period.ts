/** Finds the period that a heading or title names. */
import { parsePeriod, type Period } from '../period.ts';
import { withoutFootnotes } from './plain-text.ts';

const chineseDate = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?(?:年)?(?:末|底|度)?$/;

/** A year that stands by itself, or that 年 follows. */
const yearWithin = /(?<![\d.,])(1[89]\d\d|20\d\d)(?![\d.,])/g;

/** Statistics by province are younger; a number in a heading that is no such year counts something. */
function isPlausible({ year }: Period): boolean {
  return year >= 1800 && year < 2100;
}

function fromParts(year: string, month?: string, day?: string): Period | undefined {
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')];
  return parsePeriod(parts.filter((part) => part !== undefined).join('-'));
}

/**
 * The period of a heading: `2019`, `2019年`, `2019年末`, `2020年9月30日`, or the only year that its
 * words name. `undefined` when it names none or several.
 */
export function readPrintedPeriod(text: string): Period | undefined {
  const narrow = withoutFootnotes(text).normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  const asWritten = parsePeriod(narrow);
  if (asWritten) return isPlausible(asWritten) ? asWritten : undefined;
  const [, year, month, day] = chineseDate.exec(narrow.replaceAll(' ', '')) ?? [];
  if (year !== undefined) return fromParts(year, month, day);
  const years = new Set(Array.from(narrow.matchAll(yearWithin), ([, found = '']) => found));
  const [only] = years;
  return years.size === 1 && only !== undefined ? parsePeriod(only) : undefined;
}
