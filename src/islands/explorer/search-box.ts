/** The box in which a reader types a province to mark: a combobox with a list of what is meant. */
import type { Locale, Province } from '../../dataset/types.ts';
import type { PageWords } from '../../explore/page-words.ts';
import { part } from './parts.ts';
import { searchProvinces } from './province-search.ts';

function optionId(place: number): string {
  return `province-option-${place}`;
}

/** Sets up the box below `root`; `toggle` is told of the province that was chosen. */
export function searchBox(
  root: HTMLElement,
  provinces: readonly Province[],
  locale: Locale,
  words: Pick<PageWords, 'found' | 'nothingFound'>,
  toggle: (adcode: string) => void,
): void {
  const input = part(root, 'input', HTMLInputElement);
  const list = part(root, 'ul', HTMLUListElement);
  const status = part(root, '.search-status', HTMLElement);
  let found: readonly Province[] = [];
  let active = -1;

  const close = () => {
    found = [];
    active = -1;
    list.replaceChildren();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const activate = (place: number) => {
    active = place;
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
      if (index !== active) return;
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    });
  };
  const take = (place: number) => {
    const province = found[place];
    if (!province) return;
    input.value = '';
    close();
    status.textContent = '';
    toggle(province.adcode);
  };
  const open = () => {
    const typed = input.value.trim();
    found = searchProvinces(provinces, typed).slice(0, words.found.length);
    list.replaceChildren(
      ...found.map(({ shortName, slug }, place) => {
        const option = document.createElement('li');
        option.id = optionId(place);
        option.role = 'option';
        option.ariaSelected = 'false';
        const aside = document.createElement('span');
        aside.className = 'why';
        aside.textContent = locale === 'zh' ? slug : shortName.zh;
        option.append(shortName[locale], ' ', aside);
        return option;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    if (found.length > 0) activate(0);
    else input.removeAttribute('aria-activedescendant');
    const told =
      words.found[found.length - 1] ??
      words.nothingFound.replace('{typed}', () => typed.slice(0, 40));
    status.textContent = typed === '' ? '' : told;
  };

  // The input keeps the focus.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    if (option) take([...list.children].indexOf(option));
  });
  input.addEventListener('input', open);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (event.isComposing) return;
    if (key === 'ArrowDown' && found.length > 0) activate((active + 1) % found.length);
    else if (key === 'ArrowUp' && found.length > 0)
      activate((active - 1 + found.length) % found.length);
    else if (key === 'Enter') take(active);
    else if (key === 'Escape') {
      if (list.hidden) input.value = '';
      close();
      status.textContent = '';
    } else return;
    event.preventDefault();
  });
}
