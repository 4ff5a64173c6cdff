/** The summary of a chart of provinces and regions over time. */
import { isExact } from '../../dataset/quantity.ts';
import type { Locale } from '../../dataset/types.ts';
import { timeMessages, type SeriesFacts } from '../../i18n/chart-time.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { nameWithNumber } from '../../i18n/listing.ts';
import { compareRegions } from '../../measure/region-comparison.ts';
import { candidates, type Candidates } from '../facts/candidates.ts';
import { isOneSeries } from '../facts/moments.ts';
import type { SeriesLine, SeriesValues } from '../facts/series-values.ts';
import { type SeriesView, seriesText, gapText, byLast } from './series-text.ts';

/** Neighbouring regions, highest first, of which the figures cannot tell which is higher. */
function undecidedOf(
  { moments, scheme }: SeriesValues,
  sorted: readonly SeriesLine[],
): readonly (readonly [string, string])[] {
  const moment = moments.at(-1);
  const regionOf = ({ key }: SeriesLine) => scheme.regions.find(({ id }) => id === key);
  return sorted.slice(1).flatMap((lower, index) => {
    const higher = sorted[index];
    const [above, below] = [higher && regionOf(higher), regionOf(lower)];
    if (!moment || !higher || !above || !below) return [];
    const { snapshot, denominator } = moment;
    const verdict = compareRegions(snapshot, above, 'greater', below, denominator);
    return verdict === 'open' ? [[higher.name, lower.name] as const] : [];
  });
}

function changesOf(provinces: readonly SeriesLine[]): NonNullable<SeriesFacts['changes']> {
  const ends = provinces.flatMap(({ quantities }) => {
    const [first, last] = [quantities[0], quantities.at(-1)];
    return first && last ? [{ first, last }] : [];
  });
  const rose = ends.filter(({ first, last }) => last.low > first.high).length;
  const fell = ends.filter(({ first, last }) => last.high < first.low).length;
  return { rose, fell, unclear: provinces.length - rose - fell };
}

/** The change of the whole, the order of regions, the extremes, and what is not known or not joined. */
export function seriesSummary(
  view: SeriesView,
  values: SeriesValues,
  subtitle: string,
  locale: Locale,
): string {
  const { moments, provinces, together } = values;
  const text = seriesText(view, locale);
  const dates = [moments[0], moments.at(-1)].map((moment) =>
    moment ? formatPeriod(moment.period, locale) : '',
  );
  const { highest, lowest } = candidates(
    provinces.map((line) => ({ line, quantity: line.quantities.at(-1) })),
  );
  const told = (line: SeriesLine) =>
    nameWithNumber(line.name, text(line.quantities.at(-1)), locale);
  const possible = ({ values: each, areTied }: Candidates<{ line: SeriesLine }>) => ({
    names: each.map(({ line }) => told(line)),
    areTied,
  });
  const regions = values.regions.filter(({ quantities }) => quantities.at(-1)).toSorted(byLast);
  const lacking = provinces.filter(({ quantities }) => quantities.includes(undefined));
  const exact = provinces.filter(({ quantities }) =>
    quantities.every((quantity) => quantity && isExact(quantity)),
  );
  const [from, to] = [together[0], together.at(-1)];
  const isCompared = isOneSeries(moments);
  return timeMessages[locale].summary({
    subtitle,
    first: dates[0] ?? '',
    last: dates[1] ?? '',
    periods: moments.length,
    together:
      view.measure !== 'index' && from && to
        ? { from: isCompared ? text(from) : undefined, to: text(to) }
        : undefined,
    regions: regions.map(told),
    undecided: undecidedOf(values, regions),
    highest: possible(highest),
    lowest: possible(lowest),
    changes: isCompared ? changesOf(provinces) : undefined,
    exact: exact.length,
    ranged: provinces.length - exact.length - lacking.length,
    lacking: lacking.map(({ name }) => name),
    gaps: values.gaps.map((gap) => gapText(gap, locale)),
  });
}
