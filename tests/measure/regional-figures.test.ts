import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly } from '../../src/dataset/quantity.ts';
import type { Region, RegionScheme } from '../../src/dataset/types.ts';
import { formatShare } from '../../src/i18n/format.ts';
import { compare } from '../../src/measure/compare.ts';
import { denominatorFor } from '../../src/measure/denominator.ts';
import { groupedSet, withoutMember } from '../../src/measure/groups.ts';
import { feasible } from '../../src/measure/feasible.ts';
import { rankByComparison } from '../../src/measure/rank.ts';
import { compareRegions, regionRatio } from '../../src/measure/region-comparison.ts';
import { regionalFigures } from '../../src/measure/regional-figures.ts';
import { snapshot } from '../../src/measure/snapshot.ts';
import { UnmeasurableError } from '../../src/measure/unmeasurable.ts';
import { completedCounts } from './arbitrary.ts';
import { dataset } from './published.ts';

const counts = snapshot(dataset, 'social_organizations', '2020-09-30');
const foundations = snapshot(dataset, 'foundations', '2017-12-19');
const residents = denominatorFor(dataset, counts, 'population');
const residentsOf2017 = denominatorFor(dataset, foundations, 'population');

function scheme(id: string): RegionScheme {
  const found = dataset.schemes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No scheme ${id}.`);
  return found;
}

function region(id: string, of = 'nbs4'): Region {
  const found = scheme(of).regions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No region ${id}.`);
  return found;
}

describe('regionalFigures', () => {
  it('of known figures are known, and their shares add to 1', () => {
    const gdp = snapshot(dataset, 'gdp', '2020');
    const { figures, nation } = regionalFigures(gdp, scheme('nbs4'));
    expect(figures.map(({ region: { id } }) => id)).toEqual([
      'east',
      'central',
      'west',
      'northeast',
    ]);
    expect(figures.reduce((sum, { share }) => sum + share.low, 0)).toBeCloseTo(1, 12);
    expect(figures.every(({ share }) => share.low === share.high)).toBe(true);
    expect(nation.rate).toBeUndefined();
    expect(figures.map(({ rank }) => rank.best)).toEqual([1, 2, 3, 4]);
  });

  it('give counts, shares and rates as exact ranges', () => {
    const [east] = regionalFigures(counts, scheme('nbs4'), residents).figures;
    expect(east?.count).toEqual(between(378_623, 438_617));
    expect(east?.share.high).toBeCloseTo(438_617 / 886_222, 12);
    const people = residents.values.filter((_, i) =>
      region('east').members.includes(counts.adcodes[i] ?? ''),
    );
    const inEast = people.reduce((sum, each) => sum + each, 0);
    expect(east?.rated?.denominator).toBe(inEast);
    expect(east?.rated?.rate.low).toBeCloseTo(378_623 / inEast, 12);
  });

  it('of a year with a single founding stay within nothing and all', () => {
    const founded = snapshot(dataset, 'foundations_by_founding_year', '1981');
    for (const { share } of regionalFigures(founded, scheme('nbs4')).figures) {
      expect(formatShare(share, 'en')).toMatch(/^(100|\d\d?)\.\d(%|–(100|\d\d?)\.\d%)$/);
      expect(share.low >= 0 && share.high <= 1).toBe(true);
    }
  });

  it('never give a region more than everything', () => {
    // One province may have all there is.
    const set = feasible([between(0, 1000), between(500, 520)], [], { whole: true });
    const two = { ...counts, adcodes: ['a', 'b'], set };
    const regions = [
      { id: 'one', name: { zh: '', en: '' }, order: 1, members: ['a'] },
      { id: 'other', name: { zh: '', en: '' }, order: 2, members: ['b'] },
    ];
    const { figures } = regionalFigures(two, { ...scheme('nbs4'), regions });
    expect(figures.map(({ share }) => share.high)).toEqual([expect.closeTo(2 / 3, 10), 1]);
  });

  it('put the nation at an index of 1', () => {
    const { figures, nation } = regionalFigures(counts, scheme('three'), residents);
    for (const { rated } of figures) {
      expect(rated?.index.low).toBeCloseTo(
        (rated?.rate.low ?? NaN) / (nation.rate?.low ?? NaN),
        10,
      );
    }
  });

  it('rank the East first in foundations a resident under either scheme', () => {
    for (const id of ['nbs4', 'three']) {
      const { figures } = regionalFigures(foundations, scheme(id), residentsOf2017);
      expect(figures[0]?.rank).toEqual({ best: 1, worst: 1 });
    }
  });

  it('are traced to the counts, the residents and the join of the two', () => {
    const { provenance } = regionalFigures(counts, scheme('nbs4'), residents);
    expect(provenance.joins).toHaveLength(1);
    expect(provenance.sources).toEqual(['CDB_2020Q3', 'S01']);
  });

  it('refuse to add shares', () => {
    const shares = snapshot(dataset, 'urban_share', '2020');
    const [east] = scheme('nbs4').regions;
    const alone = { ...scheme('nbs4'), regions: east ? [east] : [] };
    for (const each of [scheme('nbs4'), alone])
      expect(() => regionalFigures(shares, each)).toThrow(/cannot be added over provinces/);
    const [a, b] = [region('east'), region('west')];
    expect(() => regionRatio(shares, a, b)).toThrow(/cannot be added over provinces/);
    expect(() => compareRegions(shares, a, 'greater', b)).toThrow(/cannot be added over provinces/);
  });

  it('refuse figures that are all 0, which have no shares', () => {
    const nothing = { ...counts, set: feasible(counts.adcodes.map(() => exactly(0))) };
    expect(() => regionalFigures(nothing, scheme('nbs4'))).toThrow(UnmeasurableError);
    expect(() => regionalFigures(nothing, scheme('nbs4'))).toThrow(
      /all 0 have no shares.*\(social_organizations, 2020-09-30\)/,
    );
  });

  it('refuse a region of which a province has no figure', () => {
    const partial = { ...counts, adcodes: counts.adcodes.with(0, '999999') };
    expect(() => regionalFigures(partial, scheme('nbs4'))).toThrow(/has no figure.*110000/);
  });
});

