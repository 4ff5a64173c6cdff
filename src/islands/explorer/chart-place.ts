/** The figure on the explorer's page: takes the parts of a scene, and changes its drawing in place. */
import type { Tab } from '../../explore/offers.ts';
import { walk } from '../keyboard.ts';
import type { FigurePart, FigureShown, Parts } from './messages.ts';
import { changing, contentsOf, write, writing } from './page-parts.ts';
import { part } from './parts.ts';
import type { turns } from './turns.ts';

export interface ChartPlace {
  /** What the page was built with. */
  readonly stands: Parts<FigurePart>;
  /** Puts a chart in place, part after part; does what follows once chart and table stand. */
  readonly show: (figure: FigureShown, then: () => void) => void;
  /** What stands there is what was asked for; does what follows. */
  readonly stand: (then: () => void) => void;
  /** What stands there is not what was asked for any more, and says so until {@link show}. */
  readonly await: () => void;
  readonly fail: (text: string) => void;
  readonly announce: (text: string) => void;
  /** In units of a scene. */
  readonly width: () => number;
}

/** Widths are taken in steps, so that a scroll bar does not lay a chart out anew. */
const widthStep = 20;
const [narrowest, widest] = [280, 800];

/** Takes over the figure below `root`; `pin` is told which mark a reader pins. */
export function chartPlace(
  root: HTMLElement,
  inTurn: ReturnType<typeof turns>,
  pin: (key: string) => void,
): ChartPlace {
  const figure = part(root, 'figure', HTMLElement);
  const of = (name: string) => part(figure, `[data-part="${name}"]`, HTMLElement);
  const [place, legend, summary] = [of('svg'), of('legend'), of('summary')];
  const compared = part(root, '.compared', HTMLElement);
  const head = { title: of('title'), subtitle: of('subtitle'), legend, summary };
  const table = of('table');
  const foot = { source: of('source'), notes: of('notes'), compared };
  const announcement = part(figure, '.announcement', HTMLElement);
  const rows = part(figure, '[data-part-of="table"]', HTMLDetailsElement);
  const sceneOf = () => place.querySelector<SVGElement>('svg.scene');
  const stands = {
    ...contentsOf({ ...head, table, ...foot }),
    svg: sceneOf()?.outerHTML ?? '',
  };
  let awaited = 0;
  let redraw = walk(figure, announcement, pin);

  const showTab = (tab: Tab) => {
    if (place.dataset.tab === tab) return;
    const isTable = tab === 'table';
    legend.hidden = isTable;
    place.hidden = isTable;
    if (isTable !== (place.dataset.tab === 'table')) rows.open = isTable;
    place.dataset.tab = tab;
  };
  /** What stands around a drawing comes with it, so that neither is seen beside the other's old one. */
  function* drawing({ tab, parts }: FigureShown): Generator<undefined, undefined> {
    const scene = sceneOf();
    // It is no part of what was written.
    scene?.querySelector('.ring-current')?.remove();
    const made = parts.svg && (yield* changing(place, parts.svg, scene));
    const hadFocus = scene && scene === document.activeElement;
    write(head, parts);
    showTab(tab);
    if (!made) {
      redraw();
      return;
    }
    made.className = 'drawing any';
    place.replaceChildren(made);
    const drawn = sceneOf();
    if (!drawn) return;
    // The text is there for whichever drawing stands above it.
    summary.id = drawn.getAttribute('aria-describedby') ?? '';
    yield;
    redraw = walk(figure, announcement, pin);
    if (hadFocus) drawn.focus();
  }
  /** What came meanwhile is not answered by what was asked for until now. */
  const answering = () => {
    const asked = awaited;
    return () => {
      if (asked !== awaited) return;
      figure.removeAttribute('aria-busy');
      root.dataset.answered = '';
    };
  };

  return {
    stands,
    show: (shown, then) => {
      const { parts } = shown;
      inTurn(
        drawing(shown),
        writing({ table }, parts),
        answering(),
        then,
        writing(foot, parts),
        () => {
          if (parts.compared) compared.hidden = compared.childElementCount === 0;
        },
      );
    },
    stand: (then) => {
      inTurn(answering(), then);
    },
    await: () => {
      awaited += 1;
      figure.setAttribute('aria-busy', 'true');
    },
    fail: (text) => {
      inTurn(() => {
        summary.textContent = announcement.textContent = text;
        place.replaceChildren();
      }, answering());
    },
    announce: (text) => {
      announcement.textContent = text;
    },
    width: () => {
      const { width } = figure.getBoundingClientRect();
      const stepped = Math.round(width / widthStep) * widthStep;
      return Math.min(widest, Math.max(narrowest, stepped));
    },
  };
}
