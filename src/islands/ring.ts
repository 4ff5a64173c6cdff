/** Draws the ring around a mark that the reader has reached, above everything else in the scene. */

const namespace = 'http://www.w3.org/2000/svg';

function copy(mark: Element, className: string): Element {
  const outline = mark.cloneNode(true) as Element;
  outline.removeAttribute('data-key');
  outline.removeAttribute('data-near');
  outline.removeAttribute('data-names');
  outline.querySelector('title')?.remove();
  outline.setAttribute('class', className);
  return outline;
}

/**
 * Puts a ring of that name around `mark`, or takes the scene's away when there is none. A copy of the
 * outline is drawn, since the mark's own stroke lies below its neighbours.
 */
export function ring(scene: SVGSVGElement, name: string, mark: Element | undefined): void {
  const isName = `is-${name}`;
  scene.querySelector(`.${isName}`)?.classList.remove(isName);
  scene.querySelector(`.ring-${name}`)?.remove();
  if (!mark) return;
  mark.classList.add(isName);
  const group = document.createElementNS(namespace, 'g');
  group.setAttribute('class', `ring-${name}`);
  group.setAttribute('aria-hidden', 'true');
  group.append(copy(mark, 'casing'), copy(mark, 'ring'));
  scene.append(group);
}
