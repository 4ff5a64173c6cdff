/** The error of asking for something that the data does not have. */

export type NameKind =
  'measure' | 'indicator' | 'period' | 'scheme' | 'region' | 'province' | 'language' | 'option';

/** Nothing has this name; the names that there are come along, so that a message can offer them. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError';
  readonly kind: NameKind;
  readonly given: string;
  readonly known: readonly string[];

  constructor(kind: NameKind, given: string, known: readonly string[]) {
    super(`There is no ${kind} "${given}". Choose one of: ${known.join(', ')}.`);
    this.kind = kind;
    this.given = given;
    this.known = known;
  }
}

/**
 * The item of that name.
 * @throws UnknownNameError when there is none.
 */
export function named<T>(
  kind: NameKind,
  given: string,
  items: readonly T[],
  nameOf: (item: T) => string,
): T {
  const item = items.find((each) => nameOf(each) === given);
  if (item === undefined) throw new UnknownNameError(kind, given, items.map(nameOf));
  return item;
}
