/** Citations of all named views, for Zotero, Pandoc and the like. */
import { fileRoute } from '../../components/file-route.ts';

export const { getStaticPaths, GET } = fileRoute(
  'csl.json',
  'application/vnd.citationstyles.csl+json',
);
