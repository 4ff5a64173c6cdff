/** Saves files of a chart that was drawn in the browser: table, drawing, picture. */
import type { TakenFormat } from './messages.ts';

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

/** Saves under that name a file of that format, made of its text, or of the drawing that is a picture's. */
export async function saveFile(text: string, format: TakenFormat, name: string): Promise<void> {
  const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'image/svg+xml';
  const blob = new Blob([text], { type });
  save(format === 'png' ? await picture(blob) : blob, name);
}
