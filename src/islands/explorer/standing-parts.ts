/** What stands in the parts of the page, as the worker knows it, so that it tells only what changes. */
import type { Changed, Parts } from './messages.ts';
import { readMarkup, type MarkupElement } from './read-markup.ts';
import { nothing, stepsBetween } from './steps-between.ts';

interface Standing {
  readonly markup: string;
  readonly version: number;
  readonly tree?: MarkupElement;
}

/** A drawing of another size is another drawing: nothing moves from one to the other. */
const frame = /^<svg[^>]* viewBox="[^"]*"/;

/** A drawing's own attributes are the page's affair: it lets them be walked. */
function insideDrawing(tree: MarkupElement): MarkupElement {
  const [only] = tree.children;
  return typeof only === 'object' && only.name === 'svg' ? only : tree;
}

/** Returns what tells the page of its next parts, which stand there from then on; it has `first` now. */
export function standingParts<Name extends string>(
  first: Parts<Name>,
): (next: Partial<Parts<Name>>) => Changed<Name> {
  const standing = new Map<Name, Standing>();
  const namesOf = (parts: Partial<Parts<Name>>) => Object.keys(parts) as Name[];
  for (const name of namesOf(first)) standing.set(name, { markup: first[name], version: 0 });
  return (next) => {
    const changed: Changed<Name> = {};
    for (const name of namesOf(next)) {
      const before = standing.get(name) ?? { markup: '', version: 0 };
      const markup = next[name];
      if (markup === undefined || markup === before.markup) continue;
      const tree = readMarkup(markup);
      const version = before.version + 1;
      standing.set(name, { markup, version, tree });
      if (frame.exec(before.markup)?.[0] === frame.exec(markup)?.[0]) {
        const from = insideDrawing(before.tree ?? readMarkup(before.markup));
        const steps = stepsBetween(from, insideDrawing(tree));
        changed[name] = { version, steps, elements: from.elements, markup };
      } else changed[name] = { version, anew: stepsBetween(nothing, tree) };
    }
    return changed;
  };
}
