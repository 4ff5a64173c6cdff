/** Makes the files of the chart that is shown: table, drawing, picture. Fetched when one is asked for. */
import type { Locale } from '../../dataset/types.ts';
import { readPalette } from '../../scene/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import { toCsv } from '../../scene/to-csv.ts';
import { toPoster } from '../../scene/to-poster.ts';
import tokens from '../../styles/tokens.css?raw';

export interface PosterText {
  readonly siteName: string;
  readonly coverage: string;
}

export type TakenFormat = 'csv' | 'svg' | 'png';

/** Pixels of a picture for each unit of its sheet. */
const zoom = 2;

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}

async function picture(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * zoom;
    canvas.height = image.naturalHeight * zoom;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!blob) throw new Error('The browser could not write the picture.');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Saves `scene` under that name as a file of that format, in light colours. */
export async function takeAlong(
  scene: Scene,
  format: TakenFormat,
  name: string,
  text: PosterText,
  locale: Locale,
): Promise<void> {
  if (format === 'csv') {
    save(new Blob([toCsv(scene.table, locale)], { type: 'text/csv;charset=utf-8' }), name);
    return;
  }
  const svg = new Blob([toPoster(scene, readPalette(tokens).light, text)], {
    type: 'image/svg+xml',
  });
  save(format === 'svg' ? svg : await picture(svg), name);
}
