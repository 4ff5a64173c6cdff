import { expect, test } from 'vitest';
import { lineStarts, placeOf } from '../../src/dataset/place.ts';

const place = (text: string, offset: number) => placeOf(text, lineStarts(text), offset);

test('lines and columns count from 1', () => {
  expect(place('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(place('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});

test('CRLF ends one line, and CR alone ends one too', () => {
  expect(place('a\r\nb\rc', 3)).toEqual({ line: 2, column: 1 });
  expect(place('a\r\nb\rc', 5)).toEqual({ line: 3, column: 1 });
});

test('a line break inside of quotes still ends a line of the file', () => {
  expect(place('"a\nb",c', 6)).toEqual({ line: 2, column: 4 });
});

test('a character outside of the basic plane is one column, as in an editor', () => {
  expect(place('𠮷,x', 3)).toEqual({ line: 1, column: 3 });
});
