// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../src/islands/explorer/read-markup.ts';
import { stepsBetween } from '../../src/islands/explorer/steps-between.ts';
import { takeSteps } from '../../src/islands/explorer/take-steps.ts';
import { element, escapeMarkup } from '../../src/scene/markup.ts';

function placeWith(markup: string): Element {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return place;
}

function change(place: Element, before: string, after: string): void {
  takeSteps(place, stepsBetween(readMarkup(before), readMarkup(after)));
}

const anyText = fc.constantFrom('', 'a', 'b < c', '"d" & \u00A0e');
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
});
