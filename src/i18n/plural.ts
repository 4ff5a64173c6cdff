/** English counts: one thing is not “1 things”. */

/** The count with its noun, which takes an s unless there is one. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
