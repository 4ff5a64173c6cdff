/** Published data files that end in .bib. */
import { dataRoute } from '../../../components/data-route.ts';

export const { getStaticPaths, GET } = dataRoute('.bib');
