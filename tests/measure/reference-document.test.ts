import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as measures from '../../src/measure/index.ts';
import { computations } from './reference-computations.ts';
import { documentFile, withReferenceTables } from './reference-document.ts';
import { referenceValues } from './reference-values.ts';

const document = readFileSync(documentFile, 'utf8');

describe('docs/measures.md', () => {
  it('shows the reference values that the tests use (mend: node tests/measure/reference-document.ts --write)', () => {
    expect(document).toBe(withReferenceTables(document));
  });

  it('has a table for every measure that has reference values', () => {
    for (const { measure } of referenceValues) expect(document).toContain(`\n### ${measure}\n`);
  });

  it('describes every measure, and only measures that exist', () => {
    const described = [...document.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name);
    expect(described.toSorted()).toEqual(Object.keys(computations).toSorted());
    for (const name of described) expect(measures).toHaveProperty(String(name));
  });

  it('cannot be brought up to date without its marks', () => {
    expect(() => withReferenceTables('# Measures')).toThrow(/needs these lines/);
  });
});
