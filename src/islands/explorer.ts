/**
 * The explorer: shows what the address asks for, and writes the address of what a reader chooses. All
 * that it draws comes from the pure code that drew the page; here it is only put in its place.
 */
import { periodsShown, showsOnePeriod } from '../explore/choices.ts';
import { chosenCodes } from '../explore/explorer-view.ts';
import { explorerScene, titledView } from '../explore/explorer-scene.ts';
import { noteTexts } from '../explore/note-texts.ts';
import { seriesBreaks } from '../explore/series-breaks.ts';
import {
  formatState,
  mostChosen,
  parseState,
  settled,
  type ExplorerState,
  type StateNote,
} from '../explore/state.ts';
import { toSentence, toTabs } from '../explore/to-sentence.ts';
import { unpackFigures } from '../explore/unpack.ts';
import { explorerMessages } from '../i18n/explorer.ts';
import { element, escapeMarkup } from '../scene/markup.ts';
import type { Scene } from '../scene/scene.ts';
import { chartPlace } from './explorer/chart-place.ts';
import { chartFamilies } from './explorer/families.ts';
import { pageData } from './explorer/page-data.ts';
import { part } from './explorer/parts.ts';
import { searchBox } from './explorer/search-box.ts';
import type { TakenFormat } from './explorer/take-along.ts';
import { timeControl } from './explorer/time-control.ts';

const root = part(document, '#explorer', HTMLElement);
const locale = root.dataset.locale === 'zh' ? 'zh' : 'en';
const words = explorerMessages[locale];
const data = pageData();
const { offers } = data;
const figures = unpackFigures(data.figures);
const { dataset } = figures;
const families = chartFamilies(figures, locale);
const byAdcode = new Map(dataset.provinces.map((province) => [province.adcode, province]));

const sentence = part(root, '.sentence', HTMLElement);
const tabList = part(root, '.tabs', HTMLElement);
const notes = part(root, '.address-notes', HTMLElement);
const take = part(root, '.take', HTMLElement);
const taken = part(take, '.taken', HTMLElement);
const otherLanguage = document.querySelector<HTMLAnchorElement>('a.language');
const pageTitle = document.title.slice(document.title.lastIndexOf(' · '));

/** How the address comes to say the state: as a new entry of the history, in place of this one, or not yet. */
type Entry = 'push' | 'replace' | 'none';

const addressOf = (to: ExplorerState) => location.pathname + formatState(offers, to);

let state = settled(offers, {});
let shown: Scene | undefined;
/** Counts what was asked for, so that a chart whose code comes late does not replace a later one. */
let asked = 0;

const place = chartPlace(
  root,
  locale,
  dataset.sources,
  (id) => `${data.sources}#${id}`,
  (key) => {
    toggle(key);
  },
);

const time = timeControl(part(root, '.time', HTMLElement), locale, (period, change) => {
  const entry = ({ moved: 'none', settled: 'push', played: 'replace' } as const)[change];
  go(settled(offers, { ...state, period }), entry);
});

searchBox(part(root, '.search', HTMLElement), dataset.provinces, locale, (adcode) => {
  toggle(adcode);
});

/** Marks a province, or no longer; a mark that is none, such as a region, stays as it is. */
function toggle(adcode: string): void {
  const province = byAdcode.get(adcode.slice(0, 6));
  if (!province) return;
  const isChosen = state.chosen.includes(province.slug);
  const name = province.shortName[locale];
  if (!isChosen && state.chosen.length >= mostChosen) {
    place.announce(words.mostChosen(mostChosen));
    return;
  }
  const chosen = isChosen
    ? state.chosen.filter((slug) => slug !== province.slug)
    : [...state.chosen, province.slug];
  go({ ...state, chosen }, 'push', isChosen ? words.released(name) : words.pinned(name));
}

/** The choices as they are now; what had the focus has it again. */
function showChoices(): void {
  const active = document.activeElement;
  const open = active?.closest<HTMLElement>('[data-choice]')?.dataset.choice;
  const tab = tabList.contains(active) ? active?.getAttribute('data-key') : undefined;
  const hadChip = active?.classList.contains('chip') === true;
  const chosen = chosenCodes(offers, state).flatMap((adcode) => {
    const province = byAdcode.get(adcode);
    return province ? [{ slug: province.slug, name: province.shortName[locale] }] : [];
  });
  sentence.innerHTML = toSentence(offers, state, locale, addressOf, chosen);
  tabList.innerHTML = toTabs(offers, state, locale, addressOf);
  if (open) sentence.querySelector<HTMLElement>(`[data-choice="${open}"] > summary`)?.focus();
  if (tab) tabList.querySelector<HTMLElement>(`[data-key="${tab}"]`)?.focus();
  if (hadChip)
    (
      sentence.querySelector<HTMLElement>('.chip') ?? part(root, '.search input', HTMLInputElement)
    ).focus();
}

