/** A period is a year, a month or a day, written as ISO 8601 writes it. */

export interface Period {
  /** As written in the tables: `2017`, `2017-10` or `2017-12-19`. */
  readonly text: string;
  readonly year: number;
  /** 1 to 12, where the source names one. */
  readonly month: number | undefined;
  /** Day of the month, where the source names one. */
  readonly day: number | undefined;
}

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The period that `text` writes, or `undefined` when it writes none (30 February is none). */
export function parsePeriod(text: string): Period | undefined {
  const parts = written.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map((part) => (part ? Number(part) : undefined));
  if (year === undefined) return undefined;
  const midnight = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const exists =
    midnight.getUTCMonth() === (month ?? 1) - 1 && midnight.getUTCDate() === (day ?? 1);
  return exists ? Object.freeze({ text, year, month, day }) : undefined;
}

/**
 * The day on which a stock of this period is counted, as milliseconds of UTC: a bare year or month
 * means its last day, as statistical offices count stocks.
 */
export function dayOfCount({ year, month, day }: Period): number {
  return day === undefined ? Date.UTC(year, month ?? 12, 0) : Date.UTC(year, (month ?? 1) - 1, day);
}

/** Negative, zero or positive as `a` is counted before, with or after `b`. */
export function comparePeriods(a: Period, b: Period): number {
  return dayOfCount(a) - dayOfCount(b);
}
