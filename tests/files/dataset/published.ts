/** The files that the site publishes, made as its build makes them, for a host that is only an example. */
import { vi } from 'vitest';
import type { DataFile } from '../../../src/files/dataset/data-package.ts';

vi.stubEnv('SITE', 'https://example.org');
const { siteDataFiles } = await import('../../../src/components/site-data-files.ts');

export const site = 'https://example.org';
export const published = siteDataFiles();

/** The text of a published file. */
export function textOf({ content }: DataFile): string {
  return new TextDecoder().decode(content);
}

/** The published JSON of a file. */
export function jsonOf(file: DataFile): Record<string, unknown> {
  return JSON.parse(textOf(file)) as Record<string, unknown>;
}
