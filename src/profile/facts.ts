/** Writes what is known of a province or a region for the reader, for sentences and tables to draw on. */
import { exactly, isExact, type Quantity } from '../dataset/quantity.ts';
import type { Dataset, Locale, Province, Region, RegionScheme } from '../dataset/types.ts';
import { formatAmount, formatAmountBounds } from '../i18n/format-scaled.ts';
import { formatBounds, formatPeriod, formatQuantity, formatShare } from '../i18n/format.ts';
import { placeWords } from '../i18n/profile.ts';
import { negate, percentageChange } from '../measure/arithmetic.ts';
import { compare } from '../measure/compare.ts';
import { elementAt } from '../measure/element.ts';
import { rank, type RankInterval } from '../measure/rank.ts';
import type {
  ChangeFacts,
  FigureChange,
  FigureFacts,
  KeyFigure,
  PlaceFacts,
  Side,
} from './content-shapes.ts';
import { figureSet, regionKey, type FigureSet, type PlacedFigure } from './figure-set.ts';
import { oncePer } from '../dataset/once.ts';

/** Writes a quantity of a key figure. */
export function figureText(
  { figure, indicator }: Pick<FigureSet, 'figure' | 'indicator'>,
  quantity: Quantity,
  locale: Locale,
  decimals: number = figure.decimals,
): string {
  return figure.measure === 'count'
    ? formatAmount(quantity, indicator, locale, decimals)
    : formatQuantity(quantity, locale, { decimals });
}

function boundTexts(
  { figure, indicator }: Pick<FigureSet, 'figure' | 'indicator'>,
  quantity: Quantity,
  locale: Locale,
  decimals: number,
): ReturnType<typeof formatBounds> {
  return figure.measure === 'count'
    ? formatAmountBounds(quantity, indicator, locale, decimals)
    : formatBounds(quantity, locale, { decimals });
}

/** More decimals than this tell nobody anything. */
const mostDecimals = 3;

/**
 * As many decimals as the figure has, or more where a sentence that sets it above or below the whole
 * would print the same number twice.
 */
function tellingDecimals(set: FigureSet, quantity: Quantity, side: Side | undefined): number {
  const { figure, nation } = set;
  if (!nation || !side || side === 'open') return figure.decimals;
  const isTold = (decimals: number) => {
    const own = boundTexts(set, quantity, 'en', decimals);
    const whole = boundTexts(set, nation, 'en', decimals);
    return side === 'above' ? own.low !== whole.high : own.high !== whole.low;
  };
  const choices = Array.from({ length: mostDecimals }, (_, more) => figure.decimals + more);
  return choices.find(isTold) ?? figure.decimals;
}

/** A thing that is compared with others of its kind. */
interface Compared {
  readonly key: string;
  readonly name: string;
  readonly placed: PlacedFigure;
}

const one = exactly(1);

/** On which side of 1 an index lies. */
export function sideOf(index: Quantity | undefined): Side | undefined {
  if (!index) return undefined;
  if (compare(index, 'greater', one) === 'holds') return 'above';
  return compare(index, 'less', one) === 'holds' ? 'below' : 'open';
}

function fromBelow({ best, worst }: RankInterval, compared: number): RankInterval {
  return { best: compared + 1 - worst, worst: compared + 1 - best };
}

function isPlaced({ best, worst }: RankInterval): boolean {
  return best === worst;
}

/** Names of those certainly ahead of `own` or behind it, outermost first, where its place is known. */
function others(
  own: Compared,
  all: readonly Compared[],
  side: 'ahead' | 'behind',
): readonly string[] {
  if (!isPlaced(own.placed.rank)) return [];
  const from = own.placed.quantity;
  const isThere = ({ placed: { quantity } }: Compared) =>
    side === 'ahead' ? quantity.low > from.high : quantity.high < from.low;
  const outermost = (a: Compared, b: Compared) => b.placed.quantity.low - a.placed.quantity.low;
  const sorted = all.filter(isThere).toSorted(outermost);
  return (side === 'ahead' ? sorted : sorted.reverse()).map(({ name }) => name);
}

interface Setting {
  readonly set: FigureSet;
  readonly all: readonly Compared[];
  readonly dataset: Dataset;
  readonly locale: Locale;
}

/** All provinces of a region that may have its highest or its lowest figure, with it. */
function membersOf(
  members: readonly string[],
  { set, dataset, locale }: Setting,
): FigureFacts['members'] {
  const known = dataset.provinces.flatMap(({ adcode, shortName }) => {
    const placed = set.provinces.get(adcode);
    return placed && members.includes(adcode)
      ? [{ quantity: placed.quantity, name: shortName[locale] }]
      : [];
  });
  const greatestLow = Math.max(...known.map(({ quantity }) => quantity.low));
  const leastHigh = Math.min(...known.map(({ quantity }) => quantity.high));
  const told = (chosen: typeof known) => chosen.map(({ name }) => name);
  return {
    highest: told(known.filter(({ quantity }) => quantity.high >= greatestLow)),
    lowest: told(known.filter(({ quantity }) => quantity.low <= leastHigh)),
  };
}

