/** Does work in short tasks, so that the browser can answer a reader and paint in between. */

/** Milliseconds after which a task ends, once the step it is at is done: an eighth of a frame. */
const longEnough = 2;

/** A step, or steps with a pause wherever it yields. */
type Work = (() => void) | Iterator<undefined, unknown>;

/** Takes what is called next, and takes it away once it is done; what has failed is. */
function goOn(waiting: Work[]): void {
  const [work] = waiting;
  if (typeof work === 'function') {
    waiting.shift();
    work();
  } else if (work?.next().done !== false) waiting.shift();
}

/**
 * A function that does that work after all that waits already, at once where none does and while there is
 * time, and the rest in later tasks. None is ever left out.
 */
export function turns(): (...works: readonly Work[]) => void {
  const channel = new MessageChannel();
  const waiting: Work[] = [];
  const work = () => {
    const end = performance.now() + longEnough;
    try {
      do goOn(waiting);
      while (waiting.length > 0 && performance.now() < end);
    } finally {
      // What comes after work that fails is done all the same.
      if (waiting.length > 0) channel.port2.postMessage(undefined);
    }
  };
  channel.port1.onmessage = work;
  return (...works) => {
    const isAtWork = waiting.length > 0;
    waiting.push(...works);
    if (!isAtWork) work();
  };
}
