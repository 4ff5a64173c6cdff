/** Published data files that end in .jsonld. */
import { dataRoute } from '../../../components/data-route.ts';

export const { getStaticPaths, GET } = dataRoute('.jsonld');