function factsOf(own: Compared, members: readonly string[], setting: Setting): FigureFacts {
  const { set, all, locale } = setting;
  const { quantity, rank: places, index, share, observation } = own.placed;
  const side = sideOf(index);
  const decimals = tellingDecimals(set, quantity, side);
  const written = (value: Quantity) => figureText(set, value, locale, decimals);
  return {
    text: written(quantity),
    quantity,
    isKnown: isExact(quantity),
    ...boundTexts(set, quantity, locale, decimals),
    date: formatPeriod(set.period, locale),
    year: locale === 'zh' ? `${set.period.year}年` : String(set.period.year),
    rank: places,
    compared: all.length,
    place: placeWords(places, locale),
    placeFromBelow: placeWords(fromBelow(places, all.length), locale),
    ahead: others(own, all, 'ahead'),
    behind: others(own, all, 'behind'),
    nation: set.nation && written(set.nation),
    side,
    times: index && formatQuantity(index, locale, { decimals: 1 }),
    index,
    share: share && formatShare(share, locale, 1),
    status: observation?.status,
    members: membersOf(members, setting),
  };
}

/** All provinces with their figures. */
function comparedProvinces(set: FigureSet, dataset: Dataset, locale: Locale): readonly Compared[] {
  return dataset.provinces.flatMap(({ adcode, shortName }) => {
    const placed = set.provinces.get(adcode);
    return placed ? [{ key: adcode, name: shortName[locale], placed }] : [];
  });
}

/** All regions of the scheme with their figures. */
function comparedRegions(
  set: FigureSet,
  scheme: RegionScheme,
  locale: Locale,
): readonly Compared[] {
  return scheme.regions.flatMap(({ id, name }) => {
    const placed = set.regions.get(regionKey(scheme.id, id));
    return placed ? [{ key: id, name: name[locale], placed }] : [];
  });
}

type Compare = (set: FigureSet) => readonly Compared[];

function figureFacts(
  figure: KeyFigure,
  key: string,
  members: readonly string[],
  compared: Compare,
  dataset: Dataset,
  locale: Locale,
): FigureFacts | undefined {
  const set = figureSet(figure, dataset);
  const all = compared(set);
  const own = all.find((each) => each.key === key);
  return own && factsOf(own, members, { set, all, dataset, locale });
}

/** The change of each in percent of what it was, by key; what was 0 has none. */
function changesOf(before: readonly Compared[], after: readonly Compared[]) {
  return after.flatMap(({ key, placed }) => {
    const earlier = before.find((each) => each.key === key)?.placed.quantity;
    if (!earlier || earlier.low <= 0) return [];
    return [{ key, percent: percentageChange(earlier, placed.quantity) }];
  });
}

const comparedChanges = oncePer(
  ({ change, kind }: { change: FigureChange; kind: string; compared: Compare }) =>
    `${change.id} ${kind}`,
  ({ change: { figure, from }, compared }, dataset: Dataset) => {
    const changes = changesOf(
      compared(figureSet({ ...figure, period: from }, dataset)),
      compared(figureSet(figure, dataset)),
    );
    const places = rank(changes.map(({ percent }) => percent));
    return changes.map((change, position) => ({ ...change, rank: elementAt(places, position) }));
  },
);

function changeFacts(
  change: FigureChange,
  key: string,
  kind: string,
  compared: Compare,
  dataset: Dataset,
  locale: Locale,
): ChangeFacts | undefined {
  const all = comparedChanges({ change, kind, compared }, dataset);
  const own = all.find((each) => each.key === key);
  const earlier = { ...change.figure, period: change.from };
  const [from, to] = [earlier, change.figure].map((figure) =>
    figureFacts(figure, key, [], compared, dataset, locale),
  );
  if (!own || !from || !to) return undefined;
  const { percent, rank: places } = own;
  const direction = percent.low > 0 ? 'rose' : percent.high < 0 ? 'fell' : 'open';
  const size = direction === 'fell' ? negate(percent) : percent;
  return {
    from,
    to,
    percent,
    size: formatQuantity(size, locale, {
      decimals: Math.abs(percent.low) < 10 ? 1 : 0,
      suffix: '%',
    }),
    direction,
    rank: places,
    compared: all.length,
  };
}

/** What content tells of figures and of their changes. */
export interface KnownFigures {
  readonly figures: readonly KeyFigure[];
  readonly changes: readonly FigureChange[];
}

function lookup<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((each) => each.id === id);
  if (item) return item;
  throw new RangeError(
    `A sentence asks for “${id}”, which no figure or change of the profiles is named.`,
  );
}

/** The facts of a province, under the region scheme. */
export function provinceFacts(
  province: Province,
  scheme: RegionScheme,
  { figures, changes }: KnownFigures,
  dataset: Dataset,
  locale: Locale,
): PlaceFacts {
  const region = scheme.regions.find(({ members }) => members.includes(province.adcode));
  const compared: Compare = (set) => comparedProvinces(set, dataset, locale);
  const { adcode } = province;
  return {
    name: province.shortName[locale],
    region: {
      id: region?.id ?? '',
      name: region?.name[locale] ?? '',
      members: region?.members.length ?? 0,
    },
    figure: (id) => figureFacts(lookup(figures, id), adcode, [], compared, dataset, locale),
    change: (id) =>
      changeFacts(lookup(changes, id), adcode, 'provinces', compared, dataset, locale),
  };
}

/** The facts of a region among those of its scheme. */
export function regionFacts(
  region: Region,
  scheme: RegionScheme,
  { figures, changes }: KnownFigures,
  dataset: Dataset,
  locale: Locale,
): PlaceFacts {
  const compared: Compare = (set) => comparedRegions(set, scheme, locale);
  const { id: key, name, members } = region;
  return {
    name: name[locale],
    region: { id: key, name: name[locale], members: members.length },
    figure: (id) => figureFacts(lookup(figures, id), key, members, compared, dataset, locale),
    change: (id) => changeFacts(lookup(changes, id), key, scheme.id, compared, dataset, locale),
  };
}