function showNotes(list: readonly StateNote[]): void {
  const texts = noteTexts(list, locale);
  notes.hidden = texts.length === 0;
  const items = texts.map((text) => element('li', {}, escapeMarkup(text)));
  notes.innerHTML =
    items.length === 0
      ? ''
      : element('p', {}, escapeMarkup(words.notes)) + element('ul', {}, ...items);
}

function showEmbed(): void {
  const address = data.embeds[formatState(offers, state)];
  taken.innerHTML =
    address === undefined
      ? escapeMarkup(words.noEmbed)
      : element('a', { href: address }, escapeMarkup(words.embed));
}

function showScene(scene: Scene, said: string | undefined, isFirst: boolean): void {
  shown = scene;
  place.show(scene, state.tab, chosenCodes(offers, state));
  if (!isFirst) place.announce(said ?? words.shown(scene.title, scene.subtitle));
  document.title = scene.title + pageTitle;
}

/** Draws the state, at once where the code of its chart is here already. */
function showChart(said: string | undefined, isFirst: boolean): void {
  asked += 1;
  const mine = asked;
  const { family } = titledView(offers, state, locale);
  const width = place.width();
  const drawn = state;
  const draw = (how: NonNullable<ReturnType<typeof families.ready>>) => {
    if (mine !== asked) return;
    try {
      showScene(
        explorerScene(offers, drawn, locale, (view) => how(view, width)),
        said,
        isFirst,
      );
    } catch (error) {
      place.fail();
      throw error;
    }
  };
  const ready = families.ready(family);
  if (ready) draw(ready);
  else
    families.fetch(family).then(draw, () => {
      place.fail();
    });
}

/** Shows `next`, says what changed, and lets the address say it too. */
function go(next: ExplorerState, entry: Entry, said?: string, isFirst = false): void {
  const isSame = formatState(offers, next) === formatState(offers, state);
  state = next;
  const address = addressOf(next);
  if (entry === 'push' && address !== location.pathname + location.search)
    history.pushState(null, '', address);
  if (entry === 'replace') history.replaceState(null, '', address);
  if (otherLanguage) otherLanguage.search = formatState(offers, next);
  if (isSame && !isFirst && shown) return;
  showChoices();
  const periods = showsOnePeriod(next) ? periodsShown(offers, next) : [];
  time.show(periods, next.period, seriesBreaks(dataset, next.indicator, periods));
  showEmbed();
  showChart(said, isFirst);
}

/** Shows what the address asks for, and says what of it could not be had. */
function follow(isFirst: boolean): void {
  const parsed = parseState(offers, location.search);
  showNotes(parsed.notes);
  go(parsed.state, 'none', undefined, isFirst);
}

root.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.pathname !== location.pathname) return;
  if (!sentence.contains(link) && !tabList.contains(link)) return;
  event.preventDefault();
  showNotes([]);
  go(parseState(offers, link.search).state, 'push');
});

root.addEventListener('keydown', (event) => {
  const open = sentence.querySelector<HTMLDetailsElement>('details[open]');
  if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
  open.open = false;
  open.querySelector('summary')?.focus();
  event.preventDefault();
});

document.addEventListener('click', (event) => {
  const open = sentence.querySelector<HTMLDetailsElement>('details[open]');
  if (open && event.target instanceof Node && !open.contains(event.target)) open.open = false;
});

// The code of a chart is on its way before it is asked for.
const foresee = (event: Event) => {
  const key = event.target instanceof Element ? event.target.closest('a')?.dataset.key : undefined;
  const wanted = settled(offers, { ...state, tab: key as ExplorerState['tab'] });
  if (wanted.tab === key) void families.fetch(titledView(offers, wanted, locale).family);
};
tabList.addEventListener('pointerover', foresee);
tabList.addEventListener('focusin', foresee);

take.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const format = button?.dataset.take;
  if (format === 'link') void copyLink();
  else if (format !== undefined && shown) void save(shown, format as TakenFormat);
});

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    place.announce(words.copied);
  } catch {
    place.announce(words.copyByHand);
  }
}

async function save(scene: Scene, format: TakenFormat): Promise<void> {
  const { indicator, measure, period, tab } = state;
  const name = `${[indicator, measure, period, tab, locale].join('.').replaceAll(':', '-')}.${format}`;
  const { takeAlong } = await import('./explorer/take-along.ts');
  await takeAlong(scene, format, name, data, locale);
}

addEventListener('popstate', () => {
  follow(false);
});

let width = place.width();
new ResizeObserver(() => {
  if (place.width() === width || !shown) return;
  width = place.width();
  showChart('', true);
}).observe(root);

follow(true);
root.querySelectorAll<HTMLElement>('.needs-script').forEach((each) => {
  if (!each.classList.contains('time')) each.hidden = false;
});
root.dataset.ready = '';
