import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tabs } from '../../src/explore/offers.ts';
import {
  formatState,
  mostChosen,
  parseState,
  settled,
  type StateNote,
} from '../../src/explore/state.ts';
import { anyState, offers as bothOffers } from './offered.ts';

const offers = bothOffers.en;
const usual = settled(offers, {});

function notesOn(query: string): readonly StateNote[] {
  return parseState(offers, query).notes;
}

describe('the address of a state', () => {
  test('leads back to the state, whatever it is, with nothing to remark', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseState(offers, formatState(offers, state))).toEqual({ state, notes: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same for an address that says it at greater length', () => {
    fc.assert(
      fc.property(anyState, ({ indicator, measure, period, scheme, chosen, tab, against }) => {
        const long = new URLSearchParams({
          tab,
          x: against,
          s: chosen.join(','),
          r: scheme,
          t: period,
          m: measure,
          i: indicator,
        });
        const { state, notes } = parseState(offers, `?${long}`);
        expect(state).toEqual({ indicator, measure, period, scheme, chosen, tab, against });
        expect(notes).toEqual([]);
        expect(formatState(offers, state).length).toBeLessThanOrEqual(long.toString().length + 1);
      }),
    );
  });

  test('is empty where nothing was chosen', () => {
    expect(formatState(offers, usual)).toBe('');
  });

  test('says only what was chosen, in a fixed order, and commas as they are', () => {
    const state = settled(offers, {
      ...usual,
      tab: 'ranking',
      indicator: 'residents_committees',
      period: '2020-06-30',
      chosen: ['sichuan', 'jiangsu'],
    });
    expect(formatState(offers, state)).toBe(
      '?i=residents_committees&t=2020&s=sichuan,jiangsu&tab=ranking',
    );
  });
});

describe('an address that cannot be followed in full', () => {
  test.each([
    ['?i=gdp&q=1', [{ kind: 'unknown-key', key: 'q' }]],
    ['?i=nonsense', [{ kind: 'unknown-value', key: 'i', value: 'nonsense' }]],
    ['?tab=__proto__', [{ kind: 'unknown-value', key: 'tab', value: '__proto__' }]],
    ['?__proto__=x', [{ kind: 'unknown-key', key: '__proto__' }]],
    ['?constructor=x', [{ kind: 'unknown-key', key: 'constructor' }]],
    ['?i=population&m=per-gdp', [{ kind: 'not-offered', key: 'm', value: 'per-gdp' }]],
    ['?i=foundations&tab=over-time', [{ kind: 'not-offered', key: 'tab', value: 'over-time' }]],
    ['?t=2011', [{ kind: 'not-offered', key: 't', value: '2011' }]],
    ['?s=jiangsu,atlantis', [{ kind: 'unknown-value', key: 's', value: 'atlantis' }]],
    ['?year=2018', [{ kind: 'retired', written: 'year=2018', now: 't=2018' }]],
    ['?m=density', [{ kind: 'retired', written: 'm=density', now: 'm=per-capita' }]],
    ['?lang=en', [{ kind: 'retired', written: 'lang', now: '' }]],
  ] as const)('%s says what was not', (query, notes) => {
    expect(notesOn(query)).toEqual(notes);
  });

  test('keeps the year when the day is another one', () => {
    expect(parseState(offers, '?i=residents_committees&t=2019-01-01').state.period).toBe(
      '2019-10-31',
    );
  });

  test('marks six provinces and says that there were more', () => {
    const slugs = offers.provinces.slice(0, 8).map(({ slug }) => slug);
    const { state, notes } = parseState(offers, `?s=${slugs.join(',')}`);
    expect(state.chosen).toEqual(slugs.slice(0, mostChosen));
    expect(notes).toEqual([{ kind: 'too-many', most: mostChosen }]);
  });

  test('takes the first of a key that is given twice', () => {
    expect(parseState(offers, '?tab=tiles&tab=table').state.tab).toBe('tiles');
  });
});

describe('any text as an address', () => {
  const keys = fc.constantFrom('i', 'm', 't', 'r', 's', 'tab', 'x', 'lang', 'toString');
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '%', '%E0%A4%A'),
    fc.constantFrom('gdp', 'jiangsu', 'map', '2020', 'three', 'per-capita'),
  );
  const pairs = fc.array(fc.tuple(keys, pieces)).map((list) => list.map((pair) => pair.join('=')));
  const hostile = fc.oneof(
    pieces,
    pairs.map((list) => `?${list.join('&')}`),
  );

  test('leads to a state that is offered and has an address of its own', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        const { state } = parseState(offers, query);
        expect(tabs).toContain(state.tab);
        expect(parseState(offers, formatState(offers, state))).toEqual({ state, notes: [] });
        expect(formatState(offers, state)).toMatch(/^(\?[\w=&,:.-]*)?$/);
      }),
      { numRuns: 2000 },
    );
  });
});
