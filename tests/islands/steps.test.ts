// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartChange } from '../../src/islands/explorer/messages.ts';
import { writing } from '../../src/islands/explorer/page-parts.ts';
import { readMarkup } from '../../src/islands/explorer/read-markup.ts';
import { nothing, stepsBetween } from '../../src/islands/explorer/steps-between.ts';
import type { Steps } from '../../src/islands/explorer/steps.ts';
import { takingSteps } from '../../src/islands/explorer/take-steps.ts';
import { element, escapeMarkup } from '../../src/scene/markup.ts';

function placeWith(markup: string): Element {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return place;
}

function change(place: Element, before: string, after: string): void {
  Array.from(takingSteps(place, stepsBetween(readMarkup(before), readMarkup(after))));
}

/** The last is longer than what is read at once. */
const anyText = fc.constantFrom('', 'a', 'b < c', '"d" & \u00A0e', 'f'.repeat(2500));
const anyAttributes = fc.record(
  { class: anyText, title: anyText, hidden: fc.constant(true) },
  { requiredKeys: [] },
);

/** Content of any depth: text, or elements with keys, with one id or with neither, in any order. */
const { content: anyContent } = fc.letrec<{ content: string; element: string }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText.map(escapeMarkup),
    fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 7 }), tie('element')), {
        maxLength: 8,
        selector: ([key]) => key,
      })
      .map((children) =>
        children
          .map(([key, child]) => (key < 6 ? child.replace(' ', ` data-key="${key}" `) : child))
          .join(''),
      ),
    fc
      .tuple(anyText, tie('element'), anyText)
      .map(([before, child, after]) => [escapeMarkup(before), child, escapeMarkup(after)].join('')),
  ),
  element: fc
    .tuple(fc.constantFrom('span', 'b', 'g'), anyAttributes, tie('content'))
    .map(([name, attributes, content]) => element(name, { lang: 'zh', ...attributes }, content)),
}));

