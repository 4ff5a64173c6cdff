import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/commands/write-whole.ts';

let place = '';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'whole-'));
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

describe('a file written whole', () => {
  test('replaces the old one', () => {
    const path = join(place, 'table.csv');
    writeFileSync(path, 'old');
    writeWhole(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  test('that cannot take its place leaves no draft behind', () => {
    // A folder of that name is in the way.
    const path = join(place, 'folder');
    mkdirSync(join(path, 'full'), { recursive: true });
    expect(() => {
      writeWhole(path, 'new');
    }).toThrow();
    expect(readdirSync(place).sort()).toEqual(['folder', 'table.csv']);
  });
});
