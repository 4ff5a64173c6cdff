/** Tells what is wrong with how a cell is written, whatever it is meant to hold. */
import type { Problem, ProblemName } from './problem.ts';

export interface WritingFault {
  readonly name: ProblemName;
  readonly details: Problem['details'];
  /** Finds the part of the cell that is meant; the whole cell when there is none. */
  readonly pattern?: RegExp;
}

const control = /[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
const lineBreak = /\r\n|\r|\n/;
/** What remains of text that was read in the wrong encoding and saved again. */
const damaged = /\uFFFD|锟斤拷/;
/** Zero-width characters, direction marks, soft hyphens and the space that does not break. */
const invisible =
  /[\u00A0\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFC]/;
const spreadsheetError = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|#+$)/i;
/** A spreadsheet runs such a cell; a sign alone or before a number is a number or a dash. */
const formula = /^[=+\-@＝＋－＠](?!$|[\d.,]+%?$|[-.\s]*$)/;
const html = /<\/?[a-z][^<>]*>|<!--|&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/i;

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function found(name: ProblemName, pattern: RegExp, value: string): WritingFault | undefined {
  const [match] = pattern.exec(value) ?? [];
  return match === undefined
    ? undefined
    : { name, pattern, details: { character: codePoint(match) } };
}

/** What nearly every cell looks like: letters, digits and the signs between them, and no fault. */
const ordinary = /^(?:[\w.\u4E00-\u951E\u9520-\u9FFF][-\w.:\u4E00-\u951E\u9520-\u9FFF]*)?$/;

/** The first fault of `value` that makes it unfit for any column, or `undefined`. */
export function writingFault(value: string): WritingFault | undefined {
  if (ordinary.test(value)) return undefined;
  return (
    found('character-damaged', damaged, value) ??
    found('character-control', control, value) ??
    found('character-invisible', invisible, value) ??
    (value !== value.trim()
      ? {
          name: 'space-around',
          details: { suggestion: value.trim() },
          pattern: /^\s+|\s+$|(?<=^"\s*)\s+|\s+(?="$)/,
        }
      : undefined)
  );
}

/** The first fault of `value` as the content of a cell, or `undefined`. */
export function contentFault(value: string, isFreeText: boolean): WritingFault | undefined {
  if (ordinary.test(value)) return undefined;
  if (!isFreeText && lineBreak.test(value)) return { name: 'line-break-in-cell', details: {} };
  if (spreadsheetError.test(value)) return { name: 'cell-is-spreadsheet-error', details: {} };
  if (formula.test(value)) return { name: 'cell-is-formula', details: {} };
  return html.test(value) ? { name: 'cell-has-html', details: {}, pattern: html } : undefined;
}
