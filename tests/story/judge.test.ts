import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/dataset/quantity.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { furthest } from '../../src/measure/furthest.ts';
import { snapshot } from '../../src/measure/snapshot.ts';
import type { Assertion } from '../../src/story/claim.ts';
import { judge, NowPublishedError } from '../../src/story/judge.ts';
import type { Question, Whose } from '../../src/story/question.ts';
import { dataset } from '../dataset/published.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const four = { scheme: 'nbs4' } as const;

function verdict(assertion: Assertion, of: Dataset = dataset) {
  return judge({ dataset: of, questions: { eleven: { ask: 'sum', of: [11] } } }, assertion).verdict;
}

describe('a comparison', () => {
  test('of exact figures is arithmetic: Jiangsu registered 97,091, Guangdong 71,912', () => {
    const count = (province: string): Question => ({ ask: 'count', ...organizations, province });
    expect(verdict({ is: 'above', of: count('320000'), than: count('440000') })).toBe('holds');
    expect(verdict({ is: 'at-most', of: count('320000'), than: count('440000') })).toBe('fails');
    expect(verdict({ is: 'equal', of: count('320000'), to: 97_091 })).toBe('holds');
  });

  test('may name a question', () => {
    expect(verdict({ is: 'equal', of: 'eleven', to: 11 })).toBe('holds');
  });

  test('of sums that share a member knows more than their two ranges', () => {
    // Sichuan and Henan with Beijing have more than without, though all are only known as classes.
    const count = (...provinces: readonly string[]): Question => ({
      ask: 'count',
      ...organizations,
      provinces,
    });
    const both = count('510000', '410000', '110000');
    const alone = count('510000', '410000');
    const judged = judge({ dataset, questions: {} }, { is: 'above', of: both, than: alone });
    const [more, less] = judged.compared.map(({ term }) => term.quantity);
    expect(more?.low).toBeLessThan(less?.high ?? 0);
    expect(judged.verdict).toBe('holds');
  });

  test('of numbers printed alike allows half a unit of the last digit', () => {
    const jinjiang: Question = {
      ask: 'ratio',
      of: 1020,
      to: { ask: 'figure', place: '锦江区', indicator: 'population', period: '2020-11-01' },
    };
    // 1,020 / 90.2933 = 11.2965…
    expect(verdict({ is: 'equal', of: jinjiang, to: 11.3, decimals: 1 })).toBe('holds');
    expect(verdict({ is: 'equal', of: jinjiang, to: 11.2, decimals: 1 })).toBe('fails');
    expect(verdict({ is: 'equal', of: jinjiang, to: 14.5, decimals: 0 })).toBe('fails');
  });

  test('between includes both ends', () => {
    expect(verdict({ is: 'between', of: 5, from: 5, to: 6 })).toBe('holds');
    expect(verdict({ is: 'between', of: 6.1, from: 5, to: 6 })).toBe('fails');
  });
});

describe('an assertion about several', () => {
  const everyone = { provinces: 'all' } as const;

  test('is highest only where nobody may be ahead', () => {
    const highest = (who: string, places = 1): Assertion => ({
      is: 'highest',
      who,
      among: everyone,
      of: { ask: 'count', ...organizations, province: 'each' },
      places,
    });
    expect(verdict(highest('320000'))).toBe('holds');
    // Guangdong is second for certain.
    expect(verdict(highest('440000'))).toBe('fails');
    expect(verdict(highest('440000', 2))).toBe('holds');
  });

  test('of every and some follows the members', () => {
    const above = (than: number): Assertion => ({
      is: 'above',
      of: { ask: 'count', ...organizations, province: 'each' },
      than,
    });
    expect(verdict({ is: 'every', among: everyone, that: above(-1) })).toBe('holds');
    expect(verdict({ is: 'some', among: everyone, that: above(90_000) })).toBe('holds');
    expect(verdict({ is: 'some', among: everyone, that: above(97_091) })).toBe('fails');
    expect(verdict({ is: 'every', among: everyone, that: above(30_000) })).toBe('fails');
  });

  test('names the regions of a scheme by their ids', () => {
    const assertion: Assertion = {
      is: 'highest',
      who: 'east',
      among: { regionsOf: 'nbs4' },
      of: { ask: 'count', ...organizations, ...four, region: 'each' },
    };
    expect(verdict(assertion)).toBe('holds');
  });
});

