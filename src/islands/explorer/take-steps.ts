/** Takes the steps that make what stands on the page into what was written; see steps.ts. */
import type { Steps } from './steps.ts';

/** A text that is there already takes other words several times as fast as a new one. */
function writeText(element: Element, text: string): void {
  const { firstChild, lastChild } = element;
  if (text !== '' && firstChild instanceof Text && firstChild === lastChild) firstChild.data = text;
  else element.textContent = text;
}

/** Makes `text` what stands between `next`, or the end of `parent`, and the element before. */
function writeWords(parent: Element | null, next: Element | null, text: string): void {
  const before = () => (next ? next.previousSibling : parent?.lastChild);
  for (let each = before(); each instanceof Text; each = before()) each.remove();
  if (text !== '') parent?.insertBefore(new Text(text), next);
}

/** So many steps, or one with markup, are taken before others may have their turn. */
const atOnce = 50;

const longSteps: ReadonlySet<unknown> = new Set(['content', 'insert', 'open']);

/**
 * Changes the content of `root`, which must be the one from which the steps begin, some of the steps each
 * time that it is asked to go on.
 * @throws Error where they lead to an element that is not there; the content is then neither of the two.
 */
export function* takingSteps(root: Element, steps: Steps): Generator<undefined, undefined> {
  let at: Element | null = root;
  let parent: Element | null = root.parentElement;
  let next = 0;
  const text = () => String(steps[next++]);
  const here = () => {
    if (at) return at;
    throw new Error('no element');
  };
  const insert = (markup: string) => {
    if (at) at.insertAdjacentHTML('beforebegin', markup);
    else parent?.insertAdjacentHTML('beforeend', markup);
  };
  for (let taken = 1; next < steps.length; taken += 1) {
    const step = steps[next++];
    if (taken % atOnce === 0 || longSteps.has(step)) yield;
    switch (step) {
      case 'in':
        parent = at;
        at = parent?.firstElementChild ?? null;
        break;
      case 'out':
        at = parent;
        parent = at?.parentElement ?? null;
        break;
      case 'set':
        here().setAttribute(text(), text());
        break;
      case 'unset':
        here().removeAttribute(text());
        break;
      case 'text':
        writeText(here(), text());
        break;
      case 'words':
        writeWords(parent, at, text());
        break;
      case 'content':
        here().innerHTML = text();
        break;
      case 'insert':
        insert(text());
        break;
      case 'open':
        insert(text());
        at = (at ? at.previousElementSibling : parent?.lastElementChild) ?? null;
        break;
      case 'remove': {
        const gone = here();
        at = gone.nextElementSibling;
        gone.remove();
        break;
      }
      case 'move': {
        const moved: Element | null = parent?.children[Number(text())] ?? null;
        if (moved) parent?.insertBefore(moved, at);
        at = moved;
        break;
      }
      default:
        for (let left = Number(step); left > 0; left -= 1) at = at?.nextElementSibling ?? null;
    }
  }
}
