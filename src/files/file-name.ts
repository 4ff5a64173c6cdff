/** Names of downloads: one list, from which addresses, links and files are made. */
import type { Locale } from '../dataset/types.ts';
import { themes, type Theme } from '../scene/palette.ts';

export interface PictureKind {
  readonly format: 'png';
  readonly theme: Theme;
  /** 2 for screens with twice the pixels. */
  readonly zoom: 1 | 2;
}

/** Citations of the view, for programs that keep references. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** A kind of download. */
export type FileKind = { readonly format: 'csv' | 'json' | 'svg' | CitationFormat } | PictureKind;

export const pictureKinds: readonly PictureKind[] = themes.flatMap((theme) =>
  ([1, 2] as const).map((zoom) => ({ format: 'png' as const, theme, zoom })),
);

export const fileKinds: readonly FileKind[] = [
  { format: 'csv' },
  { format: 'json' },
  { format: 'svg' },
  ...citationFormats.map((format) => ({ format })),
  ...pictureKinds,
];

/** The name of a view's download without its ending: `<view>.<locale>`, `<view>.<locale>.dark@2x`. */
export function fileStem(view: string, locale: Locale, kind: FileKind): string {
  const stem = `${view}.${locale}`;
  if (kind.format !== 'png') return stem;
  return `${stem}${kind.theme === 'dark' ? '.dark' : ''}${kind.zoom === 2 ? '@2x' : ''}`;
}

/** The whole name, such as `<view>.<locale>.csv`. */
export function fileName(view: string, locale: Locale, kind: FileKind): string {
  return `${fileStem(view, locale, kind)}.${kind.format}`;
}
