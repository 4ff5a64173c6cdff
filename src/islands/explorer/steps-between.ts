/**
 * Says how one content becomes another in few steps, which the page takes (take-steps.ts). Marks keep
 * their elements by key, so that style sheets can move them, and a reader's focus stays.
 */
import type { MarkupElement } from './read-markup.ts';
import type { Steps } from './steps.ts';

/** Elements of one kind and key are counterparts; those without a key in the order in which they stand. */
function kindOf({ name, attributes }: MarkupElement): string {
  return `${name} ${attributes['data-key'] ?? attributes.id ?? ''}`;
}

function elementsOf({ children }: MarkupElement): MarkupElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** What stands between the elements, and where. */
function textsOf({ children }: MarkupElement): string {
  return children.map((child) => (typeof child === 'string' ? child : '\0')).join('');
}

interface Run {
  readonly place: number;
  readonly length: number;
  readonly before: Run | undefined;
}

/** The most of those places that ascend already. */
function ascending(places: readonly number[]): ReadonlySet<number> {
  if (places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0)))
    return new Set(places);
  const runs: Run[] = [];
  for (const place of places) {
    const before = runs
      .filter((run) => run.place < place)
      .reduce<Run | undefined>(
        (best, run) => (best && best.length >= run.length ? best : run),
        undefined,
      );
    runs.push({ place, before, length: (before?.length ?? 0) + 1 });
  }
  const found = new Set<number>();
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
  for (let run: Run | undefined = longest; run; run = run.before) found.add(run.place);
  return found;
}

/** A group of a drawing in which no mark has a key: nothing in it moves, and it is written anew whole. */
function isPlainGroup({ name, isKeyed }: MarkupElement): boolean {
  return name === 'g' && !isKeyed;
}

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

function writeContent(before: MarkupElement, after: MarkupElement, steps: Writing): void {
  if (before.content === after.content) return;
  if (after.elements === 0) {
    const [text = ''] = after.children;
    if (before.elements > 0 || before.children[0] !== text) steps.push('text', String(text));
  } else if (isPlainGroup(after) || textsOf(before) !== textsOf(after))
    steps.push('content', after.content);
  else {
    const length = steps.push('in');
    writeChildren(before, after, steps);
    // What is passed over last leads nowhere.
    if (typeof steps.at(-1) === 'number') steps.pop();
    if (steps.length > length) steps.push('out');
    else steps.pop();
  }
}

/** Writes the steps from the first child of `before` to those of `after`. */
function writeChildren(before: MarkupElement, after: MarkupElement, steps: Writing): void {
  const standing = elementsOf(before);
  const places = new Map(standing.map((child, place) => [child, place]));
  const counterparts = Map.groupBy(standing, kindOf);
  const wanted = elementsOf(after).map((child) => ({
    child,
    kept: counterparts.get(kindOf(child))?.shift(),
  }));
  const gone = new Set([...counterparts.values()].flat());
  // Moving an element that stands where it should would stop its transitions.
  const staying = ascending(wanted.flatMap(({ kept }) => (kept && places.get(kept)) ?? []));
  /** Where the walk is in `standing`, and markup that is to come before that. */
  let place = 0;
  let written = '';
  const insert = () => {
    if (written !== '') steps.push('insert', written);
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
  for (const { child, kept } of wanted) {
    if (!kept) {
      written += child.markup;
      standing.splice(place, 0, child);
      place += 1;
      continue;
    }
    insert();
    if (staying.has(places.get(kept) ?? -1)) while (standing[place] !== kept) removeOrPass();
    else {
      const from = standing.indexOf(kept);
      steps.push('move', String(from));
      standing.splice(from, 1);
      if (from < place) place -= 1;
      standing.splice(place, 0, kept);
    }
    writeAttributes(kept, child, steps);
    writeContent(kept, child, steps);
    pass(steps);
    place += 1;
  }
  insert();
  while (place < standing.length) removeOrPass();
}

/** The steps from the content of `before` to that of `after`; none where they say the same. */
export function stepsBetween(before: MarkupElement, after: MarkupElement): Steps {
  const steps: Writing = [];
  writeContent(before, after, steps);
  return steps;
}
