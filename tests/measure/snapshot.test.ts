import { describe, expect, it } from 'vitest';
import { between, exactly, isExact } from '../../src/dataset/quantity.ts';
import type { Dataset, Total } from '../../src/dataset/types.ts';
import { combineProvenance, provenanceOf } from '../../src/measure/provenance.ts';
import { isAdditive, observedIndicators, snapshot } from '../../src/measure/snapshot.ts';
import { ContradictionError } from '../../src/measure/contradiction.ts';
import { UnknownNameError } from '../../src/measure/unknown-name.ts';
import { dataset } from './published.ts';

const organizations = 'social_organizations';

function withTotals(change: (totals: readonly Total[]) => readonly Total[]): Dataset {
  return { ...dataset, totals: change(dataset.totals) };
}

describe('snapshot', () => {
  it('knows 4 of 31 provinces exactly on 2020-09-30, and all 31 together', () => {
    const { set, adcodes } = snapshot(dataset, organizations, '2020-09-30');
    expect(adcodes).toEqual(dataset.provinces.map(({ adcode }) => adcode));
    expect(set.members.filter(isExact)).toHaveLength(4);
    expect(set.total).toEqual(exactly(886_222));
  });

  it('knows 8 provinces exactly on 2018-02-07, and the sums of four groups', () => {
    const { set } = snapshot(dataset, organizations, '2018-02-07');
    expect(set.members.filter(isExact)).toHaveLength(8);
    expect(set.total).toEqual(exactly(805_190 - 2_312));
    const sums = set.blocks.map(({ total }) => total.low).sort((a, b) => a - b);
    expect(sums).toEqual([53_381, 74_383, 104_667, 278_730, 291_717]);
  });

  it('takes the nation less what is outside of every province as the sum of the provinces', () => {
    const onlyNation = withTotals((totals) =>
      totals.filter(({ scope }) => scope === 'cn' || scope === 'ministry'),
    );
    const { set, totals } = snapshot(onlyNation, organizations, '2020-09-30');
    expect(set.total).toEqual(exactly(888_517 - 2_295));
    expect(totals[0]?.name).toMatch(/^cn \(totals\.csv:\d+\) less ministry \(totals\.csv:\d+\)$/);
  });

  it('does not take the nation alone for the sum of the provinces', () => {
    // The nation's residents include servicemen, who are in no province.
    const { set, totals } = snapshot(dataset, 'population', '2020');
    expect(totals).toEqual([]);
    expect(set.total.low).not.toBe(141_212);
  });

  it('does not let a total of one period bind another, however near', () => {
    // 6,094 foundations are stated for the end of 2017, twelve days after the register.
    const { set, totals } = snapshot(dataset, 'foundations', '2017-12-19');
    expect(totals).toEqual([]);
    expect(set.total).toEqual(between(5_754, 6_313));
  });

  it('names the rows and the total that contradict each other', () => {
    const doubled = withTotals((totals) =>
      totals.map((total) =>
        total.scope === 'provinces31' ? { ...total, quantity: exactly(2_000_000) } : total,
      ),
    );
    const attempt = () => snapshot(doubled, organizations, '2020-09-30');
    expect(attempt).toThrow(ContradictionError);
    expect(attempt).toThrow(/"provinces31 \(totals\.csv:\d+\)" cannot be met: it is 2000000/);
    expect(attempt).toThrow(/observations\/social_organizations\.csv:\d+/);
  });

  it('sees that the nation less what is outside must be the stated sum of the provinces', () => {
    const oneMore = withTotals((totals) =>
      totals.map((total) =>
        total.scope === 'cn' && total.quantity.low === 888_517
          ? { ...total, quantity: exactly(888_518) }
          : total,
      ),
    );
    const attempt = () => snapshot(oneMore, organizations, '2020-09-30');
    expect(attempt).toThrow(ContradictionError);
    expect(attempt).toThrow(
      /"cn \(totals\.csv:\d+\) less ministry .*it is 886223, but .* 886222\..*: provinces31 \(totals/,
    );
  });

  it('offers what there is when asked for what there is not', () => {
    expect(() => snapshot(dataset, 'organisations', '2020')).toThrow(UnknownNameError);
    expect(() => snapshot(dataset, 'organisations', '2020')).toThrow(
      /^There is no indicator "organisations"\. Choose one of: .*social_organizations/,
    );
    expect(() => snapshot(dataset, organizations, '2019')).toThrow(
      'There is no period "2019". Choose one of: 2018-02-07, 2020-09-30.',
    );
  });

  const withoutRow = (indicator: string, adcode: string): Dataset => ({
    ...dataset,
    observations: {
      ...dataset.observations,
      [indicator]: (dataset.observations[indicator] ?? []).filter((row) => row.adcode !== adcode),
    },
  });

  it('lets only totals of all of whose provinces there are figures bind them', () => {
    // Without Jiangsu neither all provinces nor its group of seven can be added up.
    const lacking = snapshot(withoutRow(organizations, '320000'), organizations, '2018-02-07');
    const complete = snapshot(dataset, organizations, '2018-02-07');
    const groups = complete.totals.map(({ members }) => members.length);
    expect(groups.toSorted()).toEqual([31, 3, 3, 5, 7].toSorted());
    expect(lacking.totals.map(({ members }) => members.length).toSorted()).toEqual([3, 3, 5]);
    const places = lacking.totals.flatMap(({ members }) => members);
    expect(places.every((place) => place >= 0 && place < 30)).toBe(true);
  });

  it('lets no total of another indicator bind it', () => {
    const other = withTotals((totals) => [
      ...totals,
      ...totals
        .filter(({ scope, period }) => scope === 'provinces31' && period.text === '2020-09-30')
        .map((total) => ({ ...total, indicator: 'foundations', quantity: exactly(1) })),
    ]);
    expect(snapshot(other, organizations, '2020-09-30').set.total).toEqual(exactly(886_222));
  });

  it('passes over a total of a scope that nobody describes', () => {
    const other = withTotals((totals) => [
      ...totals,
      ...totals
        .filter(({ scope, period }) => scope === 'ministry' && period.text === '2020-09-30')
        .map((total) => ({ ...total, scope: 'nowhere', quantity: exactly(1) })),
    ]);
    expect(snapshot(other, organizations, '2020-09-30').set.total).toEqual(exactly(886_222));
  });

  it.each([
    ['stock', 1, 0, true],
    ['flow', 1, 0, true],
    ['money', 1, 0, false],
    ['stock', 10_000, 0, false],
    ['stock', 1, 1, false],
  ] as const)('of a %s in units of %i with %i decimals counts whole things: %s', (...given) => {
    const [kind, scale, decimals, isWhole] = given;
    const halves = between(0.5, 2.5);
    const changed = {
      ...dataset,
      indicators: dataset.indicators.map((each) =>
        each.id === 'foundations' ? { ...each, kind, scale, decimals } : each,
      ),
      observations: {
        ...dataset.observations,
        foundations: (dataset.observations.foundations ?? []).map((row) => ({
          ...row,
          quantity: halves,
        })),
      },
    };
    const [first] = snapshot(changed, 'foundations', '2017-12-19').set.members;
    expect(first).toEqual(isWhole ? between(1, 2) : halves);
  });

  it('refuses figures of a province that the dataset does not have', () => {
    const stray = {
      ...dataset,
      observations: {
        ...dataset.observations,
        foundations: (dataset.observations.foundations ?? []).map((row) =>
          row.adcode === '650000' ? { ...row, adcode: '999999' } : row,
        ),
      },
    };
    expect(() => snapshot(stray, 'foundations', '2017-12-19')).toThrow(
      /^There is no province "999999"\. Choose one of: 110000/,
    );
  });

  it('says of each bound that a total narrowed which one did, and what is stated', () => {
    const { provenance } = snapshot(dataset, organizations, '2018-02-07');
    const [jiangsu, guangdong, ...others] = provenance.narrowed;
    expect(others).toEqual([]);
    expect(jiangsu).toEqual({
      indicator: organizations,
      period: '2018-02-07',
      adcode: '320000',
      end: 'high',
      stated: Infinity,
      narrowed: 159_802,
      by: expect.stringMatching(/^gysb_east_china \(totals\.csv:\d+\)$/) as string,
    });
    expect(guangdong).toMatchObject({ adcode: '440000', end: 'high', narrowed: 202_322 });
    // What is left of the nation once the ministry and the four groups are taken off.
    expect(guangdong?.by.split(' less ').map((name) => name.replace(/ .*/, ''))).toEqual([
      'cn',
      'ministry',
      expect.any(String),
      expect.any(String),
      expect.any(String),
      'gysb_east_china',
    ]);
    expect(snapshot(dataset, organizations, '2020-09-30').provenance.narrowed).toEqual([]);
  });

  it('is traced to its rows, its totals and their sources', () => {
    const { provenance } = snapshot(dataset, organizations, '2020-09-30');
    const files = provenance.cells.map(({ file }) => file);
    expect(files.filter((file) => file.includes('observations'))).toHaveLength(31);
    expect(files.filter((file) => file === 'totals.csv')).toHaveLength(3);
    expect(provenance.sources).toEqual(['CDB_2020Q3']);
    expect(new Set(provenance.statuses)).toEqual(new Set(['band', 'exact', 'deduced']));
  });
});