describe('steps', () => {
  test('lead from any content to any other', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        const place = placeWith(before);
        change(place, before, after);
        expect(place.isEqualNode(placeWith(after)), place.innerHTML).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('keep the elements of marks by key, wherever they go', () => {
    const before = '<p data-key="1">a</p><p data-key="2">b</p><p data-key="3">c</p>';
    const place = placeWith(before);
    const [first, second] = place.children;
    change(place, before, '<p data-key="2">b</p><p data-key="4">d</p><p data-key="1">e</p>');
    expect(place.children[0]).toBe(second);
    expect(place.children[2]).toBe(first);
    expect(first?.textContent).toBe('e');
  });

  test('do not move an element that stands where it should', () => {
    const before = ['1', '2', '3', '4'].map((key) => `<p data-key="${key}"></p>`);
    const after = ['2', '3', '1', '4'].map((key) => `<p data-key="${key}"></p>`);
    const steps = stepsBetween(readMarkup(before.join('')), readMarkup(after.join('')));
    expect(steps.filter((step) => step === 'move')).toHaveLength(1);
  });

  test('give words beside elements, and keep these', () => {
    const before = 'mark <p data-key="1">a</p>';
    const place = placeWith(before);
    const [kept] = place.children;
    const after = 'marked: <p data-key="1">a</p><p data-key="2">b</p>, compared';
    change(place, before, after);
    expect(place.innerHTML).toBe(after);
    expect(place.children[0]).toBe(kept);
    change(place, after, '<p data-key="1">a</p>');
    expect(place.innerHTML).toBe('<p data-key="1">a</p>');
    expect(place.children[0]).toBe(kept);
  });

  test('take away attributes that are not written any more', () => {
    const before = '<p id="x" class="old" title="t"></p>';
    const place = placeWith(before);
    change(place, before, '<p id="x" title="t"><b>1</b></p>');
    expect(place.innerHTML).toBe('<p id="x" title="t"><b>1</b></p>');
  });
});

describe('long content', () => {
  const marks = (letter: string) =>
    Array.from({ length: 400 }, (_, index) => element('g', { class: 'mark' }, `${letter}${index}`));
  const long = element('svg', { class: 'scene' }, element('g', {}, ...marks('a')), ...marks('b'));
  const longest = (steps: Steps) => Math.max(...steps.map((step) => String(step).length));

  test('is made anew in pieces that are soon read', () => {
    const steps = stepsBetween(nothing, readMarkup(long));
    expect(longest(steps)).toBeLessThan(long.length / 2);
    const place = placeWith('');
    Array.from(takingSteps(place, steps));
    expect(place.innerHTML).toBe(long);
  });

  test('is put beside what stands there already in such pieces', () => {
    const [before, after] = ['<p>1</p>', `${long}<p>2</p>${marks('c').join('')}`];
    expect(longest(stepsBetween(readMarkup(before), readMarkup(after)))).toBeLessThan(
      long.length / 2,
    );
    const place = placeWith(before);
    change(place, before, after);
    expect(place.innerHTML).toBe(after);
  });
});

describe('a part of the page', () => {
  const changeOf = (markup: string, version: number, before: string): PartChange => {
    const from = readMarkup(before);
    const steps = stepsBetween(from, readMarkup(markup));
    return { markup, version, steps, elements: from.elements };
  };
  const [first, second, third] = ['<b>1</b>', '<b>2</b><i>!</i>', '<b>3</b>'];
  /** Returns whether the content was made anew. */
  const changeAtOnce = (place: Element, part: PartChange): boolean => {
    const [kept] = place.children;
    Array.from(writing({ place }, { place: part }));
    return place.children[0] !== kept;
  };

  test('that has much to change is changed in several pieces', () => {
    const [before, after] = ['<b>1</b>'.repeat(500), '<b>2</b>'.repeat(500)];
    const place = placeWith(before);
    const pauses = Array.from(writing({ place }, { place: changeOf(after, 1, before) }));
    expect(pauses.length).toBeGreaterThan(5);
    expect(place.innerHTML).toBe(after);
  });

  test('is changed by steps while it is what the worker believes it to be', () => {
    const place = placeWith(first);
    expect(changeAtOnce(place, changeOf(second, 1, first))).toBe(false);
    expect(changeAtOnce(place, changeOf(third, 2, second))).toBe(false);
    expect(place.innerHTML).toBe(third);
  });

  test('is written whole where a change before was left out', () => {
    const place = placeWith(first);
    expect(changeAtOnce(place, changeOf(third, 2, second))).toBe(true);
    expect(place.innerHTML).toBe(third);
  });

  test('is written whole where the steps lead to an element that is not there', () => {
    const place = placeWith('<i><b>1</b></i>');
    const part = changeOf('<b>2</b><i>4</i>', 1, '<b>1</b><i>3</i>');
    expect(changeAtOnce(place, part)).toBe(true);
    expect(place.innerHTML).toBe('<b>2</b><i>4</i>');
  });

  test('is written whole where the browser has put elements of its own into it', () => {
    const place = placeWith(first);
    place.innerHTML = '<b><font>one</font></b>';
    expect(changeAtOnce(place, changeOf(second, 1, first))).toBe(true);
    expect(place.innerHTML).toBe(second);
  });

  test('that is another drawing replaces whatever stands there, and only once it is complete', () => {
    const place = placeWith('<font>translated</font>');
    const drawn = element('svg', {}, element('g', {}, 'a'.repeat(3000)), '<title>b</title>');
    const anew = stepsBetween(nothing, readMarkup(drawn));
    const taken = writing({ place }, { place: { version: 7, anew } });
    while (!taken.next().done)
      expect(['<font>translated</font>', drawn]).toContain(place.innerHTML);
    expect(place.innerHTML).toBe(drawn);
  });
});
