import { describe, expect, it } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import { ContradictionError } from '../../src/measure/contradiction.ts';
import { named, UnknownNameError } from '../../src/measure/unknown-name.ts';
import { UnmeasurableError } from '../../src/measure/unmeasurable.ts';

describe('the errors of measures', () => {
  it.each([
    ['ContradictionError', new ContradictionError('all', ['a'], exactly(1), between(2, 3))],
    ['UnknownNameError', new UnknownNameError('region', 'south', ['north', 'east'])],
    ['UnmeasurableError', new UnmeasurableError('all-zero', 'gdp', '2020')],
  ])('are called by their own name: %s', (name, error) => {
    expect(error.name).toBe(name);
    expect(String(error)).toMatch(new RegExp(`^${name}: `));
  });

  it('carry what a message in any language needs', () => {
    const contradiction = new ContradictionError('all', ['a', 'b'], exactly(1), between(2, 3));
    expect(contradiction).toMatchObject({
      total: 'all',
      labels: ['a', 'b'],
      possible: exactly(1),
      stated: between(2, 3),
    });
    expect(new UnknownNameError('region', 'south', ['north'])).toMatchObject({
      kind: 'region',
      given: 'south',
      known: ['north'],
    });
    expect(new UnmeasurableError('all-zero', 'gdp', '2020')).toMatchObject({
      reason: 'all-zero',
      details: ['gdp', '2020'],
    });
  });

  it('of a wrong name offer all that there are', () => {
    const regions = [{ id: 'north' }, { id: 'east' }];
    expect(named('region', 'east', regions, ({ id }) => id)).toBe(regions[1]);
    expect(() => named('region', 'south', regions, ({ id }) => id)).toThrow(
      'There is no region "south". Choose one of: north, east.',
    );
  });
});
