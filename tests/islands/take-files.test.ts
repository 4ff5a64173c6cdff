import { beforeEach, describe, expect, test } from 'vitest';
import { takeFiles } from '../../src/islands/desk/take-files.ts';

const file = new File(['a'], 'a.csv');
const files = [file] as unknown as FileList;

let page = new EventTarget();
let input = Object.assign(new EventTarget(), { files, value: '' });
let classes = new Set<string>();
let taken: File[] = [];

beforeEach(() => {
  page = new EventTarget();
  input = Object.assign(new EventTarget(), { files, value: '' });
  classes = new Set();
  taken = [];
  const classList = {
    add: (name: string) => classes.add(name),
    remove: (name: string) => classes.delete(name),
  } as unknown as DOMTokenList;
  takeFiles({ page, box: { classList }, input }, (each) => taken.push(each));
});

/** Sends the page an event of that kind, and tells whether the browser's own act was prevented. */
function isPrevented(kind: string, properties: object): boolean {
  return !page.dispatchEvent(
    Object.assign(new Event(kind, { cancelable: true }), { relatedTarget: null }, properties),
  );
}

describe('a file', () => {
  const dataTransfer = { types: ['Files'], files };

  test('let go anywhere on the page is taken and does not replace the page', () => {
    expect(isPrevented('dragover', { dataTransfer })).toBe(true);
    expect(classes).toEqual(new Set(['dragging']));
    expect(isPrevented('drop', { dataTransfer })).toBe(true);
    expect(classes.size).toBe(0);
    expect(taken).toEqual([file]);
  });

  test('carried over the page is awaited until it leaves the page', () => {
    isPrevented('dragover', { dataTransfer });
    isPrevented('dragleave', { relatedTarget: page });
    expect(classes.size).toBe(1);
    isPrevented('dragleave', {});
    expect(classes.size).toBe(0);
  });

  test('that was chosen is forgotten at the next click, so that it can be chosen once mended', () => {
    input.value = 'C:\\fakepath\\a.csv';
    input.dispatchEvent(new Event('change'));
    input.dispatchEvent(new Event('click'));
    expect(input.value).toBe('');
    input.dispatchEvent(new Event('change'));
    expect(taken).toEqual([file, file]);
  });
});

test('text that is dragged into a field is left to the browser', () => {
  const dataTransfer = { types: ['text/plain'], files: [] };
  expect(isPrevented('dragover', { dataTransfer })).toBe(false);
  expect(isPrevented('drop', { dataTransfer })).toBe(false);
  expect(taken).toEqual([]);
});
