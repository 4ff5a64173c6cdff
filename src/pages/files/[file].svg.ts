/** All named views as sheets. */
import { fileRoute } from '../../components/file-route.ts';

export const { getStaticPaths, GET } = fileRoute('svg', 'image/svg+xml');
