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

  it('were published by somebody else, but for measures that nobody prints a value of', () => {
    const published = new Set(
      referenceValues.filter(({ basis }) => basis === 'published').map(({ measure }) => measure),
    );
    const onlyClosedForm = Object.keys(computations).filter((measure) => !published.has(measure));
    expect(onlyClosedForm).toEqual(['topBottomRatio']);
  });

  it('name only measures that exist', () => {
    for (const { measure } of referenceValues) expect(computations).toHaveProperty(measure);
  });
});
