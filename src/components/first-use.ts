/** Tells whether something stands on a page for the first time: only the first may bear its id. */

const used = new WeakMap<Request, Set<string>>();

/** Whether `name` has not been asked for on the page that this request is for. */
export function isFirstUse(page: Request, name: string): boolean {
  const names = used.get(page) ?? new Set();
  used.set(page, names);
  const isFirst = !names.has(name);
  names.add(name);
  return isFirst;
}
