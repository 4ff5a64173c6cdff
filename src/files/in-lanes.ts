/** Runs slow tasks a few at a time, so that all processors work and memory holds. */

/**
 * A promise for each of `tasks`, in their order; at most `lanes` run at once. A task that fails says so
 * to whoever waits for it, and its lane goes on.
 */
export function inLanes<Result>(
  tasks: readonly (() => Promise<Result>)[],
  lanes: number,
): readonly Promise<Result>[] {
  const results: Promise<Result>[] = [];
  for (const task of tasks) {
    const result = results.at(-lanes)?.then(task, task) ?? task();
    // Until somebody waits for it, a failure is not yet anybody's.
    result.catch(() => undefined);
    results.push(result);
  }
  return results;
}
