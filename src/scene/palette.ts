/**
 * Gives tones their colours where no style sheet reaches: in downloads and pictures. The colours are
 * read from tokens.css, the one place that declares them.
 */
export type Theme = 'light' | 'dark';

export const themes: readonly Theme[] = ['light', 'dark'];

/** Values of custom properties, by their names without the dashes. */
export type Palette = Readonly<Record<string, string>>;

const darkQuery = '@media (prefers-color-scheme: dark)';

/** What stands between the brace that opens after `start` and the one that closes it. */
function blockAfter(css: string, start: number): { readonly text: string; readonly end: number } {
  const open = css.indexOf('{', start);
  let depth = 1;
  let end = open + 1;
  for (; depth > 0 && end < css.length; end += 1) {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
  }
  return { text: css.slice(open + 1, end - 1), end };
}

function customProperties(css: string): Palette {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*([^;]*);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim().replaceAll(/\s+/g, ' '),
    ]),
  );
}

/**
 * The palettes that `css` declares: light ones first, dark ones over them where the reader prefers
 * dark.
 * @throws Error when the style sheet has no dark part.
 */
export function readPalette(css: string): Readonly<Record<Theme, Palette>> {
  const text = css.replaceAll(/\/\*[^]*?\*\//g, '');
  const start = text.indexOf(darkQuery);
  if (start < 0) throw new Error(`The style sheet of colours has no “${darkQuery}”.`);
  const dark = blockAfter(text, start);
  const light = customProperties(text.slice(0, start) + text.slice(dark.end));
  return { light, dark: { ...light, ...customProperties(dark.text) } };
}

/**
 * The colour of that name.
 * @throws Error when the palette lacks it, such as a scale with more classes than it has tones.
 */
export function colourIn(palette: Palette, name: string): string {
  const colour = palette[name];
  if (colour === undefined)
    throw new Error(`tokens.css declares no --${name}: declare it for light and for dark.`);
  return colour;
}