describe('compareRegions', () => {
  it('says that the East has more foundations a resident than the West, for certain', () => {
    expect(
      compareRegions(foundations, region('east'), 'greater', region('west'), residentsOf2017),
    ).toBe('holds');
    expect(
      compareRegions(foundations, region('west'), 'greater', region('east'), residentsOf2017),
    ).toBe('fails');
  });

  it('leaves open whether the East has more organizations a resident than the West', () => {
    const [east, west] = [region('east'), region('west')];
    expect(compareRegions(counts, east, 'greater', west, residents)).toBe('open');
    expect(compareRegions(counts, east, 'greater', west)).toBe('holds');
  });

  it('decides what two ranges side by side leave open', () => {
    // Both halves of 10 lie between 4 and 6 of 12 and 10: the second is the larger by the total.
    const set = feasible(
      [between(0, 6), between(4, 10)],
      [{ members: [0, 1], total: exactly(13), name: 'all' }],
      { whole: true },
    );
    expect(set.members).toEqual([between(3, 6), between(7, 10)]);
    const tighter = { ...counts, adcodes: ['a', 'b', 'c'] };
    const three = feasible(
      [between(4, 8), between(4, 8), between(0, 1)],
      [{ members: [0, 1, 2], total: exactly(16), name: 'all' }],
      { whole: true },
    );
    const one = { ...region('east'), members: ['a', 'b'] };
    const other = { ...region('east'), members: ['a', 'c'] };
    const linked = { ...tighter, set: three };
    // Each of the first two is 7 or 8, the third 0 or 1.
    expect(compareRegions(linked, one, 'greater', other)).toBe('holds');
    expect(compare(between(14, 16), 'greater', between(7, 9))).toBe('holds');
  });
});

describe('regionRatio', () => {
  it('is the ratio of rates, narrower than one range over the other', () => {
    const { figures } = regionalFigures(counts, scheme('nbs4'), residents);
    const [east, , west] = figures;
    const ratio = regionRatio(counts, region('east'), region('west'), residents);
    const loose = (east?.rated?.rate.low ?? NaN) / (west?.rated?.rate.high ?? NaN);
    expect(ratio.low).toBeGreaterThanOrEqual(loose - 1e-9);
    expect(ratio.low).toBeCloseTo(0.918, 3);
    expect(ratio.high).toBeCloseTo(1.861, 3);
  });

  it('refuses a region that has nothing to compare with', () => {
    const [first = '', ...others] = counts.adcodes;
    const one = { ...region('east'), members: [first] };
    const rest = { ...region('west'), members: others };
    const zero = { ...counts, set: feasible([exactly(0), ...others.map(() => exactly(1))]) };
    expect(() => regionRatio(zero, rest, one, residents)).toThrow(UnmeasurableError);
    expect(() => regionRatio(zero, rest, one, residents)).toThrow(
      /region has nothing to compare with.*\(east\)/,
    );
    expect(regionRatio(zero, one, rest, residents)).toEqual(exactly(0));
    const nobody = { ...one, members: [] };
    expect(() => regionRatio(counts, nobody, rest)).toThrow(/nothing to compare with/);
    expect(() => compareRegions(counts, rest, 'greater', nobody)).toThrow(UnmeasurableError);
  });

  it('sets a region against all others', () => {
    const east = region('east');
    const rest = {
      ...east,
      id: 'rest',
      members: foundations.adcodes.filter((adcode) => !east.members.includes(adcode)),
    };
    expect(rest.members).toHaveLength(21);
    expect(regionRatio(foundations, east, rest).low).toBeCloseTo(3_731 / (919 + 1_071 + 324), 9);
  });
});

