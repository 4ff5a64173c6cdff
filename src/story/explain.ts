/** Puts a verdict into words: the comparison with its numbers, and the parts that decide it. */
import type { Locale } from '../dataset/types.ts';
import { claimMessages } from '../i18n/claims.ts';
import type { Verdict } from '../measure/compare.ts';
import type { Asking } from './asking.ts';
import type { Extreme } from './claim.ts';
import { describeOperand, isPercentage, percentText, valueText } from './describe.ts';
import type { Compared, Judged } from './judge.ts';

export interface Explanation {
  readonly text: string;
  readonly verdict: Verdict;
  readonly parts: readonly Explanation[];
}

/** More parts than these are counted, not told. */
const mostParts = 4;

function valued(
  asking: Asking,
  { operand, term }: Compared,
  inPercent: boolean,
  locale: Locale,
): string {
  if (typeof operand === 'number' && inPercent) return percentText(operand, locale);
  const value = valueText(asking, operand, term, locale);
  if (typeof operand === 'number') return value;
  return claimMessages[locale].valued(describeOperand(asking, operand, locale), value);
}

/** The other that could come closest to taking the place, by its better end. */
function rivalOf({ is }: Extreme, others: readonly Compared[]): Compared | undefined {
  const [closest] = others.toSorted((a, b) =>
    is === 'highest'
      ? b.term.quantity.high - a.term.quantity.high
      : a.term.quantity.low - b.term.quantity.low,
  );
  return closest;
}

/** The parts that a reader needs: those that decide it first, each kind in its order. */
function telling({ assertion, verdict, parts }: Judged): readonly Judged[] {
  const isQuantified = assertion.is === 'every' || assertion.is === 'some';
  if (!isQuantified) return parts;
  const deciding = parts.filter((part) => part.verdict === verdict);
  return deciding.slice(0, mostParts);
}

function textOf(asking: Asking, judged: Judged, locale: Locale): string {
  const { assertion, compared, parts } = judged;
  const words = claimMessages[locale];
  const inPercent = compared.some(({ operand }) => isPercentage(asking, operand));
  const texts = compared.map((each) => valued(asking, each, inPercent, locale));
  const [first, second, third] = texts;
  const holding = parts.filter(({ verdict }) => verdict === 'holds').length;
  switch (assertion.is) {
    case 'above':
    case 'below':
    case 'at-least':
    case 'at-most':
    case 'equal':
      return words.compared(first ?? '', words.relation[assertion.is], second ?? '');
    case 'between':
      return words.between(first ?? '', second ?? '', third ?? '');
    case 'highest':
    case 'lowest': {
      const rival = rivalOf(assertion, compared.slice(1));
      return words[assertion.is](
        first ?? '',
        assertion.places ?? 1,
        compared.length,
        rival ? valued(asking, rival, inPercent, locale) : '–',
      );
    }
    case 'every':
    case 'some':
      return words[assertion.is](holding, parts.length);
    case 'all':
    case 'any':
    case 'not':
      return words[assertion.is];
    case 'unpublished':
      return words.unpublished(assertion.indicators);
  }
}

/** The verdict in words, in that language. */
export function explain(asking: Asking, judged: Judged, locale: Locale): Explanation {
  return {
    text: textOf(asking, judged, locale),
    verdict: judged.verdict,
    parts: telling(judged).map((part) => explain(asking, part, locale)),
  };
}

/** An explanation as lines, parts indented below the whole. */
export function explanationLines(
  { text, verdict, parts }: Explanation,
  locale: Locale,
): readonly string[] {
  const own = `${text} → ${claimMessages[locale].verdict[verdict]}`;
  return [
    own,
    ...parts.flatMap((part) => explanationLines(part, locale).map((line) => `  ${line}`)),
  ];
}
