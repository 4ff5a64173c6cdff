/** The question, the tabs and the notes on the explorer's page: takes their markup, and hears choices. */
import type { Choice, ChoicePart, ChoicesShown, Parts } from './messages.ts';
import { contentsOf, write, writing } from './page-parts.ts';
import { part } from './parts.ts';

export interface ChoicePlace {
  /** What the page was built with. */
  readonly stands: Parts<ChoicePart>;
  /** Shows the choices; what has the focus keeps it. It yields after some work. */
  readonly showing: (choices: ChoicesShown) => Iterator<undefined, unknown>;
}

export interface ChoiceListener {
  /** Told of a choice and the key of its new value. */
  readonly choose: (name: Choice, key: string) => void;
  /** Told of a tab that pointer or focus has reached, or of anything else of the explorer. */
  readonly foresee: (tab: string | undefined) => void;
}

/** Where the focus goes from a link that its own choice takes away; the page is laid out still. */
function keepFocus(link: HTMLElement, search: HTMLInputElement): void {
  const chips = [...(link.closest('.chips')?.querySelectorAll<HTMLElement>('.chip') ?? [])];
  const choice = link.closest<HTMLDetailsElement>('details[open]');
  choice?.querySelector('summary')?.focus();
  if (choice) choice.open = false;
  if (link.classList.contains('chip')) (chips.find((each) => each !== link) ?? search).focus();
}

/** Selects the link to the same, or the summary of the same choice, whenever these are written. */
function selectorOf(focused: HTMLElement): string {
  const choice = focused.closest<HTMLElement>('[data-choice]')?.dataset.choice;
  const within = choice === undefined ? '' : `[data-choice="${choice}"] `;
  const { key } = focused.dataset;
  return within + (key === undefined ? 'summary' : `a[data-key="${key}"]`);
}

/** Takes over the choices below `root`. */
export function choicePlace(root: HTMLElement, { choose, foresee }: ChoiceListener): ChoicePlace {
  const sentence = part(root, '.sentence', HTMLElement);
  const tabs = part(root, '.tabs', HTMLElement);
  const notes = part(root, '.address-notes', HTMLElement);
  const others = { notes, embed: part(root, '.taken', HTMLElement) };
  const search = part(root, '.search input', HTMLInputElement);
  let lists: ChoicesShown['lists'] = new Map();
  const filled = new Set<Element>();

  const fillList = (of: EventTarget | null) => {
    const choice = of instanceof Element ? of.closest<HTMLElement>('.choice') : null;
    const list = choice?.querySelector('ul:empty');
    if (!list) return;
    list.innerHTML = lists.get(choice?.dataset.choice ?? '') ?? '';
    filled.add(list);
  };
  // A click comes before the list opens; what else may open it tells only afterwards.
  sentence.addEventListener('click', ({ target }) => {
    fillList(target);
  });
  sentence.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) fillList(target);
    },
    true,
  );

  const openChoice = () => sentence.querySelector<HTMLDetailsElement>('details[open]');

  root.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLElement>(':is(.sentence, .tabs) a[href]');
    if (!link) return;
    event.preventDefault();
    const { choice } = link.closest<HTMLElement>('[data-choice]')?.dataset ?? {};
    const other = tabs.contains(link) ? 'tab' : 'chosen';
    choose((choice as Choice | undefined) ?? other, link.dataset.key ?? '');
    keepFocus(link, search);
  });
  root.addEventListener('keydown', (event) => {
    const open = openChoice();
    if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
    open.open = false;
    open.querySelector('summary')?.focus();
    event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    const open = openChoice();
    if (open && event.target instanceof Node && !open.contains(event.target)) open.open = false;
  });

  // The code of a chart is on its way before it is asked for.
  const reached = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('.tabs a') : null;
    foresee(link?.dataset.key);
  };
  root.addEventListener('pointerover', reached);
  root.addEventListener('focusin', reached);

  /** Lists are written as empty, and stand so until they are opened. */
  const emptyLists = () => {
    for (const list of filled) list.replaceChildren();
    filled.clear();
  };

  /** What has the focus while it is written anew has it afterwards. */
  const keepingFocus = (rewrite: () => void) => {
    const focused = root.querySelector<HTMLElement>(':is(.sentence, .tabs) :focus');
    const again = focused && selectorOf(focused);
    rewrite();
    if (again && focused !== document.activeElement)
      root.querySelector<HTMLElement>(again)?.focus();
  };

  return {
    stands: contentsOf({ sentence, tabs, ...others }),
    *showing({ parts, lists: next }) {
      keepingFocus(() => {
        const open = openChoice();
        lists = next;
        emptyLists();
        write({ sentence }, parts);
        // Whoever is about to choose goes on from there.
        if (open) fillList(open);
      });
      yield;
      keepingFocus(() => {
        write({ tabs }, parts);
      });
      yield;
      yield* writing(others, parts);
      if (parts.notes) notes.hidden = notes.childElementCount === 0;
    },
  };
}
