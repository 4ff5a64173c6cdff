/** Published data files that end in .json. */
import { dataRoute } from '../../../components/data-route.ts';

export const { getStaticPaths, GET } = dataRoute('.json');
