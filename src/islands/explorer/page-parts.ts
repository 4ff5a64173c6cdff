/** Brings the parts of the page to what its worker has written. */
import type { Changed, PartChange, Parts, Way } from './messages.ts';
import { takingSteps } from './take-steps.ts';

/** The markup of each of those parts of the page. */
export function contentsOf<Name extends string>(places: Readonly<Record<Name, Element>>) {
  const contents = Object.entries<Element>(places).map(([name, place]) => [name, place.innerHTML]);
  return Object.fromEntries(contents) as Parts<Name>;
}

/** Of each part that was written since the page was built, which writing stands. */
const versions = new WeakMap<Element, number>();

/** Takes the steps where they begin from what stands within `root`, or returns false. */
function* going(root: Element, { steps, elements }: Way): Generator<undefined, boolean> {
  if (root.querySelectorAll('*').length !== elements) return false;
  try {
    yield* takingSteps(root, steps);
    return true;
  } catch {
    return false;
  }
}

/**
 * Changes the content of `place` by steps, where what stands there is what they begin from: no change was
 * left out, and nothing but the page itself, such as a browser that translates, has added elements.
 * Otherwise writes it anew, and returns true. The steps begin within `root`. It yields after some work.
 */
export function* writingOne(
  place: Element,
  { markup, version, way }: PartChange,
  root: Element | null = place,
): Generator<undefined, boolean> {
  const isNext = version === (versions.get(place) ?? 0) + 1;
  versions.set(place, version);
  if (isNext && way && root && (yield* going(root, way))) return false;
  place.innerHTML = markup;
  return true;
}

/** Does so at once. */
export function writeOne(...of: Parameters<typeof writingOne>): boolean {
  const writing = writingOne(...of);
  let written = writing.next();
  while (!written.done) written = writing.next();
  return written.value;
}

/** Does so for each of those places whose part changed. */
export function write<Name extends string>(
  places: Readonly<Record<Name, Element>>,
  changed: Readonly<Changed<NoInfer<Name>>>,
): void {
  for (const [name, place] of Object.entries<Element>(places)) {
    const change = changed[name as Name];
    if (change) writeOne(place, change);
  }
}
