/** Reads the parts of a JSON descriptor by the type that each must have, or says which part is wrong. */

export type Json = Readonly<Record<string, unknown>>;

/** Says which part of the descriptor cannot be used, and what was expected there. */
export class DescriptorError extends Error {
  override name = 'DescriptorError';
  constructor(where: string, expected: string) {
    super(
      `datapackage.json: ${where} should be ${expected}. Mend the descriptor; no table was read.`,
    );
  }
}

/** The value as an object. */
export function record(value: unknown, where: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DescriptorError(where, 'an object');
  }
  return value as Json;
}

/** The value as a list. */
export function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new DescriptorError(where, 'a list');
  return value;
}

/** The value as a text. */
export function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new DescriptorError(where, 'a text');
  return value;
}

/** What `read` makes of the value, or `undefined` where it is left out. */
export function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined ? undefined : read(value);
}

/** The value as a number. */
export function number(value: unknown, where: string): number {
  if (typeof value !== 'number') throw new DescriptorError(where, 'a number');
  return value;
}

/** The value as names: Frictionless keys may be one name or a list of them. */
export function names(value: unknown, where: string): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : list(value, where).map((name) => text(name, where));
}
