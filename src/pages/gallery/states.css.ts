/** How the gallery’s states look, the dark one whatever the reader prefers: in one file, for one request. */
import type { APIRoute } from 'astro';
import { readPalette } from '../../scene/palette.ts';
import states from '../../styles/gallery.css?raw';
import tokens from '../../styles/tokens.css?raw';

export const GET: APIRoute = () => {
  const colours = Object.entries(readPalette(tokens).dark).map(
    ([name, colour]) => `  --${name}: ${colour};`,
  );
  const dark = ['.state.dark {', '  color-scheme: dark;', ...colours, '}', ''].join('\n');
  return new Response(`${states}\n${dark}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
