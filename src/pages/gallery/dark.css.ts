/** The dark colours for a part of a page: the gallery shows them whatever the reader prefers. */
import type { APIRoute } from 'astro';
import { readPalette } from '../../scene/palette.ts';
import tokens from '../../styles/tokens.css?raw';

export const GET: APIRoute = () => {
  const declarations = Object.entries(readPalette(tokens).dark).map(
    ([name, colour]) => `  --${name}: ${colour};`,
  );
  const rule = ['.state.dark {', '  color-scheme: dark;', ...declarations, '}', ''].join('\n');
  return new Response(rule, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
