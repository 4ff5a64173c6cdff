import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = new URL('../../src/styles/', import.meta.url);
const order = '@layer reset, tokens, base, layout, component, print;';

const read = (name: string) => readFileSync(new URL(name, styles), 'utf8');
const imported = [...read('site.css').matchAll(/@import '\.\/([\w-]+\.css)'/g)].map(
  ([, name]) => name,
);
// An embed and a report of differences have no other style sheet beside theirs.
const alone = ['embed.css', 'diff.css'];
const ofPages = readdirSync(styles).filter(
  (name) => name.endsWith('.css') && !imported.includes(name) && !alone.includes(name),
);

test('the sheets of single pages are found', () => {
  expect(ofPages).toContain('site.css');
  expect(ofPages).toContain('explorer.css');
});

// A browser may read any of them first, and the first one decides.
test.each(ofPages)('%s names all layers in their order before it uses one', (name) => {
  const text = read(name).replaceAll(/\/\*[^]*?\*\//g, '');
  expect(text.trimStart().startsWith(order)).toBe(true);
});

test('the parts of the explorer’s sheet are all in it', () => {
  const parts = readdirSync(new URL('explorer/', styles));
  const imports = [...read('explorer.css').matchAll(/@import '\.\/explorer\/([\w-]+\.css)'/g)];
  expect(imports.map(([, name]) => name).toSorted()).toEqual(parts.toSorted());
});
