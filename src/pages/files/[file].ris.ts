/** Citations of all named views, for reference managers. */
import { fileRoute } from '../../components/file-route.ts';

export const { getStaticPaths, GET } = fileRoute(
  'ris',
  'application/x-research-info-systems; charset=utf-8',
);
