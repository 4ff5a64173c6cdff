/** Writes the size of a file as a reader knows it. */
import type { Locale } from '../dataset/types.ts';
import { formatNumber } from './format.ts';

/** In bytes, or in kilobytes of 1,000 bytes, as file managers count. */
export function formatBytes(bytes: number, locale: Locale): string {
  return bytes < 1000
    ? `${formatNumber(bytes, locale)} B`
    : `${formatNumber(bytes / 1000, locale, bytes < 10_000 ? 1 : 0)} kB`;
}
