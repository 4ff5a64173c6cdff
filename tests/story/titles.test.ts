/** How the titles of charts are set. */
import { expect, test } from 'vitest';
import { views } from '../../src/content/views.ts';

test('a Chinese title leaves the gap around a number to the style sheet, as prose does', () => {
  const spaced = views
    .map(({ title }) => title.zh)
    .filter((title) =>
      /\p{Script=Han} [{\d]|[}\d] \p{Script=Han}|[，；：。] | [，；：。]/u.test(title),
    );
  expect(views.length).toBeGreaterThan(20);
  expect(spaced).toEqual([]);
});
