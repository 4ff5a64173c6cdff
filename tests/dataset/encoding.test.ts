import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversionCommands, decodeText } from '../../src/dataset/encoding.ts';

const text = 'adcode,province\n010000,东湖\n';
const utf16 = (bigEndian: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => {
      const code = text.charCodeAt(index);
      const bytes = [code >> 8, code & 255];
      return bigEndian ? bytes : bytes.toReversed();
    }).flat(),
  );
/** 东湖 in GB2312, from the code chart: 东 is B6 AB, 湖 is BA FE. */
const gbk = Uint8Array.from([
  ...new TextEncoder().encode('adcode,province\n010000,'),
  ...[0xb6, 0xab, 0xba, 0xfe, 0x0a],
]);

describe('decodeText', () => {
  test('reads UTF-8 with and without byte-order mark', () => {
    const bytes = new TextEncoder().encode(text);
    expect(decodeText(bytes)).toEqual({ text, encoding: 'UTF-8' });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({
      text,
      encoding: 'UTF-8',
    });
  });

  test.each([
    ['UTF-16LE', [0xff, 0xfe], false],
    ['UTF-16BE', [0xfe, 0xff], true],
  ] as const)('recognises %s with and without byte-order mark', (encoding, mark, bigEndian) => {
    const bytes = utf16(bigEndian);
    expect(decodeText(bytes)).toEqual({ text, encoding });
    expect(decodeText(Uint8Array.from([...mark, ...bytes]))).toEqual({ text, encoding });
  });

  test('recognises GB18030, which Chinese Excel writes', () => {
    expect(decodeText(gbk)).toEqual({ text, encoding: 'GB18030' });
  });

  test('takes UTF-8 with a few damaged bytes for damaged, not for another encoding', () => {
    const bytes = [...new TextEncoder().encode('东湖西岭南原')];
    const damaged = Uint8Array.from([...bytes.slice(0, 4), ...bytes.slice(5)]);
    expect(decodeText(damaged).encoding).toBe('UTF-8');
    expect(decodeText(damaged).text).toMatch(/^东\uFFFD+西岭南原$/);
  });

  test('takes one odd byte among Latin letters for damage', () => {
    const bytes = Uint8Array.from([0x61, 0xe9, 0x61, 0x2c]);
    expect(decodeText(bytes).encoding).toBe('UTF-8');
  });

  test('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
    );
  });
});

test('the command for the shell converts the file to UTF-8', () => {
  const directory = mkdtempSync(join(tmpdir(), 'encoding-'));
  const path = join(directory, 'table.csv');
  writeFileSync(path, gbk);
  execFileSync('sh', ['-c', conversionCommands(path, 'GB18030').iconv], { cwd: directory });
  expect(readFileSync(path, 'utf8')).toBe(text);
  rmSync(directory, { recursive: true });
});
