/**
 * Changes a drawn scene into the next one in place: marks keep their elements by key, so that style
 * sheets can move them, a reader's focus stays, and only what differs is touched.
 */

function keyOf(element: Element): string | undefined {
  return element.getAttribute('data-key') ?? (element.id === '' ? undefined : element.id);
}

function syncAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes])
    if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes)
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}

/** The element among `candidates` that becomes `to`: the one of its key, or the next of its kind without one. */
function counterpart(candidates: Element[], to: Element): Element | undefined {
  const key = keyOf(to);
  const place = candidates.findIndex(
    (each) => each.localName === to.localName && keyOf(each) === key,
  );
  return place < 0 ? undefined : candidates.splice(place, 1)[0];
}

/** Makes the content of `from` that of `to`; what `from` has no counterpart for is taken over. */
export function patchContent(from: Element, to: Element): void {
  if (to.children.length === 0) {
    if (from.children.length > 0 || from.textContent !== to.textContent)
      from.replaceChildren(...to.childNodes);
    return;
  }
  const candidates = [...from.children];
  const next = [...to.children].map((child) => {
    const kept = counterpart(candidates, child);
    if (!kept) return child;
    syncAttributes(kept, child);
    patchContent(kept, child);
    return kept;
  });
  for (const left of candidates) left.remove();
  // Moving an element that stands where it should would stop its transitions.
  next.forEach((child, place) => {
    if (from.children[place] !== child) from.insertBefore(child, from.children[place] ?? null);
  });
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
