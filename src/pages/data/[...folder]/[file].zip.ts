/** Published data files that end in .zip. */
import { dataRoute } from '../../../components/data-route.ts';

export const { getStaticPaths, GET } = dataRoute('.zip');
