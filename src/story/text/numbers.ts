/** A number, or a word for one, that somebody typed. */

export interface TypedNumber {
  readonly text: string;
  readonly offset: number;
}

/** How one language writes numbers, and where what looks like one is none. */
export interface NumberWriting {
  /** Turns of phrase and units that hold no number of their own: “one of”, “per 10,000”. */
  readonly idioms: RegExp;
  readonly numbers: RegExp;
}

/** `{name}` is computed; `{=2018}` is a date or a name, `{S1=14.5}` is quoted from a source. */
const marked = /\{[^{}]*\}/g;

function blotted(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (found) => ' '.repeat(found.length));
}

/** The numbers in `text` that are neither marked in braces nor part of an idiom. */
export function typedNumbers(
  text: string,
  { idioms, numbers }: NumberWriting,
): readonly TypedNumber[] {
  const left = blotted(blotted(text, marked), idioms);
  return [...left.matchAll(numbers)].map((found) => ({ text: found[0], offset: found.index }));
}
