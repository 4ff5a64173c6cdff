/**
 * Changes a drawn scene into the next one in place: marks keep their elements by key, so that style
 * sheets can move them, a reader's focus stays, and only what differs is touched.
 */

/** Elements of one kind and key are counterparts; those without a key in the order in which they stand. */
function kindOf(element: Element): string {
  const key = element.getAttribute('data-key') ?? element.id;
  return `${element.localName} ${key}`;
}

function syncAttributes(from: Element, to: Element): void {
  for (const { name, value } of to.attributes)
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  // Now it has all that it should have; what is more goes.
  if (from.attributes.length > to.attributes.length)
    for (const { name } of [...from.attributes])
      if (!to.hasAttribute(name)) from.removeAttribute(name);
}

/** A group of a drawing in which no mark has a key: nothing in it moves, and it is taken over whole. */
function isPlainGroup(element: Element): boolean {
  return element.localName === 'g' && !element.querySelector('[data-key]');
}

/** Makes the content of `from` that of `to`; what `from` has no counterpart for is taken over. */
export function patchContent(from: Element, to: Element): void {
  if (to.children.length === 0 || isPlainGroup(to)) {
    if (from.children.length > 0 || from.textContent !== to.textContent)
      from.replaceChildren(...to.childNodes);
    return;
  }
  const candidates = Map.groupBy(from.children, kindOf);
  const next = [...to.childNodes].map((child) => {
    const kept = child instanceof Element ? candidates.get(kindOf(child))?.shift() : undefined;
    if (!kept || !(child instanceof Element)) return child;
    // The browser compares faster than any script.
    if (kept.isEqualNode(child)) return kept;
    syncAttributes(kept, child);
    patchContent(kept, child);
    return kept;
  });
  // Words beside elements come anew, and elements without a counterpart go.
  const stays = new Set<Node>(next);
  for (const left of [...from.childNodes]) if (!stays.has(left)) left.remove();
  // Moving an element that stands where it should would stop its transitions.
  let place = from.firstChild;
  for (const child of next)
    if (child === place) place = place.nextSibling;
    else from.insertBefore(child, place);
}

/** What `markup` writes, not yet on the page. */
export function fragment(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

/** Makes the content of `from` what `markup` writes. */
export function patchWith(from: Element, markup: string): void {
  const to = fragment(`<div>${markup}</div>`).firstElementChild;
  if (to) patchContent(from, to);
}
