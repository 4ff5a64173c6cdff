/** All named views as pictures, light and dark, in two densities. */
import { fileRoute } from '../../components/file-route.ts';

export const { getStaticPaths, GET } = fileRoute('png', 'image/png');
