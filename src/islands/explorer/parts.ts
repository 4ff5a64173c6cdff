/** Finds the elements of the explorer's page that its script works on. */

/**
 * The element that `selector` finds below `root`.
 * @throws Error when there is none of that kind: page and script belong together.
 */
export function part<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The explorer's page has no ${selector}.`);
  return found;
}
