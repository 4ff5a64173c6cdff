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
 * Years from the start of the era to the moment a stock of this period is taken:
 * a bare year or month means its end, as statistical offices count stocks.
 */
export function momentOf(period: Period): number {
  const { year, month, day } = period;
  const taken = new Date(Date.UTC(year, month === undefined ? 12 : month - (day === undefined ? 0 : 1), day ?? 1));
  if (day === undefined) taken.setUTCDate(0);
  else taken.setUTCMonth((month ?? 1) - 1);
  const start = Date.UTC(taken.getUTCFullYear(), 0, 1);
  const end = Date.UTC(taken.getUTCFullYear() + 1, 0, 1);
  return taken.getUTCFullYear() + (taken.getTime() + 86_400_000 - start) / (end - start);
}

/** Whether `a` is taken before, with or after `b`: negative, zero or positive. */
export function comparePeriods(a: Period, b: Period): number {
  return momentOf(a) - momentOf(b);
}
