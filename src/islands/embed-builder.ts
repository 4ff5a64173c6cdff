/** Makes the code of an embed from what a reporter chooses, and shows what it will look like. */
import type { BuilderChart, BuilderFacts } from '../embed/builder-facts.ts';
import type { Locale } from '../dataset/types.ts';
import { fragmentOf, type EmbedSettings } from '../embed/settings.ts';
import { snippet } from '../embed/snippet.ts';

type Field = HTMLInputElement | HTMLSelectElement;

function found<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page of the builder has no ${selector}.`);
  return element;
}

const form = found('#builder', HTMLFormElement);
let frame = found('#builder-frame', HTMLIFrameElement);
const facts = JSON.parse(found('#builder-facts', HTMLElement).textContent) as BuilderFacts;
const root = new URL(facts.root, location.href).href;
/** The preview comes from here even where the code names the site’s public address. */
const here = new URL(new URL(facts.root, location.href).pathname, location.href).href;

function field(name: string): Field {
  return form.elements.namedItem(name) as Field;
}

function isChecked(name: string): boolean {
  return (field(name) as HTMLInputElement).checked;
}

let chart: BuilderChart | undefined;

function language(): Locale {
  return field('language').value as Locale;
}

function settings(): EmbedSettings {
  const theme = field('theme').value as NonNullable<EmbedSettings['theme']> | '';
  const highlight = field('highlight').value;
  return {
    ...(theme ? { theme } : {}),
    ...(isChecked('title') ? { title: 'none' } : {}),
    ...(isChecked('table') ? { table: 'open' } : {}),
    ...(highlight && !isChecked('table') ? { highlight } : {}),
  };
}

/** Below the root, where the chosen version is frozen; empty for the newest. */
function frozenPath(): string {
  const release = field('release').value;
  return release && `v/${release}/`;
}

function embedAddress({ id }: BuilderChart, base: string): string {
  const fragment = fragmentOf(settings());
  const path = `${frozenPath()}embed/${id}/${language()}/`;
  return `${base}${path}${fragment && `#${fragment}`}`;
}

function write(id: string, text: string): void {
  const output = document.querySelector<HTMLTextAreaElement>(`#builder-${id}`);
  if (!output) return;
  output.value = text;
  output.dispatchEvent(new Event('input'));
}

function showCode(shown: BuilderChart): void {
  const locale = language();
  write(
    'code',
    snippet({
      source: embedAddress(shown, root),
      title: shown.title[locale],
      height: Number(field('height').value),
      page: `${root}${locale}/charts/${shown.id}/`,
      picture: `${root}${frozenPath()}files/${shown.id}.${locale}.png`,
      ...(isChecked('script') ? { script: `${root}embed.js` } : {}),
    }),
  );
  write('oembed', `${root}oembed/${shown.id}.${locale}.json`);
  write('picture', `${root}files/${shown.id}.${locale}@2x.png`);
  write('citation', shown.citation);
}

function showPreview(shown: BuilderChart): void {
  const address = embedAddress(shown, here);
  // A new frame each time: one that only follows a fragment would keep its table open.
  const next = frame.src === address ? frame : (frame.cloneNode() as HTMLIFrameElement);
  next.height = field('height').value;
  next.title = shown.title[language()];
  if (next === frame) return;
  next.src = address;
  frame.replaceWith(next);
  frame = next;
}

function fittingHeight(shown: BuilderChart): string {
  const heights = isChecked('table') ? shown.openHeights : shown.heights;
  return String(heights[language()][Number(field('width').value)] ?? 0);
}

function offer(name: string, options: readonly (readonly [value: string, words: string])[]): void {
  const select = field(name) as HTMLSelectElement;
  const { value } = select;
  [...select.options].slice(1).forEach((option) => {
    option.remove();
  });
  select.append(...options.map(([own, words]) => new Option(words, own, false, own === value)));
}

function preview(width: number): void {
  frame.width = String(width);
  form.querySelectorAll<HTMLButtonElement>('[data-preview]').forEach((button) => {
    button.setAttribute('aria-pressed', String(Number(button.dataset.preview) === width));
  });
}

/** Everything that follows from the choices. */
function update(changed?: string): void {
  if (!chart) return;
  const names = facts.names[language()];
  if (changed === undefined || changed === 'language') {
    offer(
      'highlight',
      chart.highlights.map((key) => [key, names[key] ?? key]),
    );
    offer(
      'release',
      chart.releases.map((version) => [version, version]),
    );
  }
  field('highlight').disabled = isChecked('table');
  if (['height', 'theme', 'highlight', 'release', 'script'].every((name) => name !== changed))
    field('height').value = fittingHeight(chart);
  if (changed === 'width') {
    const width = facts.widths[Number(field('width').value) - 1];
    if (width) preview(width);
  }
  showCode(chart);
  showPreview(chart);
}

function choose(id: string): void {
  chart = facts.charts.find((each) => each.id === id) ?? facts.charts[0];
  if (!chart) return;
  const [first] = form.querySelectorAll<HTMLInputElement>(`input[value="${chart.id}"]`);
  if (first) first.checked = true;
  document.querySelectorAll<HTMLAnchorElement>('[data-keeps-hash]').forEach((link) => {
    link.hash = chart?.id ?? '';
  });
  update();
}

/** Each item of the list becomes a choice: its link and its ready code give way to a radio button. */
function makeChoices(list: HTMLElement): readonly HTMLElement[] {
  found('#builder-list', HTMLElement).append(list);
  return [...list.querySelectorAll<HTMLElement>('li')].map((item) => {
    const radio = document.createElement('input');
    Object.assign(radio, { type: 'radio', name: 'chart', value: item.id });
    const label = document.createElement('label');
    const title = document.createElement('span');
    title.append(...(item.querySelector('a')?.childNodes ?? []));
    label.append(radio, ...item.querySelectorAll('img'), title);
    // The anchor of that name must not scroll the page when the choice is put into the address.
    item.removeAttribute('id');
    item.replaceChildren(label);
    return item;
  });
}

function search(items: readonly HTMLElement[], asked: string): void {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = items.filter((item, index) => {
    const { id, title } = facts.charts[index] ?? {};
    const text = [id, title?.zh, title?.en].join(' ').toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
    return !item.hidden;
  });
  found('#builder-found', HTMLElement).textContent = asked
    ? (form.dataset.found ?? '').replace('{count}', String(hits.length))
    : '';
}

const items = makeChoices(found('.chart-list', HTMLElement));
form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.addEventListener('input', ({ target }) => {
  const { name, value, id } = target as HTMLInputElement;
  if (id === 'builder-search') search(items, value);
  else if (name === 'chart') {
    history.replaceState(null, '', `#${value}`);
    choose(value);
  } else if (name) update(name);
});
form.addEventListener('click', ({ target }) => {
  const width = (target as HTMLElement).dataset.preview;
  if (width) preview(Number(width));
});
addEventListener('hashchange', () => {
  choose(location.hash.slice(1));
});
preview(innerWidth < 720 ? 330 : 660);
choose(location.hash.slice(1));
