/** Does a piece of work a task, so that the browser can answer a reader and paint in between. */

/**
 * A function that runs those steps, the first at once and the others a task each. Steps that still
 * wait when it is called again are left out: the new ones take their place.
 */
export function turns(): (steps: readonly (() => void)[]) => void {
  const channel = new MessageChannel();
  let waiting: readonly (() => void)[] = [];
  const next = () => {
    const [step, ...rest] = waiting;
    waiting = rest;
    step?.();
    if (waiting.length > 0) channel.port2.postMessage(undefined);
  };
  channel.port1.onmessage = next;
  return (steps) => {
    waiting = steps;
    next();
  };
}
