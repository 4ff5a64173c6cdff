/** Reads our own markup, and what a browser writes of it, into a light tree, where there is no document. */
import { entities } from '../../scene/markup.ts';

export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MarkupElement | string)[];
  /** As it was written, with and without its own tags. */
  readonly markup: string;
  readonly content: string;
  /** How many elements are in it, at any depth. */
  readonly elements: number;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (MarkupElement | string)[];
  /** Where its tag begins and ends. */
  readonly from: number;
  readonly inner: number;
  elements: number;
}

/** A tag with its name and attributes, or a text. */
const token = /<(\/?)([\w-]+)((?:[^">]|"[^"]*")*)>|[^<]+/g;
const attribute = /([^\s="]+)(?:="([^"]*)")?/g;

/** A browser also writes this one. */
const characters = new Map([['&nbsp;', '\u00A0']]);
for (const [character, entity] of Object.entries(entities)) characters.set(entity, character);

function textOf(written: string): string {
  // Most texts have none, and that is soon found.
  if (!written.includes('&')) return written;
  return written.replaceAll(/&#?\w+;/g, (entity) => characters.get(entity) ?? entity);
}

function opened(name: string, written: string, from: number, inner: number): Open {
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of written.matchAll(attribute))
    attributes[key] = textOf(value);
  return { name, attributes, children: [], from, inner, elements: 0 };
}

/** The content that `markup` writes, as the content of a nameless element; every tag in it must be closed. */
export function readMarkup(markup: string): MarkupElement {
  const open = [opened('', '', 0, 0)];
  const close = (until: number, end: number): MarkupElement => {
    const { from, inner, ...element } = open.pop() ?? opened('', '', 0, 0);
    return { ...element, markup: markup.slice(from, end), content: markup.slice(inner, until) };
  };
  for (const { 0: written, 1: slash, 2: name, 3: attributes = '', index } of markup.matchAll(
    token,
  )) {
    const end = index + written.length;
    if (name === undefined) open.at(-1)?.children.push(textOf(written));
    else if (slash === '') open.push(opened(name, attributes, index, end));
    else {
      const element = close(index, end);
      const parent = open.at(-1);
      if (!parent) throw new Error(`The markup closes a <${name}> that it did not open.`);
      parent.children.push(element);
      parent.elements += element.elements + 1;
    }
  }
  return close(markup.length, markup.length);
}
