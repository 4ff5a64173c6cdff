/** The figure on the explorer's page: takes the parts of a scene, and changes its drawing in place. */
import type { FigureParts } from '../../explore/to-figure.ts';
import { walk } from '../keyboard.ts';
import { turns } from './turns.ts';
import type { FigureShown } from './messages.ts';
import { part } from './parts.ts';
import { fragment, patchContent } from './patch.ts';

export interface ChartPlace {
  /** Puts a chart in place, a part a task; does what follows once chart and table stand. */
  readonly show: (figure: FigureShown, then: () => void) => void;
  /** What stands there is what was asked for. */
  readonly stand: () => void;
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
export function chartPlace(root: HTMLElement, pin: (key: string) => void): ChartPlace {
  const figure = part(root, 'figure', HTMLElement);
  const of = (name: string) => part(figure, `[data-part="${name}"]`, HTMLElement);
  const drawing = of('svg');
  const announcement = part(figure, '.announcement', HTMLElement);
  const compared = part(root, '.compared', HTMLElement);
  const rows = part(figure, '[data-part-of="table"]', HTMLDetailsElement);
  walk(figure, announcement, pin);

  const inTurn = turns();
  const written = new Map<string, string>();
  /** Reads markup of parts that changed, and returns what puts them in place. */
  const read = (names: readonly (keyof FigureParts)[], parts: FigureParts) => {
    // What is the same stays as it is, and a screen reader where it reads.
    const changed = names.filter((name) => written.get(name) !== parts[name]);
    const contents = changed.map((name) => ({ name, content: fragment(parts[name]) }));
    return () => {
      for (const { name, content } of contents) {
        written.set(name, parts[name]);
        of(name).replaceChildren(content);
      }
    };
  };
  const draw = (id: string, next: Element | null) => {
    const now = drawing.querySelector('svg.scene');
    const boxOf = (svg: Element | null) => svg?.getAttribute('viewBox');
    if (now?.id === id && next && boxOf(now) === boxOf(next)) {
      now.setAttribute('aria-labelledby', next.getAttribute('aria-labelledby') ?? '');
      patchContent(now, next);
    } else if (next) {
      const wrapper = document.createElement('div');
      wrapper.className = 'drawing any';
      wrapper.append(next);
      drawing.replaceChildren(wrapper);
      walk(figure, announcement, pin);
    }
  };
  const answered = () => {
    figure.removeAttribute('aria-busy');
    root.dataset.answered = '';
  };

  return {
    show: ({ id, tab, parts, compared: markup }, then) => {
      const isTable = tab === 'table';
      let head: () => void;
      let svg: Element | null = null;
      let table: () => void;
      inTurn([
        () => {
          head = read(['title', 'subtitle', 'legend', 'summary'], parts);
        },
        () => {
          svg = isTable ? null : fragment(parts.svg).firstElementChild;
        },
        () => {
          head();
          of('legend').hidden = isTable;
          drawing.hidden = isTable;
          drawing.dataset.tab = tab;
          if (isTable) drawing.replaceChildren();
          else draw(id, svg);
          if (isTable !== (rows.dataset.tab === 'table')) rows.open = isTable;
          rows.dataset.tab = tab;
        },
        () => {
          table = read(['table'], parts);
        },
        () => {
          table();
          answered();
          then();
        },
        () => {
          read(['source', 'notes'], parts)();
          compared.replaceChildren(fragment(markup));
          compared.hidden = markup === '';
        },
      ]);
    },
    stand: answered,
    await: () => {
      figure.setAttribute('aria-busy', 'true');
    },
    fail: (text) => {
      inTurn([]);
      of('summary').textContent = text;
      written.delete('summary');
      drawing.replaceChildren();
      answered();
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
