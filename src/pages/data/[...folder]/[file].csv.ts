/** Published data files that end in .csv. */
import { dataRoute } from '../../../components/data-route.ts';

export const { getStaticPaths, GET } = dataRoute('.csv');
