/** Writes markup from data: every text passes here, so that data reaches HTML only as text. */

/** How each character is written that has a meaning in markup. */
export const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` with the five characters replaced that markup gives a meaning to. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Attribute values; `undefined` leaves the attribute out, `true` writes it bare. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** One element with its attributes and children; `children` are markup, already escaped. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return '';
    return value === true ? ` ${key}` : ` ${key}="${escapeMarkup(String(value))}"`;
  });
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** A range of numbers, in either language's way of writing it. */
const range = /[\d.,]+%?[–～][\d.,]+%?/g;

/** `text` as HTML in which no line breaks within a range of numbers. */
export function proseMarkup(text: string): string {
  return escapeMarkup(text).replaceAll(range, (found) => `<span class="value">${found}</span>`);
}
