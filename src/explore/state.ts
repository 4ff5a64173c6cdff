/**
 * What a reader has chosen in the explorer, as the address says it. The address is short, says
 * nothing that goes without saying, and any address leads to a chart: what cannot be read is
 * explained and left out.
 */
import {
  tabRefusal,
  tabs,
  type AgainstOffer,
  type Asked,
  type IndicatorOffer,
  type MeasureOffer,
  type Offers,
  type Tab,
} from './offers.ts';

/** A state is made by {@link settled} and {@link parseState} alone, so it can always be drawn. */
export interface ExplorerState {
  readonly indicator: string;
  /** Key of a measure. */
  readonly measure: string;
  /** As the tables write it. */
  readonly period: string;
  readonly scheme: string;
  /** Slugs of provinces, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  readonly tab: Tab;
  /** Key of what a scatter plot sets the indicator against. */
  readonly against: string;
}

/** More lines or outlines than this cannot be told apart. */
export const mostChosen = 6;

/** What an address asked for and did not get. */
export type StateNote =
  /** A key that nothing here has. */
  | { readonly kind: 'unknown-key'; readonly key: string }
  /** A value that the key does not have. */
  | { readonly kind: 'unknown-value'; readonly key: string; readonly value: string }
  /** An old way of writing, understood. */
  | { readonly kind: 'retired'; readonly written: string; readonly now: string }
  /** A value that exists, but not together with the others. */
  | { readonly kind: 'not-offered'; readonly key: string; readonly value: string }
  /** More provinces than can be shown. */
  | { readonly kind: 'too-many'; readonly most: number };

export interface ParsedState {
  readonly state: ExplorerState;
  readonly notes: readonly StateNote[];
}

/** Keys of the address. */
export const stateKeys = {
  indicator: 'i',
  measure: 'm',
  period: 't',
  scheme: 'r',
  chosen: 's',
  tab: 'tab',
  against: 'x',
} as const satisfies Record<keyof ExplorerState, string>;

function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new Error('The explorer has nothing to offer; see its content.');
  return first;
}

function find<Item>(items: readonly Item[], wanted: (item: Item) => boolean): Item {
  return items.find(wanted) ?? firstOf(items);
}

/** The offer of that indicator; the first one when there is none. */
function indicatorOffer({ indicators }: Offers, id: string): IndicatorOffer {
  return find(indicators, (each) => each.id === id);
}

/** The offer of that measure, or of the indicator's usual one when it is refused or unknown. */
function measureOffer(indicator: IndicatorOffer, key: string): MeasureOffer {
  const usual = find(indicator.measures, (each) => each.key === indicator.measure);
  const wanted = indicator.measures.find((each) => each.key === key);
  return wanted && wanted.periods.length > 0 ? wanted : usual;
}

function yearOf(period: string): string {
  return period.slice(0, 4);
}

/** The period of those that is meant by its whole writing, or by its year where that has only one. */
function meantPeriod(periods: readonly string[], written: string): string | undefined {
  if (periods.includes(written)) return written;
  const inYear = periods.filter((period) => yearOf(period) === written);
  return inYear.length === 1 ? inYear[0] : undefined;
}

/** The usual tab of a choice: the first that can show it. */
function usualTab(choice: Asked): Tab {
  return find(tabs, (tab) => tabRefusal(choice, tab) === undefined);
}

/** The offer of that key; the first of another indicator when it is unknown, or of the same one. */
function againstOffer({ against }: Offers, key: string, indicator: string): AgainstOffer {
  const others = against.filter((each) => each.indicator !== indicator);
  return find(others.length > 0 ? others : against, (each) => each.key === key);
}

/** What a state refers to. */
export function asked(offers: Offers, state: ExplorerState): Asked {
  const indicator = indicatorOffer(offers, state.indicator);
  return {
    indicator,
    measure: measureOffer(indicator, state.measure),
    against: againstOffer(offers, state.against, indicator.id),
    period: state.period,
  };
}

/**
 * The state nearest to what is wanted that can be drawn: what is left out or not offered is as usual;
 * a period without figures gives way to that of the same year, or to the last one.
 */
export function settled(offers: Offers, wanted: Partial<ExplorerState>): ExplorerState {
  const indicator = indicatorOffer(offers, wanted.indicator ?? '');
  const measure = measureOffer(indicator, wanted.measure ?? '');
  const against = againstOffer(offers, wanted.against ?? '', indicator.id);
  const { periods } = measure;
  const written = wanted.period ?? '';
  const sameYear = periods.findLast((each) => yearOf(each) === yearOf(written));
  const period = meantPeriod(periods, written) ?? sameYear ?? firstOf(periods.toReversed());
  const choice = { indicator, measure, against, period };
  const isKnown = (slug: string) => offers.provinces.some((province) => province.slug === slug);
  return {
    indicator: indicator.id,
    measure: measure.key,
    period,
    scheme: offers.schemes.find(({ id }) => id === wanted.scheme)?.id ?? offers.defaultScheme,
    chosen: [...new Set(wanted.chosen)].filter(isKnown).slice(0, mostChosen),
    tab: wanted.tab && tabRefusal(choice, wanted.tab) === undefined ? wanted.tab : usualTab(choice),
    against: against.key,
  };
}

