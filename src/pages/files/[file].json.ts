/** The facts of all named views. */
import { fileRoute } from '../../components/file-route.ts';

export const { getStaticPaths, GET } = fileRoute('json', 'application/json');
