import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const source = new URL('../../src/', import.meta.url);

// So a theme changes colours by their names and nothing else: tests/e2e/every-page.spec.ts relies on it.
test('only the colours themselves ask which theme a reader prefers', () => {
  const asking = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:css|astro)$/.test(path))
    .filter((path) => readFileSync(new URL(path, source), 'utf8').includes('prefers-color-scheme'));
  expect(asking).toEqual(['styles/tokens.css']);
  const tokens = readFileSync(new URL('styles/tokens.css', source), 'utf8');
  const [, dark = ''] = /\(prefers-color-scheme: dark\) \{([^]*?)\n {2}\}/.exec(tokens) ?? [];
  const set = dark.split(';').filter((line) => line.includes(':'));
  expect(set.length).toBeGreaterThan(10);
  expect(set.filter((line) => !/--[\w-]+: #[\da-f]{6}$/.test(line))).toEqual([]);
});
