/** The tables of all named views. */
import { fileRoute } from '../../components/file-route.ts';

export const { getStaticPaths, GET } = fileRoute('csv', 'text/csv; charset=utf-8');
