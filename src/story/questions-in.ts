/** Finds every question that an assertion asks, those within others and those referred to by name included. */
import type { Asking } from './asking.ts';
import type { Assertion } from './claim.ts';
import type { Operand, Question } from './question.ts';

/** The keys under which a text is the name of a question. */
const operandKeys = ['of', 'than', 'to', 'from', 'less'];

/** The questions, outer ones before those within them. */
export function questionsIn(
  { questions }: Pick<Asking, 'questions'>,
  asked: Assertion | Operand,
): readonly Question[] {
  if (typeof asked === 'number') return [];
  if (typeof asked === 'string') {
    const question = questions[asked];
    return question ? questionsIn({ questions }, question) : [];
  }
  const own = 'ask' in asked ? [asked] : [];
  const inside = Object.entries(asked).flatMap(([key, value]: [string, unknown]) =>
    [value].flat().filter((item) => isAsked(key, item)),
  );
  return [...own, ...inside.flatMap((item) => questionsIn({ questions }, item as Operand))];
}

function isAsked(key: string, value: unknown): boolean {
  if (typeof value === 'string') return operandKeys.includes(key);
  return typeof value === 'object' && value !== null && ('ask' in value || 'is' in value);
}
