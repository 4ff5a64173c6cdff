/** Writes the text of the files of a chart: table and drawing. Fetched when one is asked for. */
import type { Locale } from '../../dataset/types.ts';
import { readPalette } from '../../scene/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import { toCsv } from '../../scene/to-csv.ts';
import { toPoster } from '../../scene/to-poster.ts';
import tokens from '../../styles/tokens.css?raw';
import type { TakenFormat } from './messages.ts';

export interface PosterText {
  readonly siteName: string;
  readonly coverage: string;
}

/** The text of the file of `scene` in that format, in light colours; a picture's is that of its drawing. */
export function takenText(
  scene: Scene,
  format: TakenFormat,
  text: PosterText,
  locale: Locale,
): string {
  return format === 'csv'
    ? toCsv(scene.table, locale)
    : toPoster(scene, readPalette(tokens).light, text);
}
