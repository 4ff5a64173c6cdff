/** Does work in short tasks, so that the browser can answer a reader and paint in between. */

/** Milliseconds after which a task ends, once the step it is at is done: a quarter of a frame. */
const longEnough = 4;

/**
 * A function that runs those steps, the first at once and the others in the same task while there is
 * time, or in later ones. Steps that still wait when it is called again are left out: the new ones take
 * their place.
 */
export function turns(): (steps: readonly (() => void)[]) => void {
  const channel = new MessageChannel();
  let waiting: readonly (() => void)[] = [];
  const next = () => {
    const end = performance.now() + longEnough;
    do {
      const [step, ...rest] = waiting;
      waiting = rest;
      step?.();
    } while (waiting.length > 0 && performance.now() < end);
    if (waiting.length > 0) channel.port2.postMessage(undefined);
  };
  channel.port1.onmessage = next;
  return (steps) => {
    waiting = steps;
    next();
  };
}
