/**
 * Lets keyboard and pointer walk the marks of a figure's scenes. A scene is one tab stop; arrow keys
 * lead to the neighbour, Home and End to the ends of the table, letters to a name; Enter pins, Escape
 * unpins and then leaves. Each move is announced once. Scenes of one figure move together.
 */
import { nearestMark } from './nearest-mark.ts';
import { ring } from './ring.ts';
import { find, nothingTyped, typedOn, type Named } from './type-ahead.ts';

const arrows: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

function marksOf(scene: SVGSVGElement): readonly SVGElement[] {
  return [...scene.querySelectorAll<SVGElement>('[data-near]')];
}

function markOf(scene: SVGSVGElement, key: string | undefined): SVGElement | undefined {
  return marksOf(scene).find((mark) => mark.dataset.key === key);
}

function namedMarks(scene: SVGSVGElement): readonly Named[] {
  return marksOf(scene).map(({ dataset }) => ({
    key: dataset.key ?? '',
    names: dataset.names?.split('|') ?? [],
  }));
}

/** Keys of the marks from which no arrow leads that way, 2 for up and 3 for down. */
function edge(scene: SVGSVGElement, way: 2 | 3): readonly string[] {
  return marksOf(scene).flatMap(({ dataset: { key, near } }) =>
    near?.split(' ')[way] === '' ? (key ?? []) : [],
  );
}

/**
 * Keys of which the first and the last are the chart's ends: those of the table's rows, else its top and
 * bottom. The table of what a reader marked has some rows only.
 */
function orderOf(figure: HTMLElement, scene: SVGSVGElement): readonly string[] {
  const keys = new Set(marksOf(scene).map((mark) => mark.dataset.key ?? ''));
  const rows = [...figure.querySelectorAll<HTMLElement>('tbody [data-key]:not(.compared *)')]
    .map((row) => row.dataset.key ?? '')
    .filter((key) => keys.has(key));
  return rows.length > 0 ? rows : [...edge(scene, 2), ...edge(scene, 3)];
}

/** The help stands in the description, which a reader hears on arriving and can ask for again. */
function describe(scene: SVGSVGElement, help: string): void {
  const text = document.createElement('p');
  text.id = `${scene.id}-keys`;
  text.hidden = true;
  text.textContent = help;
  scene.after(text);
  const described = scene.getAttribute('aria-describedby');
  scene.setAttribute('aria-describedby', [described, text.id].filter(Boolean).join(' '));
}

/**
 * Lets keyboard and pointer walk the scenes of `figure`. Where `pinElsewhere` is given, it is told
 * which mark a reader pins, and says so itself.
 */
export function walk(
  figure: HTMLElement,
  announcement: HTMLElement,
  pinElsewhere?: (key: string) => void,
): void {
  const scenes = [...figure.querySelectorAll<SVGSVGElement>('svg.scene')].filter(
    (scene) => marksOf(scene).length > 0,
  );
  let current: string | undefined;
  let pinned: string | undefined;
  /** Where the walk goes on when the reader comes back. */
  let last: string | undefined;
  let typed = nothingTyped;

  const labelOf = (key: string | undefined) =>
    scenes
      .map((scene) => markOf(scene, key)?.querySelector('title')?.textContent)
      .find((label) => label !== undefined) ?? '';
  const say = (key: string | undefined, template = '{mark}') => {
    announcement.textContent = template.replace('{mark}', labelOf(key));
  };
  const sayPinned = () => {
    say(pinned, announcement.dataset.pinned);
  };
  const draw = () => {
    for (const scene of scenes) {
      ring(scene, 'pinned', markOf(scene, pinned));
      ring(scene, 'current', markOf(scene, current));
    }
  };
  const reach = (key: string | undefined) => {
    if (key === undefined || key === current || labelOf(key) === '') return;
    current = last = key;
    draw();
    if (key === pinned) sayPinned();
    else say(key);
  };
  const leave = () => {
    if (current === undefined) return;
    if (pinned !== undefined && current !== pinned) sayPinned();
    current = undefined;
    draw();
  };
  /** The pointer does not take away what the keyboard has reached. */
  const pointAway = () => {
    if (!scenes.some((scene) => scene === document.activeElement)) leave();
  };
  const unpin = () => {
    const released = pinned;
    pinned = undefined;
    draw();
    say(released, announcement.dataset.released);
  };
  const pin = (key: string) => {
    if (pinElsewhere) {
      last = key;
      pinElsewhere(key);
      return;
    }
    if (key === pinned) {
      unpin();
      return;
    }
    pinned = last = key;
    draw();
    sayPinned();
  };

  const press = (scene: SVGSVGElement, { key, timeStamp }: KeyboardEvent): boolean => {
    const more = typedOn(typed, key, timeStamp);
    typed = more ?? nothingTyped;
    const order = orderOf(figure, scene);
    const direction = arrows.indexOf(key);
    if (more) reach(find(namedMarks(scene), more.letters, current ?? last));
    else if (direction >= 0) {
      const near = markOf(scene, current)?.dataset.near?.split(' ')[direction];
      reach(current === undefined ? (last ?? order[0]) : near);
    } else if (key === 'Home') reach(order[0]);
    else if (key === 'End') reach(order.at(-1));
    else if (key === 'Enter' && current !== undefined) pin(current);
    else if (key === 'Escape' && pinned !== undefined) unpin();
    else if (key === 'Escape') scene.blur();
    else return false;
    return true;
  };

  for (const scene of scenes) {
    scene.setAttribute('tabindex', '0');
    scene.setAttribute('role', 'application');
    describe(scene, announcement.dataset.help ?? '');
    scene.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (press(scene, event)) event.preventDefault();
    });
    scene.addEventListener('focusout', leave);
    // What is pinned stays while the pointer wanders; only a click lets go of it.
    scene.addEventListener('pointermove', (event) => {
      if (pinned !== undefined) return;
      const mark = nearestMark(scene, event);
      if (mark instanceof SVGElement) reach(mark.dataset.key);
      else pointAway();
    });
    scene.addEventListener('pointerleave', pointAway);
    scene.addEventListener('click', (event) => {
      const mark = nearestMark(scene, event);
      if (mark instanceof SVGElement && mark.dataset.key !== undefined) pin(mark.dataset.key);
      else if (pinned !== undefined) unpin();
    });
  }
}

// A figure whose drawing changes is walked by whoever changes it.
for (const announcement of document.querySelectorAll<HTMLElement>(
  'figure:not([data-walks-later]) .announcement',
)) {
  const figure = announcement.closest('figure');
  if (figure) walk(figure, announcement);
}
