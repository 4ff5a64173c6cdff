// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartChange } from '../../src/islands/explorer/messages.ts';
import { changing } from '../../src/islands/explorer/page-parts.ts';
import { standingParts } from '../../src/islands/explorer/standing-parts.ts';
import { element } from '../../src/scene/markup.ts';

function drawing(size: number, ...marks: readonly string[]): string {
  return element(
    'svg',
    { class: 'scene', viewBox: `0 0 ${size} ${size}` },
    ...marks.map((mark) => element('g', { 'data-key': mark }, element('title', {}, mark))),
  );
}

/** Brings a part to its next content as the page does; the whole content is nowhere needed. */
function bring(part: Element, change: PartChange): void {
  const taken = changing(part, change, part.querySelector('svg') ?? part);
  let taking = taken.next();
  while (!taking.done) taking = taken.next();
  expect(taking.value !== undefined).toBe('anew' in change);
  if (taking.value) part.replaceChildren(...taking.value.childNodes);
}

describe('the parts of the page that stand', () => {
  test('are told of only where they change', () => {
    const changed = standingParts({ title: '<b>1</b>', notes: '' });
    expect(changed({ title: '<b>1</b>', notes: '' })).toEqual({});
    expect(Object.keys(changed({ title: '<b>2</b>', notes: '' }))).toEqual(['title']);
    expect(changed({ title: '<b>2</b>' })).toEqual({});
  });

  test('are brought from one content to the next, whichever they are', () => {
    const anyDrawing = fc
      .tuple(fc.constantFrom(320, 640), fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')))
      .map(([size, marks]) => drawing(size, ...marks));
    const anyContent = fc.oneof(anyDrawing, fc.constantFrom('', '<b>1</b>', 'words', '1<b>2</b>'));
    fc.assert(
      fc.property(
        fc.array(anyContent, { minLength: 2, maxLength: 6 }),
        ([first = '', ...others]) => {
          const part = document.createElement('div');
          part.innerHTML = first;
          const changed = standingParts({ part: first });
          for (const next of others) {
            const change = changed({ part: next }).part;
            if (change) bring(part, change);
            expect(part.innerHTML).toBe(next);
          }
        },
      ),
    );
  });

  test('keep the marks of a drawing of the same size, and what the page has added to it', () => {
    const [before, after] = [drawing(320, 'a', 'b'), drawing(320, 'b', 'c')];
    const change = standingParts({ svg: before })({ svg: after }).svg;
    expect(change).toMatchObject({ elements: 4, markup: after });
    // The drawing itself is where the steps begin: the page lets it be walked.
    expect(change && 'steps' in change && change.steps.includes('set')).toBe(false);
  });

  test('are made anew where a drawing has another size', () => {
    const changed = standingParts({ svg: drawing(320, 'a') });
    expect(changed({ svg: drawing(640, 'a') }).svg).toHaveProperty('anew');
    expect(changed({ svg: '' }).svg).toEqual({ version: 2, anew: [] });
    expect(changed({ svg: drawing(640, 'a') }).svg).toHaveProperty('anew');
  });
});
