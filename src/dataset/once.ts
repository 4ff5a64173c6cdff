/** Computes what is asked for again and again only once, as long as what it is computed from is there. */

/** `compute`, whose results are kept as long as their owner is, under the name that `nameOf` gives the choice. */
export function oncePer<Owner extends object, Choice, Result>(
  nameOf: (choice: Choice) => string,
  compute: (choice: Choice, owner: Owner) => Result,
): (choice: Choice, owner: Owner) => Result {
  const byOwner = new WeakMap<Owner, Map<string, Result>>();
  return (choice, owner) => {
    const known = byOwner.get(owner) ?? new Map<string, Result>();
    byOwner.set(owner, known);
    const name = nameOf(choice);
    const found = known.get(name);
    if (found !== undefined) return found;
    const result = compute(choice, owner);
    known.set(name, result);
    return result;
  };
}
