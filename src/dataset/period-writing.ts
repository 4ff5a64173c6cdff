/** Tells how a cell that should be a period came not to be one: mostly, a spreadsheet rewrote it. */
import { parsePeriod } from './period.ts';
import type { ProblemName } from './problem.ts';

export interface PeriodFault {
  readonly name: ProblemName;
  /** The period that was meant, where only one can have been. */
  readonly suggestion?: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const yearFirst =
  /^(\d{4})\s*[-/.年]\s*(?:(\d{1,2})\s*(?:[-/.月]\s*(?:(\d{1,2})\s*日?)?)?)?(?:\s+0?0:00(?::00)?)?$/;
const yearLast = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})$/;
const monthAndYear = /^([a-z]{3})[a-z]*[-\s](\d{4}|\d{2})$/i;
const dayMonthYear = /^(\d{1,2})-([a-z]{3})[a-z]*(?:-(\d{4}|\d{2}))?$/i;
const serial = /^\d{5}(?:\.0+)?$/;

function written(year: number, month?: string, day?: string): string | undefined {
  const parts = [String(year).padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')];
  const text = parts.filter((part) => part !== undefined).join('-');
  return parsePeriod(text) ? text : undefined;
}

/** Spreadsheets count days from 30 December 1899; only days since 1954 are taken for dates. */
function dayOfSerial(value: string): string | undefined {
  const days = Number(value);
  if (days < 20_000 || days > 80_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function rewritten(suggestion: string | undefined): PeriodFault {
  return suggestion === undefined
    ? { name: 'period-rewritten' }
    : { name: 'period-rewritten', suggestion };
}

/** Two digits of a year are read as spreadsheets do: up to 29 this century, from 30 the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function monthNumber(name: string): string | undefined {
  const index = months.indexOf(name.toLowerCase());
  return index === -1 ? undefined : String(index + 1);
}

/** The fault of `value` as a period, or `undefined` when it is one. */
export function periodFault(value: string): PeriodFault | undefined {
  if (parsePeriod(value)) return undefined;
  const narrow = value.normalize('NFKC');
  if (narrow !== value && parsePeriod(narrow.trim()))
    return { name: 'characters-full-width', suggestion: narrow.trim() };
  const [, year, month, day] = yearFirst.exec(narrow) ?? [];
  if (year !== undefined) {
    const suggestion = written(Number(year), month, day);
    if (suggestion !== undefined) return rewritten(suggestion);
    return { name: 'period-malformed' };
  }
  if (yearLast.test(value)) return rewritten(undefined);
  const [, monthName = '', shortYear = ''] = monthAndYear.exec(value) ?? [];
  const namedMonth = monthNumber(monthName);
  if (namedMonth) return rewritten(written(fullYear(shortYear), namedMonth));
  const [, dayOrYear = '', name = '', lastYear] = dayMonthYear.exec(value) ?? [];
  const month2 = monthNumber(name);
  if (month2)
    return rewritten(lastYear ? written(fullYear(lastYear), month2, dayOrYear) : undefined);
  const counted = serial.test(value) ? dayOfSerial(value) : undefined;
  return counted === undefined ? { name: 'period-malformed' } : rewritten(counted);
}