describe('what nobody publishes', () => {
  test('stays open as long as no table holds it', () => {
    expect(verdict({ is: 'unpublished', indicators: ['social_worker'] })).toBe('open');
    expect(verdict({ is: 'unpublished', indicators: ['social_groups'], by: 'provinces' })).toBe(
      'open',
    );
  });

  test('is noticed once a table does', () => {
    expect(() => verdict({ is: 'unpublished', indicators: ['social_groups'] })).toThrow(
      NowPublishedError,
    );
    expect(() =>
      verdict({ is: 'unpublished', indicators: ['population'], by: { place: '锦江区' } }),
    ).toThrow(/population/);
  });
});

describe('logic of three values', () => {
  const known: readonly Assertion[] = [
    { is: 'above', of: 2, than: 1 },
    { is: 'above', of: 1, than: 2 },
    { is: 'unpublished', indicators: ['no-such-indicator'] },
  ];
  const assertions = fc.letrec<{ assertion: Assertion }>((tie) => ({
    assertion: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...known),
      fc.record({
        is: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('assertion'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ is: fc.constant('not' as const), that: tie('assertion') }),
    ),
  })).assertion;

  /** The same assertion with everything open decided one way. */
  function decided(assertion: Assertion, way: boolean): Assertion {
    switch (assertion.is) {
      case 'unpublished':
        return { is: 'above', of: way ? 2 : 1, than: way ? 1 : 2 };
      case 'all':
      case 'any':
        return { ...assertion, of: assertion.of.map((part) => decided(part, way)) };
      case 'not':
        return { ...assertion, that: decided(assertion.that, way) };
      default:
        return assertion;
    }
  }

  test('never gainsays what comes out once all that is open is decided', () => {
    fc.assert(
      fc.property(assertions, fc.boolean(), (assertion, way) => {
        const before = verdict(assertion);
        const after = verdict(decided(assertion, way));
        expect(after).not.toBe('open');
        if (before !== 'open') expect(after).toBe(before);
      }),
    );
  });

  test('keeps to De Morgan', () => {
    fc.assert(
      fc.property(assertions, assertions, (a, b) => {
        const no = (that: Assertion): Assertion => ({ is: 'not', that });
        expect(verdict(no({ is: 'all', of: [a, b] }))).toBe(
          verdict({ is: 'any', of: [no(a), no(b)] }),
        );
      }),
    );
  });
});

describe('no numbers that are possible gainsay a verdict', () => {
  const { set } = snapshot(dataset, organizations.indicator, organizations.period);
  const codes = dataset.provinces.map(({ adcode }) => adcode);
  const whose: fc.Arbitrary<Whose> = fc.oneof(
    fc.constantFrom(...codes).map((province) => ({ province })),
    fc
      .constantFrom('east', 'central', 'west', 'northeast')
      .map((region) => ({ scheme: 'nbs4', region })),
    fc.subarray(codes, { minLength: 2 }).map((provinces) => ({ provinces })),
  );
  const questions: fc.Arbitrary<Question> = fc
    .tuple(whose, fc.constantFrom('count', 'share', 'rate', 'index'))
    .map(([of, ask]) => ({ ask, ...organizations, ...of, per: 'population' }) as Question);
  const comparisons = fc.record({
    is: fc.constantFrom('above', 'below', 'at-least', 'at-most'),
    of: questions,
    than: questions,
  }) as fc.Arbitrary<Assertion>;
  /** Numbers that the bounds and the total allow, at a corner in a random direction. */
  const worlds = fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: codes.length,
      maxLength: codes.length,
    })
    .map((direction): Dataset => {
      const numbers = furthest(set, direction);
      let place = 0;
      const rows = (dataset.observations[organizations.indicator] ?? []).map((row) =>
        row.period.text === organizations.period
          ? { ...row, quantity: exactly(numbers[place++] ?? NaN) }
          : row,
      );
      return {
        ...dataset,
        observations: { ...dataset.observations, [organizations.indicator]: rows },
      };
    });

  test('of counts, shares, rates and indices of provinces, regions and groups', () => {
    let decided = 0;
    fc.assert(
      fc.property(comparisons, worlds, (assertion, world) => {
        const told = verdict(assertion);
        if (told === 'open') return;
        decided += 1;
        expect(verdict(assertion, world)).toBe(told);
      }),
    );
    expect(decided).toBeGreaterThan(10);
  });
});
