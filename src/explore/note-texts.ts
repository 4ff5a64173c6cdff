/** Says what of an address could not be followed. */
import type { Locale } from '../dataset/types.ts';
import { explorerMessages } from '../i18n/explorer.ts';
import { element, escapeMarkup } from '../scene/markup.ts';
import type { StateNote } from './state.ts';

/** More than this many are counted, not told; an address can hold thousands. */
const mostTold = 4;
const longest = 40;

/** `text` as it can be printed: what has no shape gets one, as markup could not even hold some of it. */
function short(text: string): string {
  const characters = Array.from(text.replaceAll(/\p{Cc}/gu, '\uFFFD'));
  const shown = characters.slice(0, longest).join('');
  return characters.length > longest ? `${shown}…` : shown;
}

function noteText(note: StateNote, locale: Locale): string {
  const words = explorerMessages[locale];
  switch (note.kind) {
    case 'unknown-key':
      return words.unknownKey(short(note.key));
    case 'unknown-value':
      return words.unknownValue(note.key, short(note.value));
    case 'retired':
      return note.now === ''
        ? words.retiredKey(short(note.written))
        : words.retired(short(note.written), short(note.now));
    case 'not-offered':
      return words.notOffered(note.key, short(note.value));
    case 'too-many':
      return words.tooMany(note.most);
  }
}

/** The notes as texts, the first few told and the rest counted. */
function noteTexts(notes: readonly StateNote[], locale: Locale): readonly string[] {
  const told = notes.slice(0, mostTold).map((note) => noteText(note, locale));
  const rest = notes.length - told.length;
  return rest > 0 ? [...told, explorerMessages[locale].moreNotes(rest)] : told;
}

/** The notes as markup; empty without any. */
export function notesMarkup(notes: readonly StateNote[], locale: Locale): string {
  if (notes.length === 0) return '';
  const items = noteTexts(notes, locale).map((text) => element('li', {}, escapeMarkup(text)));
  const heading = element('p', {}, escapeMarkup(explorerMessages[locale].notes));
  return heading + element('ul', {}, ...items);
}
