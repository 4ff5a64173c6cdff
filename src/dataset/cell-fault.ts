/** Tells what is wrong with one cell, by its column's type and constraints. */
import { nearest } from './nearest.ts';
import { figurePlaces, hasFigureSize, numberFault } from './number-writing.ts';
import { periodFault } from './period-writing.ts';
import type { Problem, ProblemName } from './problem.ts';
import { periodColumns, type Field } from './schema.ts';
import { contentFault, writingFault } from './writing.ts';

/** What is wrong with a cell, before it is given a place. */
export interface CellFault {
  readonly name: ProblemName;
  readonly details?: Problem['details'];
  readonly suggestion?: string;
  readonly pattern?: RegExp;
}

function range(minimum: number, maximum: number): string {
  if (maximum === Infinity) return `≥ ${minimum}`;
  return minimum === -Infinity ? `≤ ${maximum}` : `${minimum}–${maximum}`;
}

function isNumeric({ type }: Field): boolean {
  return type === 'integer' || type === 'number';
}

function numericFault(field: Field, value: string): CellFault | undefined {
  const malformed = numberFault(value, field.type === 'integer');
  if (malformed) return malformed;
  const { minimum = -Infinity, maximum = Infinity } = field;
  const number = Number(value);
  if (number < minimum || number > maximum)
    return { name: 'number-out-of-range', details: { expected: range(minimum, maximum) } };
  return hasFigureSize(value)
    ? undefined
    : { name: 'number-size-unusable', details: { places: String(figurePlaces) } };
}

/** The value with the zeros that a spreadsheet took from its front, if that gives the form. */
function withZeros(value: string, pattern: RegExp): string | undefined {
  if (!/^\d+$/.test(value)) return undefined;
  for (let length = value.length + 1; length <= 12; length += 1) {
    const padded = value.padStart(length, '0');
    if (pattern.test(padded)) return padded;
  }
  return undefined;
}

function patternFault(pattern: RegExp, value: string): CellFault | undefined {
  if (pattern.test(value)) return undefined;
  const narrow = value.normalize('NFKC');
  if (narrow !== value && pattern.test(narrow))
    return { name: 'characters-full-width', suggestion: narrow };
  const zeros = withZeros(value, pattern);
  if (zeros !== undefined) return { name: 'code-zeros-lost', suggestion: zeros };
  const expected = pattern.source.slice(4, -2).replace(/^\^|\$$/g, '');
  const whole = value.replace(/\.0+$/, '');
  return {
    name: 'text-malformed',
    details: { expected },
    ...(pattern.test(whole) ? { suggestion: whole } : {}),
  };
}

function textFault(field: Field, value: string): CellFault | undefined {
  if (periodColumns.has(field.name)) {
    const fault = periodFault(value);
    if (fault) return fault;
  }
  if (field.allowed && !field.allowed.includes(value)) {
    const suggestion = nearest(value, field.allowed);
    return {
      name: 'value-not-allowed',
      details: { expected: field.allowed.join(', ') },
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }
  return field.pattern ? patternFault(field.pattern, value) : undefined;
}

/** The first fault of `value` in a column of that kind, or `undefined`. */
export function cellFault(field: Field, value: string): CellFault | undefined {
  if (value === '') return field.required ? { name: 'cell-required' } : undefined;
  return (
    writingFault(value) ??
    contentFault(value, field.isFreeText) ??
    (isNumeric(field) ? numericFault(field, value) : textFault(field, value))
  );
}
