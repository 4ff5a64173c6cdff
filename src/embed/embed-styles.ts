/** The style sheet of one embed: the common one, with the looks that an address may choose. */
import type { Drawing } from '../chart/drawings.ts';
import type { Palette, Theme } from '../scene/palette.ts';
import { widestDrawing } from './frame-height.ts';

/** Custom properties that neither the style sheet nor the drawing uses only cost a reader bytes. */
function withoutUnusedProperties(styles: string, markup: string): string {
  const used = `${styles}${markup}`;
  return styles.replaceAll(/(--[\w-]+):[^;}]*;?/g, (declaration, name: string) =>
    used.includes(`var(${name})`) ? declaration : '',
  );
}

/** A theme that the address names is used whatever the reader prefers, but on paper all is light. */
function themeRule(theme: Theme, palettes: Readonly<Record<Theme, Palette>>): string {
  const { light, dark } = palettes;
  const colours = Object.entries(palettes[theme])
    .filter(([name]) => light[name] !== dark[name])
    .map(([name, value]) => `--${name}:${value}`);
  const rule = `:root:has([id^="theme=${theme}"]:target){color-scheme:${theme};${colours.join(';')}}`;
  return theme === 'dark' ? `@media not print{${rule}}` : rule;
}

/** The mark that the address names keeps its strength, and its row is bold; the others step back. */
function highlightRules(keys: readonly string[]): string {
  if (keys.length === 0) return '';
  const chosen = keys.map(
    (key) => `:has([id$="=${key}"]:target) [data-key="${key}"]{--strength:1;font-weight:600}`,
  );
  return `:root{--strength:1}.marks>*{opacity:var(--strength)}:has([id*="highlight="]:target){--strength:.3}${chosen.join('')}`;
}

export interface EmbedLooks {
  /** The common style sheet, minified. */
  readonly styles: string;
  readonly palettes: Readonly<Record<Theme, Palette>>;
  readonly drawings: readonly Drawing[];
  /** Keys of the marks that an address may make stand out. */
  readonly highlights: readonly string[];
  /** What the style sheet is for. */
  readonly markup: string;
}

/** The style sheet, without what `markup` does not use. */
export function embedStyles({
  styles,
  palettes,
  drawings,
  highlights,
  markup,
}: EmbedLooks): string {
  const widths = drawings.map(
    (drawing) => `#${drawing.scene.id}{max-inline-size:${widestDrawing(drawing)}px}`,
  );
  const themes = [themeRule('light', palettes), themeRule('dark', palettes)];
  const all = [styles, ...widths, ...themes, highlightRules(highlights)].join('');
  return withoutUnusedProperties(all, markup);
}
