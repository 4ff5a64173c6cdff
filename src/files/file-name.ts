/** Names of downloads: one list, from which addresses, links and files are made. */
import type { Locale } from '../dataset/types.ts';
import type { Theme } from '../scene/palette.ts';

/** A kind of download; a picture also has a theme and a density. */
export type FileKind =
  | { readonly format: 'csv' | 'json' | 'svg' }
  | { readonly format: 'png'; readonly theme: Theme; readonly zoom: 1 | 2 };

export const fileKinds: readonly FileKind[] = [
  { format: 'csv' },
  { format: 'json' },
  { format: 'svg' },
  { format: 'png', theme: 'light', zoom: 1 },
  { format: 'png', theme: 'light', zoom: 2 },
  { format: 'png', theme: 'dark', zoom: 1 },
  { format: 'png', theme: 'dark', zoom: 2 },
];

/** The name of a view's download: `<view>.<locale>.png`, `<view>.<locale>.dark@2x.png`. */
export function fileName(view: string, locale: Locale, kind: FileKind): string {
  const variant =
    kind.format === 'png'
      ? `${kind.theme === 'dark' ? '.dark' : ''}${kind.zoom === 2 ? '@2x' : ''}`
      : '';
  return `${view}.${locale}${variant}.${kind.format}`;
}