describe('rankByComparison', () => {
  it('counts who certainly and who possibly exceeds each', () => {
    const verdicts = [
      ['fails', 'holds', 'open'],
      ['fails', 'fails', 'fails'],
      ['open', 'holds', 'fails'],
    ] as const;
    // Nothing is asked of an item against itself.
    expect(rankByComparison(1, () => 'holds')).toEqual([{ best: 1, worst: 1 }]);
    expect(rankByComparison(3, (a, b) => verdicts[a]?.[b] ?? 'open')).toEqual([
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
      { best: 1, worst: 2 },
    ]);
  });
});

describe('groupedSet', () => {
  it('bounds whole groups by what their members and the total allow', () => {
    const members = [between(0, 5), between(0, 5), between(0, 5)];
    const set = feasible(members, [{ members: [0, 1, 2], total: exactly(12), name: 'all' }]);
    const grouped = groupedSet(set, [[0, 1], [2]]);
    expect(grouped.total).toEqual(exactly(12));
    expect(grouped.members[0]?.low).toBeCloseTo(7, 9);
    expect(grouped.members[0]?.high).toBeCloseTo(10, 9);
  });
});

describe('withoutMember', () => {
  it('takes from the total whatever the member may have been', () => {
    const members = [between(0, 5), between(0, 5), exactly(4)];
    const totals = [{ members: [0, 1, 2], total: exactly(12), name: 'all' }];
    const set = feasible(members, totals, { whole: true });
    expect(withoutMember(set, 2)).toEqual({
      members: [between(3, 5), between(3, 5)],
      blocks: [{ members: [0, 1], total: exactly(8) }],
      total: exactly(8),
    });
    expect(withoutMember(set, 0).blocks).toEqual([{ members: [0, 1], total: between(7, 9) }]);
  });

  it('leaves the totals of other blocks as they are', () => {
    const members = [between(0, 5), between(0, 5), between(1, 6), between(0, 9)];
    const set = feasible(
      members,
      [
        { members: [0, 1], total: exactly(6), name: 'first' },
        { members: [2, 3], total: exactly(8), name: 'second' },
      ],
      { whole: true },
    );
    expect(withoutMember(set, 0).blocks).toEqual([
      { members: [0], total: between(1, 5) },
      { members: [1, 2], total: exactly(8) },
    ]);
    expect(withoutMember(set, 3).blocks).toEqual([
      { members: [0, 1], total: exactly(6) },
      { members: [2], total: between(1, 6) },
    ]);
  });

  it('drops a block that had no other member', () => {
    const set = feasible(
      [exactly(1), exactly(2)],
      [{ members: [0], total: exactly(1), name: 'first' }],
    );
    expect(withoutMember(set, 0).members).toEqual([exactly(2)]);
    expect(withoutMember(set, 0).blocks).toEqual([{ members: [0], total: exactly(2) }]);
  });
});

describe('sets of decimal figures', () => {
  const decimal = completedCounts.filter(({ values }) => values.length > 1);

  it('without a member keep every completion', () => {
    fc.assert(
      fc.property(decimal, fc.nat(7), ({ quantities, values, total }, chosen) => {
        const position = chosen % values.length;
        const tenths = quantities.map(({ low, high }) => between(low / 10, high / 10));
        const all = { members: [...values.keys()], total: exactly(total / 10), name: 'all' };
        const rest = withoutMember(feasible(tenths, [all]), position);
        const noise = 1e-12 * (total + 1);
        const left = values.filter((_, other) => other !== position).map((value) => value / 10);
        left.forEach((value, other) => {
          const { low, high } = rest.members[other] ?? exactly(NaN);
          expect(low - noise <= value && value <= high + noise).toBe(true);
        });
        const sum = left.reduce((all, value) => all + value, 0);
        expect(rest.total.low - noise <= sum && sum <= rest.total.high + noise).toBe(true);
      }),
    );
  });

  it('lose a member, or are grouped, without a word on the last digit', () => {
    const members = [exactly(0.1), exactly(0.2), exactly(0.3), exactly(0.4), exactly(0.7)];
    const all = { members: [0, 1, 2, 3, 4], total: exactly(1.7), name: 'all' };
    for (const totals of [[], [all]]) {
      const set = feasible(members, totals);
      for (const position of members.keys()) {
        const rest = withoutMember(set, position);
        expect(rest.total.low).toBeCloseTo(1.7 - (members[position]?.low ?? NaN), 12);
        for (const other of rest.members.keys()) {
          expect(withoutMember(rest, other).members).toHaveLength(3);
        }
      }
    }
  });

  it.each(['2006', '2019', '2020', '2021', '2024'])(
    'of money in %s can be compared without any one province',
    (period) => {
      const money = snapshot(dataset, 'gdp', period);
      for (const position of money.adcodes.keys()) {
        const rest = withoutMember(money.set, position);
        expect(rest.members).toHaveLength(30);
        expect(rest.total.low).toBeLessThanOrEqual(rest.total.high);
      }
    },
  );
});
