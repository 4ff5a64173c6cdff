/** The figure on the explorer's page: takes the parts of a scene, and changes its drawing in place. */
import type { Locale, Source } from '../../dataset/types.ts';
import { comparedTable } from '../../explore/compared.ts';
import type { Tab } from '../../explore/offers.ts';
import { figureParts } from '../../explore/to-figure.ts';
import { explorerMessages } from '../../i18n/explorer.ts';
import type { Scene } from '../../scene/scene.ts';
import { toTable } from '../../scene/to-table.ts';
import { walk } from '../keyboard.ts';
import { part } from './parts.ts';
import { parsed, patchContent } from './patch.ts';

export interface ChartPlace {
  /** Puts `scene` in place; `chosen` are keys of its table. */
  readonly show: (scene: Scene, tab: Tab, chosen: readonly string[]) => void;
  readonly fail: () => void;
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
  locale: Locale,
  sources: readonly Pick<Source, 'id' | 'name'>[],
  sourceAddress: (id: string) => string,
  pin: (key: string) => void,
): ChartPlace {
  const figure = part(root, 'figure', HTMLElement);
  const of = (name: string) => part(figure, `[data-part="${name}"]`, HTMLElement);
  const drawing = of('svg');
  const announcement = part(figure, '.announcement', HTMLElement);
  const compared = part(root, '.compared', HTMLElement);
  const rows = part(figure, '[data-part-of="table"]', HTMLDetailsElement);
  const words = explorerMessages[locale];
  walk(figure, announcement, pin);

  const fill = (name: string, markup: string) => {
    const place = of(name);
    // What is the same stays as it is, and a screen reader where it reads.
    if (place.innerHTML !== markup) place.innerHTML = markup;
  };
  const draw = (scene: Scene, markup: string) => {
    const next = parsed(markup);
    const now = drawing.querySelector('svg.scene');
    const boxOf = (svg: Element | null) => svg?.getAttribute('viewBox');
    if (now?.id === scene.id && next && boxOf(now) === boxOf(next)) {
      now.setAttribute('aria-labelledby', next.getAttribute('aria-labelledby') ?? '');
      patchContent(now, next);
    } else {
      drawing.innerHTML = `<div class="drawing any">${markup}</div>`;
      walk(figure, announcement, pin);
    }
  };

  return {
    show: (scene, tab, chosen) => {
      const parts = figureParts(scene, sources, locale, sourceAddress);
      const isTable = tab === 'table';
      for (const name of [
        'title',
        'subtitle',
        'legend',
        'summary',
        'source',
        'table',
        'notes',
      ] as const)
        fill(name, parts[name]);
      of('legend').hidden = isTable;
      drawing.hidden = isTable;
      drawing.dataset.tab = tab;
      if (isTable) drawing.replaceChildren();
      else draw(scene, parts.svg);
      if (isTable !== (rows.dataset.tab === 'table')) rows.open = isTable;
      rows.dataset.tab = tab;
      const table = comparedTable(scene, chosen, words.compareCaption(scene.subtitle));
      compared.innerHTML = table ? toTable(table) : '';
      compared.hidden = !table;
      root.dataset.answered = '';
    },
    fail: () => {
      root.dataset.answered = '';
      of('summary').textContent = words.failed;
      drawing.replaceChildren();
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
