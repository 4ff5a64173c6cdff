/** Sources of all expected values stand beside them in tests/fixtures/reference/values.json. */
import { describe, expect, it } from 'vitest';
import { computations } from './reference-computations.ts';
import { ReferenceInput, referenceValues } from './reference-values.ts';

describe('Every measure reproduces what others have published', () => {
  for (const { measure, part, input, expected, tolerance, source } of referenceValues) {
    it(`${measure} gives the ${part} of ${JSON.stringify(input)} (${source})`, () => {
      const computed = computations[measure]?.(new ReferenceInput(input))[part];
      if (typeof expected === 'number') {
        expect(Math.abs(Number(computed) - expected)).toBeLessThanOrEqual(tolerance);
        return;
      }
      expect(computed).toHaveLength(expected.length);
      for (const [index, value] of expected.entries()) {
        const found = Array.isArray(computed) ? (computed[index] as number | string) : undefined;
        if (typeof value === 'string') expect(found).toBe(value);
        else expect(Math.abs(Number(found) - value)).toBeLessThanOrEqual(tolerance);
      }
    });
  }
});

describe('The reference values', () => {
  it('name at least two independent origins for every measure', () => {
    for (const measure of Object.keys(computations)) {
      const origins = referenceValues.filter((value) => value.measure === measure);
      expect(new Set(origins.map(({ origin }) => origin)).size, measure).toBeGreaterThanOrEqual(2);
    }
  });

  it('were published by somebody else, or computed by the program of somebody else', () => {
    const computedElsewhere = new Set(
      referenceValues.filter(({ basis }) => basis !== 'closed form').map(({ measure }) => measure),
    );
    expect([...computedElsewhere].toSorted()).toEqual(Object.keys(computations).toSorted());
  });

  it('need a program to be run for one measure only, as nobody prints values of it', () => {
    const run = referenceValues.filter(({ basis }) => basis === 'other program');
    expect(new Set(run.map(({ measure }) => measure))).toEqual(new Set(['topBottomRatio']));
  });

  it('name only measures that exist', () => {
    for (const { measure } of referenceValues) expect(computations).toHaveProperty(measure);
  });
});
