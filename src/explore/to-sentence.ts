/**
 * Writes the explorer's question and its tabs as markup. Every choice is a link, so that it can be
 * opened anywhere, and works before and without a script; the browser writes the same markup anew.
 */
import type { Locale } from '../dataset/types.ts';
import { explorerMessages } from '../i18n/explorer.ts';
import { element, escapeMarkup } from '../scene/markup.ts';
import {
  choiceNames,
  optionsOf,
  periodText,
  showsOnePeriod,
  showsRegions,
  tabOptions,
  type ChoiceName,
  type ChoiceOption,
} from './choices.ts';
import type { Offers } from './offers.ts';
import { asked, type ExplorerState } from './state.ts';

/**
 * The address of a state that a choice of that name leads to; `undefined` where nothing shows it, and
 * the choice is not offered.
 */
export type AddressOf = (
  state: ExplorerState,
  name: ChoiceName | 'tab' | 'chosen',
) => string | undefined;

/** A province that was chosen, by its slug and in the reader's language. */
export interface ChosenProvince {
  readonly slug: string;
  readonly name: string;
}

/** Refused options can be reached and say why, but lead nowhere. */
function optionMarkup(
  option: ChoiceOption,
  addressOf: (state: ExplorerState) => string | undefined,
): string {
  const label = escapeMarkup(option.label);
  if (!option.state) {
    const why = element('span', { class: 'why' }, escapeMarkup(option.refusal ?? ''));
    const attributes = { role: 'link', 'aria-disabled': 'true', tabindex: 0 };
    return element('a', { ...attributes, 'data-key': option.key }, label, ' ', why);
  }
  const href = addressOf(option.state);
  if (href === undefined) return '';
  const current = option.isCurrent ? 'true' : undefined;
  return element('a', { href, 'data-key': option.key, 'aria-current': current }, label);
}

/** `after` is the mark that follows a choice, and is never parted from it at the end of a line. */
function choiceMarkup(
  name: ChoiceName,
  label: string,
  after: string,
  options: readonly ChoiceOption[],
  addressOf: AddressOf,
  locale: Locale,
  lists: Map<ChoiceName, string> | undefined,
): string {
  const written = options
    .map((option) => optionMarkup(option, (state) => addressOf(state, name)))
    .filter((markup) => markup !== '');
  if (written.length < 2) return element('span', {}, element('b', {}, escapeMarkup(label)), after);
  const hint = element('span', { class: 'for-ears' }, explorerMessages[locale].choice[name], ': ');
  const items = written.map((markup) => element('li', {}, markup)).join('');
  lists?.set(name, items);
  return element(
    'details',
    { class: 'choice', name: 'choice', 'data-choice': name },
    element('summary', {}, hint, element('span', { class: 'word' }, escapeMarkup(label)), after),
    element('ul', {}, lists ? '' : items),
  );
}

function chosenMarkup(
  chosen: readonly ChosenProvince[],
  state: ExplorerState,
  addressOf: AddressOf,
  locale: Locale,
): string {
  const words = explorerMessages[locale];
  if (chosen.length === 0) return element('b', {}, escapeMarkup(words.nobody));
  const chips = chosen.map(({ slug, name }) => {
    const others = state.chosen.filter((each) => each !== slug);
    const href = addressOf({ ...state, chosen: others }, 'chosen');
    const attributes = { class: 'chip', href, 'data-key': slug, 'aria-label': words.release(name) };
    const cross = element('span', { 'aria-hidden': 'true' }, '×');
    return element('a', attributes, escapeMarkup(name), ' ', cross);
  });
  return element('span', { class: 'chips' }, chips.join(''));
}

/**
 * The question of `state`; `chosen` is left out where no province can be chosen. Where `lists` is given
 * it takes what the lists hold, which then stand empty.
 */
export function toSentence(
  offers: Offers,
  state: ExplorerState,
  locale: Locale,
  addressOf: AddressOf,
  chosen?: readonly ChosenProvince[],
  lists?: Map<ChoiceName, string>,
): string {
  const words = explorerMessages[locale];
  const { indicator, measure, against } = asked(offers, state);
  const scheme = offers.schemes.find(({ id }) => id === state.scheme);
  const labels: Readonly<Record<ChoiceName, string>> = {
    indicator: indicator.name,
    measure: measure.label,
    period: showsOnePeriod(state) ? periodText(state.period, locale) : words.allPeriods,
    scheme: scheme?.name ?? '',
    against: against.label,
  };
  const isAgainst = state.tab === 'scatter';
  const template = words.sentence({
    hasAgainst: isAgainst,
    hasRegions: showsRegions(state),
    hasChosen: chosen !== undefined,
  });
  const parts = template.split(/[{}]/);
  const markAfter = (index: number) => /^[,，] ?/.exec(parts[index + 1] ?? '')?.[0] ?? '';
  return parts
    .map((part, index) => {
      const name = choiceNames.find((each) => each === part);
      if (part === 'chosen') return chosenMarkup(chosen ?? [], state, addressOf, locale);
      if (!name) return element('span', {}, escapeMarkup(part.replace(/^[,，] ?/, '')));
      const options =
        name === 'period' && !showsOnePeriod(state) ? [] : optionsOf(offers, state, name, locale);
      return choiceMarkup(name, labels[name], markAfter(index), options, addressOf, locale, lists);
    })
    .join('');
}

/** The tabs as a list of links, the current one marked. */
export function toTabs(
  offers: Offers,
  state: ExplorerState,
  locale: Locale,
  addressOf: AddressOf,
): string {
  const items = tabOptions(offers, state, locale).map((option) =>
    optionMarkup(option, (to) => addressOf(to, 'tab')),
  );
  return element(
    'ul',
    {},
    ...items.filter((item) => item !== '').map((item) => element('li', {}, item)),
  );
}
