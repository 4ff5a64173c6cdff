import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendRows } from '../../../src/dataset/import/append-rows.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function appended(text: string, ...rows: readonly string[]): string {
  return decoder.decode(appendRows(encoder.encode(text), rows));
}

describe('rows added to a file', () => {
  test('stand at its end, each with a line end', () => {
    expect(appended('a,b\n1,2\n', '3,4', '5,6')).toBe('a,b\n1,2\n3,4\n5,6\n');
  });

  test('follow the line ends of the file', () => {
    expect(appended('a,b\r\n1,2\r\n', '3,4')).toBe('a,b\r\n1,2\r\n3,4\r\n');
  });

  test('begin a line of their own when the last one is open', () => {
    expect(appended('a,b\n1,2', '3,4')).toBe('a,b\n1,2\n3,4\n');
  });

  test('leave a byte-order mark and every other byte as they were', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(bytes, fc.array(fc.constantFrom('1,2', '3,4')), (file, rows) => {
        const result = appendRows(file, rows);
        expect(result.slice(0, file.length)).toEqual(file);
      }),
    );
    expect(appended('\uFEFFa,b\n', '1,2')).toBe('\uFEFFa,b\n1,2\n');
  });

  test('of which there are none change nothing', () => {
    expect(appended('a,b\n1,2')).toBe('a,b\n1,2');
  });
});
