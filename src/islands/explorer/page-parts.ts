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
 * Otherwise returns the content made anew, which is to be put in place. The steps begin within `root`.
 * It yields after some work.
 */
export function* changing(
  place: Element,
  change: PartChange,
  root: Element | null = place,
): Generator<undefined, HTMLElement | undefined> {
  const isNext = change.version === (versions.get(place) ?? 0) + 1;
  versions.set(place, change.version);
  const made = document.createElement('div');
  if ('anew' in change) yield* takingSteps(made, change.anew);
  else if (isNext && root && (yield* going(root, change))) return undefined;
  else made.innerHTML = change.markup;
  return made;
}

/** Brings each of those places to its part, where that changed. It yields after some work. */
export function* writing<Name extends string>(
  places: Readonly<Record<Name, Element>>,
  changed: Readonly<Changed<NoInfer<Name>>>,
): Generator<undefined, undefined> {
  for (const [name, place] of Object.entries<Element>(places)) {
    const change = changed[name as Name];
    if (!change) continue;
    const made = yield* changing(place, change);
    if (made) place.replaceChildren(...made.childNodes);
    yield;
  }
}

/** Does so at once. */
export function write<Name extends string>(
  places: Readonly<Record<Name, Element>>,
  changed: Readonly<Changed<NoInfer<Name>>>,
): void {
  Array.from(writing(places, changed));
}
