/**
 * The descriptor as it is published: what maintainers write, with the size and hash of every file, so
 * that whoever has them can tell that they are whole (Data Package v2, `bytes` and `hash`).
 */
import { sha256 } from '../sha256.ts';
import { resourcesOf, type DataPackage } from './data-package.ts';

/**
 * @param homepage Address of the page about the data; left out where the site does not know its host,
 *   since the standard wants a whole address.
 */
export function toDescriptor(
  { descriptor, files }: DataPackage,
  homepage: string | undefined,
): string {
  const resources = resourcesOf(descriptor).map((resource) => {
    const file = files.find(({ path }) => path === resource.path);
    return file
      ? { ...resource, bytes: file.content.length, hash: `sha256:${sha256(file.content)}` }
      : resource;
  });
  const written = { ...descriptor, ...(homepage === undefined ? {} : { homepage }), resources };
  return `${JSON.stringify(written, null, 2)}\n`;
}
