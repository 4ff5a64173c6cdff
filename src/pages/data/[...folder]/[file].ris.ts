/** Published data files that end in .ris. */
import { dataRoute } from '../../../components/data-route.ts';

export const { getStaticPaths, GET } = dataRoute('.ris');
