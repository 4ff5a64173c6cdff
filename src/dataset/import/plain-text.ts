/** Strips what printed tables add to words and numbers: spacing, full-width forms, footnote marks. */

/** Circled and superscript digits, asterisks and daggers, and numbers or 注 in brackets at the end. */
const footnote =
  /(?:[\u2460-\u2473\u24F5-\u24FE\u2776-\u277F\u00B9\u00B2\u00B3\u2070-\u2079*†‡※＊]|[[［【(（](?:注?\d{1,2}|注|[a-z])[\])）］】])+$/u;

const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g;

/** The text without the footnote marks at its end. */
export function withoutFootnotes(text: string): string {
  return text.trim().replace(footnote, '').trim();
}

/** What a name is compared by: no spaces, no footnote marks, no full-width or capital letters. */
export function plainName(text: string): string {
  return withoutFootnotes(text.replaceAll(invisible, ''))
    .normalize('NFKC')
    .replaceAll(/\s+/g, '')
    .toLowerCase();
}
