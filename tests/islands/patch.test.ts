// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragment, patchContent, patchWith } from '../../src/islands/explorer/patch.ts';

function elementOf(markup: string): Element {
  const [element] = fragment(`<div>${markup}</div>`).children;
  if (!element) throw new Error('The markup has no element.');
  return element;
}

/** Lists of marks with keys, in any order, some with texts and classes. */
const anyMarks = fc
  .uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 12 })
  .chain((keys) =>
    fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), fc.constantFrom('', 'a', 'b')))),
  )
  .map((marks) =>
    marks
      .map(([key, text]) => `<p data-key="${key}"${text && ` class="${text}"`}>${text}</p>`)
      .join(''),
  );

describe('a drawing that is changed in place', () => {
  test('is in the end what was written, whatever it was before', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (before, after) => {
        const place = elementOf(before);
        patchWith(place, after);
        expect(place.innerHTML).toBe(after);
      }),
    );
  });

  test('keeps the elements of its marks by key, wherever they go', () => {
    const place = elementOf('<p data-key="1">a</p><p data-key="2">b</p><p data-key="3">c</p>');
    const [first, second] = [...place.children];
    patchContent(
      place,
      elementOf('<p data-key="2">b</p><p data-key="4">d</p><p data-key="1">e</p>'),
    );
    expect(place.children[0]).toBe(second);
    expect(place.children[2]).toBe(first);
    expect(first?.textContent).toBe('e');
  });

  test('takes new words beside its elements, and keeps these', () => {
    const place = elementOf('mark <p data-key="1">a</p>');
    const [kept] = place.children;
    const after = 'marked: <p data-key="1">a</p><p data-key="2">b</p>, compared';
    patchWith(place, after);
    expect(place.innerHTML).toBe(after);
    expect(place.children[0]).toBe(kept);
    patchWith(place, '<p data-key="1">a</p>');
    expect(place.innerHTML).toBe('<p data-key="1">a</p>');
  });

  test('loses attributes that are not written any more', () => {
    const place = elementOf('<p id="x" class="old" title="t"></p>');
    patchWith(place, '<p id="x" title="t"><b>1</b></p>');
    expect(place.innerHTML).toBe('<p id="x" title="t"><b>1</b></p>');
  });
});
