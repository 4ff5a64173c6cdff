/** Citations of all named views, for LaTeX. */
import { fileRoute } from '../../components/file-route.ts';

export const { getStaticPaths, GET } = fileRoute('bib', 'application/x-bibtex; charset=utf-8');