/** Commas and colons need no escaping in a query and are read more easily without. */
function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** The state as a query, `?i=…&t=…`, without what goes without saying; empty for the usual state. */
export function formatState(offers: Offers, state: ExplorerState): string {
  const { indicator, measure, period: text } = state;
  const usual = settled(offers, { indicator, measure });
  // The usual tab may hang on the period.
  const usualTabThen = settled(offers, { indicator, measure, period: text }).tab;
  const usualMeasure = settled(offers, { indicator: state.indicator }).measure;
  const usualIndicator = settled(offers, {}).indicator;
  const { periods } = asked(offers, state).measure;
  const period = meantPeriod(periods, yearOf(text)) === text ? yearOf(text) : text;
  const entries: readonly (readonly [string, string, boolean])[] = [
    [stateKeys.indicator, state.indicator, state.indicator === usualIndicator],
    [stateKeys.measure, state.measure, state.measure === usualMeasure],
    [stateKeys.period, period, state.period === usual.period],
    [stateKeys.scheme, state.scheme, state.scheme === usual.scheme],
    [stateKeys.chosen, state.chosen.join(','), state.chosen.length === 0],
    [stateKeys.against, state.against, state.against === usual.against],
    [stateKeys.tab, state.tab, state.tab === usualTabThen],
  ];
  const said = entries.filter(([, , isUsual]) => !isUsual);
  return said.length === 0
    ? ''
    : `?${said.map(([key, value]) => `${key}=${escaped(value)}`).join('&')}`;
}

interface Read {
  readonly values: ReadonlyMap<string, string>;
  readonly notes: readonly StateNote[];
}

/** A name that objects have by birth is no old key. */
function retiredTo(names: Readonly<Record<string, string>>, written: string): string | undefined {
  return Object.hasOwn(names, written) ? names[written] : undefined;
}

/** The values of known keys, the first of each; old keys and values by their new names. */
function read({ retired }: Offers, query: string): Read {
  const known: readonly string[] = Object.values(stateKeys);
  const values = new Map<string, string>();
  const notes: StateNote[] = [];
  for (const [written, value] of new URLSearchParams(query)) {
    const newKey = known.includes(written) ? undefined : retiredTo(retired.keys, written);
    const key = newKey ?? written;
    if (newKey === '') notes.push({ kind: 'retired', written, now: '' });
    else if (!known.includes(key)) notes.push({ kind: 'unknown-key', key });
    else {
      const newValue = retiredTo(retired.values[key] ?? {}, value);
      if (newKey !== undefined || newValue !== undefined) {
        const now = `${key}=${newValue ?? value}`;
        notes.push({ kind: 'retired', written: `${written}=${value}`, now });
      }
      if (!values.has(key)) values.set(key, newValue ?? value);
    }
  }
  return { values, notes };
}

/** Whether a value of a key is known at all, whatever else was chosen. */
function isKnownValue(offers: Offers, key: string, value: string): boolean {
  switch (key) {
    case stateKeys.indicator:
      return offers.indicators.some(({ id }) => id === value);
    case stateKeys.measure:
      return offers.indicators.some(({ measures }) => measures.some((each) => each.key === value));
    case stateKeys.period:
      return offers.indicators.some(
        ({ periods }) =>
          periods.includes(value) || periods.some((period) => yearOf(period) === value),
      );
    case stateKeys.scheme:
      return offers.schemes.some(({ id }) => id === value);
    case stateKeys.tab:
      return tabs.some((tab) => tab === value);
    case stateKeys.against:
      return offers.against.some((each) => each.key === value);
    default:
      return true;
  }
}

/** What was asked for in so many words and is not in the state. */
function missed(offers: Offers, key: string, value: string, got: string): readonly StateNote[] {
  if (got === value) return [];
  if (!isKnownValue(offers, key, value)) return [{ kind: 'unknown-value', key, value }];
  return [{ kind: 'not-offered', key, value }];
}

function missedProvinces({ provinces }: Offers, slugs: readonly string[]): readonly StateNote[] {
  const isKnown = (slug: string) => provinces.some((province) => province.slug === slug);
  const unknown = slugs.filter((slug) => slug !== '' && !isKnown(slug));
  const notes = unknown.map((value): StateNote => ({
    kind: 'unknown-value',
    key: stateKeys.chosen,
    value,
  }));
  const tooMany = new Set(slugs.filter(isKnown)).size > mostChosen;
  return tooMany ? [...notes, { kind: 'too-many', most: mostChosen }] : notes;
}

/** The state that a query asks for, and what of it could not be had. Any text is a query. */
export function parseState(offers: Offers, query: string): ParsedState {
  const { values, notes } = read(offers, query);
  const slugs = (values.get(stateKeys.chosen) ?? '').split(',');
  const wanted = {
    indicator: values.get(stateKeys.indicator),
    measure: values.get(stateKeys.measure),
    period: values.get(stateKeys.period),
    scheme: values.get(stateKeys.scheme),
    tab: tabs.find((tab) => tab === values.get(stateKeys.tab)),
    against: values.get(stateKeys.against),
    chosen: slugs,
  };
  const state = settled(offers, definedOf(wanted));
  const single = ['indicator', 'measure', 'period', 'scheme', 'tab', 'against'] as const;
  const { periods } = asked(offers, state).measure;
  const differences = single.flatMap((field) => {
    const value = values.get(stateKeys[field]);
    if (value === undefined) return [];
    const meant = field === 'period' ? (meantPeriod(periods, value) ?? value) : value;
    return missed(offers, stateKeys[field], meant, state[field]);
  });
  return { state, notes: [...notes, ...differences, ...missedProvinces(offers, slugs)] };
}

type Defined<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };

/** Without the fields that are `undefined`. */
function definedOf<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>;
}
