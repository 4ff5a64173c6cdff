/** The site's tables as a publication, read from the descriptor that stands beside them. */
import { dataDirectory, fileReader } from '../dataset/load-dataset.ts';
import { readPublication, type Publication } from '../dataset/publication.ts';
import { descriptorPath } from '../dataset/read-dataset.ts';

let known: Publication | undefined;

/**
 * Name, version, date and terms of the tables.
 * @throws DescriptorError when the descriptor leaves one of them out.
 */
export function sitePublication(): Publication {
  if (known && !import.meta.env.DEV) return known;
  known = readPublication(new TextDecoder().decode(fileReader(dataDirectory())(descriptorPath)));
  return known;
}
