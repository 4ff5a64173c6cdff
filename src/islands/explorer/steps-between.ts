/**
 * Says how one content becomes another in few steps, which the page takes (take-steps.ts). Marks keep
 * their elements by key, so that style sheets can move them, and a reader's focus stays.
 */
import { escapeMarkup } from '../../scene/markup.ts';
import { longestAscending } from './longest-ascending.ts';
import { readMarkup, type MarkupElement } from './read-markup.ts';
import type { Steps } from './steps.ts';

/** Elements of one kind and key are counterparts; those without a key in the order in which they stand. */
function kindOf({ name, attributes }: MarkupElement): string {
  return `${name} ${attributes['data-key'] ?? attributes.id ?? ''}`;
}

function elementsOf({ children }: MarkupElement): MarkupElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The text before each element, and what comes after the last. */
function textsOf({ children }: MarkupElement): readonly string[] {
  const texts: string[] = [];
  let text = '';
  for (const child of children)
    if (typeof child === 'string') text += child;
    else {
      texts.push(text);
      text = '';
    }
  return [...texts, text];
}

/** Where nothing stands yet. */
export const nothing = readMarkup('');

type Writing = (string | number)[];

function pass(steps: Writing): void {
  const last = steps.at(-1);
  if (typeof last === 'number') steps[steps.length - 1] = last + 1;
  else steps.push(1);
}

function writeAttributes(before: MarkupElement, after: MarkupElement, steps: Writing): void {
  for (const [name, value] of Object.entries(after.attributes))
    if (before.attributes[name] !== value) steps.push('set', name, value);
  for (const name of Object.keys(before.attributes))
    if (!(name in after.attributes)) steps.push('unset', name);
}

/** The children of two elements beside each other. */
interface Comparison {
  readonly standing: readonly MarkupElement[];
  readonly wanted: readonly { readonly child: MarkupElement; readonly kept?: MarkupElement }[];
  readonly gone: ReadonlySet<MarkupElement>;
  /** Those kept that need not move: moving an element that stands where it should would stop its transitions. */
  readonly staying: ReadonlySet<MarkupElement>;
  readonly moves: boolean;
}

function compared(before: MarkupElement, after: MarkupElement): Comparison {
  const standing = elementsOf(before);
  const counterparts = Map.groupBy(standing, kindOf);
  const wanted = elementsOf(after).map((child) => {
    const kept = counterparts.get(kindOf(child))?.shift();
    return kept ? { child, kept } : { child };
  });
  const places = new Map(standing.map((child, place) => [child, place]));
  const keptPlaces = wanted.flatMap(({ kept }) => (kept && places.get(kept)) ?? []);
  const inOrder = longestAscending(keptPlaces);
  return {
    standing,
    wanted,
    gone: new Set([...counterparts.values()].flat()),
    staying: new Set(standing.filter((_, place) => inOrder.has(place))),
    moves: inOrder.size < keptPlaces.length,
  };
}

/** Markup of so many characters is read in some two milliseconds on a cheap phone. */
const atOnce = 2000;

/** `element` without its content. */
function emptied({ name, markup, content }: MarkupElement): string {
  const end = `</${name}>`;
  return markup.slice(0, markup.length - content.length - end.length) + end;
}

function writeContent(before: MarkupElement, after: MarkupElement, steps: Writing): void {
  if (before.content === after.content) return;
  if (after.elements === 0) {
    const [text = ''] = textsOf(after);
    if (before.elements > 0 || textsOf(before)[0] !== text) steps.push('text', text);
    return;
  }
  const comparison = compared(before, after);
  const hasTexts = [...textsOf(before), ...textsOf(after)].some((text) => text !== '');
  // Words have no key by which they could follow an element that moves.
  const isSoonRead = before.elements === 0 && after.content.length < atOnce;
  if (isSoonRead || (hasTexts && (comparison.moves || before.elements === 0))) {
    steps.push('content', after.content);
    return;
  }
  const length = steps.push('in');
  writeChildren(comparison, steps, hasTexts ? [textsOf(before), textsOf(after)] : undefined);
  // What is passed over last leads nowhere.
  if (typeof steps.at(-1) === 'number') steps.pop();
  if (steps.length > length) steps.push('out');
  else steps.pop();
}

/** Writes the steps from the first of the children to those wanted, with the texts between them before and after. */
function writeChildren(
  comparison: Comparison,
  steps: Writing,
  texts?: readonly [readonly string[], readonly string[]],
): void {
  const { wanted, gone, staying } = comparison;
  const standing = [...comparison.standing];
  const isSameRow = standing.length === wanted.length && staying.size === wanted.length;
  /** Where the walk is in `standing`, and markup that is to come before that. */
  let place = 0;
  let written = '';
  const insert = () => {
    if (written === '') return;
    // The words that stand here are among what is written, or come after it.
    if (texts) steps.push('words', '');
    steps.push('insert', written);
    written = '';
  };
  const removeOrPass = () => {
    const at = standing[place];
    if (at && gone.has(at)) {
      steps.push('remove');
      standing.splice(place, 1);
    } else {
      pass(steps);
      place += 1;
    }
  };
  const writeText = (index: number) => {
    const [before, after] = [texts?.[0][index], texts?.[1][index] ?? ''];
    if (texts && !(isSameRow && before === after)) steps.push('words', after);
  };
  wanted.forEach(({ child, kept }, index) => {
    if (!kept) {
      const isLong = !texts && child.elements > 0 && child.markup.length > atOnce;
      if (written.length > atOnce || isLong) insert();
      if (isLong) {
        steps.push('open', emptied(child));
        writeContent(nothing, child, steps);
        pass(steps);
      } else written += escapeMarkup(texts?.[1][index] ?? '') + child.markup;
      standing.splice(place, 0, child);
      place += 1;
      return;
    }
    insert();
    if (staying.has(kept)) while (standing[place] !== kept) removeOrPass();
    else {
      const from = standing.indexOf(kept);
      steps.push('move', String(from));
      standing.splice(from, 1);
      if (from < place) place -= 1;
      standing.splice(place, 0, kept);
    }
    writeText(index);
    writeAttributes(kept, child, steps);
    writeContent(kept, child, steps);
    pass(steps);
    place += 1;
  });
  insert();
  while (place < standing.length) removeOrPass();
  writeText(wanted.length);
}

/** The steps from the content of `before` to that of `after`; none where they say the same. */
export function stepsBetween(before: MarkupElement, after: MarkupElement): Steps {
  const steps: Writing = [];
  writeContent(before, after, steps);
  return steps;
}