describe('isAdditive', () => {
  it('is true of counts and money, and false of shares and rates', () => {
    const additive = observedIndicators(dataset).filter(isAdditive);
    expect(additive.map(({ id }) => id)).toContain('gdp');
    expect(additive.map(({ id }) => id)).not.toContain('urban_share');
    const [first] = additive;
    if (first === undefined) throw new Error('No indicator.');
    const kinds = ['stock', 'flow', 'money', 'share', 'rate'] as const;
    expect(kinds.filter((kind) => isAdditive({ ...first, kind }))).toEqual([
      'stock',
      'flow',
      'money',
    ]);
  });
});

describe('observedIndicators', () => {
  it('are those with figures by province, and no others', () => {
    const observed = observedIndicators(dataset).map(({ id }) => id);
    expect(observed).toContain('foundations');
    expect(dataset.indicators.map(({ id }) => id)).toContain('social_groups');
    expect(observed).not.toContain('social_groups');
  });
});

describe('combineProvenance', () => {
  it('joins traces without repeating a cell, a source or a join', () => {
    const row = { origin: { file: 'a.csv', line: 2 }, source: 'S', status: 'exact' } as const;
    const other = { origin: { file: 'a.csv', line: 3 }, source: 'S', status: 'band' } as const;
    const join = {
      what: 'p',
      wanted: '2020-09-30',
      taken: '2020',
      rule: 'nearest-period',
    } as const;
    const narrowed = {
      indicator: 'p',
      period: '2020',
      adcode: 'a',
      end: 'high',
      stated: Infinity,
      narrowed: 9,
      by: 'all (totals.csv:2)',
    } as const;
    const lower = { ...narrowed, end: 'low', stated: 0, narrowed: 3 } as const;
    const combined = combineProvenance(
      provenanceOf([row], [join], [narrowed]),
      provenanceOf([other, row], [join], [narrowed, lower]),
    );
    expect(combined).toEqual({
      cells: [row.origin, other.origin],
      sources: ['S'],
      statuses: ['exact', 'band'],
      joins: [join],
      narrowed: [narrowed, lower],
    });
  });
});
