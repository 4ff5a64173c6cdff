/** Does work in short tasks, so that the browser can answer a reader and paint in between. */

/** Milliseconds after which a task ends, once the step it is at is done: an eighth of a frame. */
const longEnough = 2;

/** A piece of work; where it returns true, it is called again for the rest. */
type Piece = () => unknown;

/**
 * A function that runs those steps after all that wait already, the first at once where none does, and
 * the others in the same task while there is time, or in later ones. None is ever left out.
 */
export function turns(): (steps: readonly Piece[]) => void {
  const channel = new MessageChannel();
  const waiting: Piece[] = [];
  const work = () => {
    const end = performance.now() + longEnough;
    try {
      do {
        const piece = waiting.shift();
        if (piece?.() === true) waiting.unshift(piece);
      } while (waiting.length > 0 && performance.now() < end);
    } finally {
      // What comes after a piece that fails is done all the same.
      if (waiting.length > 0) channel.port2.postMessage(undefined);
    }
  };
  channel.port1.onmessage = work;
  return (steps) => {
    const isAtWork = waiting.length > 0;
    waiting.push(...steps);
    if (!isAtWork) work();
  };
}
