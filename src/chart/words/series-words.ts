/** The words of a chart of provinces and regions over time: subtitle, table, summary, notes. */
import { isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Dataset, Locale } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { timeMessages } from '../../i18n/chart-time.ts';
import { formatPer, formatPeriod, formatQuantity } from '../../i18n/format.ts';
import { compareRegions } from '../../measure/region-comparison.ts';
import { isAdditive } from '../../measure/snapshot.ts';
import type { SceneTable, SceneWords, TableCell } from '../../scene/scene.ts';
import type { Gap, Moment } from '../facts/moments.ts';
import { finite } from '../facts/finite.ts';
import { sourceLine } from './province-words.ts';
import {
  lastOf,
  type SeriesChoice,
  type SeriesLine,
  type SeriesValues,
} from '../facts/series-values.ts';
import type { BaseView } from '../view.ts';
import { baseUnit, rateName } from '../facts/rate-name.ts';

type SeriesView = BaseView & SeriesChoice;

/** Writes the quantities of a view. */
export function seriesText(
  { decimals }: SeriesChoice,
  locale: Locale,
): (quantity: Quantity | undefined) => string {
  return (quantity) =>
    quantity ? formatQuantity(quantity, locale, { decimals }) : chartMessages[locale].missing;
}

/** What a gap is: years without figures, or two ways of counting. */
export function gapText({ after, before, years }: Gap, locale: Locale): string {
  const words = timeMessages[locale];
  const ends = [after, before].map(({ period }) => formatPeriod(period, locale));
  const told = [
    ...(years.length > 0 ? [words.noFigures(years)] : []),
    ...(after.series?.id === before.series?.id
      ? []
      : [words.unjoined(ends[0] ?? '', ends[1] ?? '')]),
  ];
  return told.join(locale === 'zh' ? '；' : '; ');
}

/** What is measured, in which unit, and over which time. */
export function seriesSubtitle(
  { measure }: SeriesChoice,
  { moments }: SeriesValues,
  locale: Locale,
): string {
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return '';
  const words = timeMessages[locale];
  const { indicator } = first.snapshot;
  const by = first.denominator;
  const span = words.span(formatPeriod(first.period, locale), formatPeriod(last.period, locale));
  if (!by) return words.countSubtitle(indicator.name[locale], indicator.unit[locale], span);
  const divided = by.indicator.denominatorName[locale];
  return measure === 'rate'
    ? words.rateSubtitle(rateName(indicator, by.indicator, by.units.per, locale), divided, span)
    : words.indexSubtitle(indicator.name[locale], divided, span);
}

/** The unit of the figures at a moment, short enough for the head of a column. */
export function unitOf(
  { measure }: SeriesChoice,
  { snapshot, denominator }: Moment,
  locale: Locale,
): string {
  const words = timeMessages[locale];
  if (!denominator) return snapshot.indicator.unit[locale];
  if (measure !== 'rate') return words.indexUnit;
  const { per } = denominator.units;
  return per === 1 ? baseUnit(snapshot.indicator, locale) : words.perUnit(formatPer(per, locale));
}

function statusesOf({ moments }: SeriesValues, adcode: string, locale: Locale): string {
  const found = moments.flatMap(({ snapshot: { adcodes, observations } }) => {
    const observation = observations[adcodes.indexOf(adcode)];
    return observation ? [chartMessages[locale].status[observation.status] ?? ''] : [];
  });
  return [...new Set(found)].join(locale === 'zh' ? '、' : ', ');
}

/** By the last figure: highest certain one first, then the highest possible; lines without any last. */
export function byLast(a: SeriesLine, b: SeriesLine): number {
  const [of, than] = [lastOf(a)?.quantity, lastOf(b)?.quantity];
  if (!of || !than) return Number(!of) - Number(!than);
  return than.low - of.low || (than.high === of.high ? 0 : than.high - of.high);
}

function tableOf(
  view: SeriesView,
  values: SeriesValues,
  caption: string,
  locale: Locale,
): SceneTable {
  const words = timeMessages[locale];
  const text = seriesText(view, locale);
  const cell = (quantity: Quantity | undefined): TableCell => ({
    text: text(quantity),
    low: finite(quantity?.low),
    high: finite(quantity?.high),
  });
  const regionName = (adcode: string) =>
    values.scheme.regions.find(({ members }) => members.includes(adcode))?.name[locale] ?? '';
  const row = (line: SeriesLine, region: string, known: string) => ({
    key: line.key,
    cells: {
      place: { text: line.name },
      region: { text: region },
      ...Object.fromEntries(
        values.moments.map(({ period }, index) => [period.text, cell(line.quantities[index])]),
      ),
      known: { text: known },
    },
  });
  const columns = values.moments.flatMap((moment) => {
    const gap = values.gaps.find(({ before }) => before === moment);
    const date = formatPeriod(moment.period, locale);
    const own = {
      key: moment.period.text,
      label: words.column(date, unitOf(view, moment, locale)),
      isNumeric: true,
    };
    if (!gap) return [own];
    return [
      { key: `gap:${moment.period.text}`, label: gapText(gap, locale), isNumeric: false },
      own,
    ];
  });
  return {
    caption,
    columns: [
      { key: 'place', label: words.place, isNumeric: false },
      { key: 'region', label: chartMessages[locale].region, isNumeric: false },
      ...columns,
      { key: 'known', label: chartMessages[locale].howKnown, isNumeric: false },
    ],
    rows: [
      ...values.regions.toSorted(byLast).map((line) => row(line, line.name, words.sumOfProvinces)),
      ...values.provinces
        .toSorted(byLast)
        .map((line) => row(line, regionName(line.key), statusesOf(values, line.key, locale))),
    ],
  };
}

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

function changesOf(provinces: readonly SeriesLine[]): {
  rose: number;
  fell: number;
  unclear: number;
} {
  const ends = provinces.flatMap(({ quantities }) => {
    const [first, last] = [quantities[0], quantities.at(-1)];
    return first && last ? [{ first, last }] : [];
  });
  const rose = ends.filter(({ first, last }) => last.low > first.high).length;
  const fell = ends.filter(({ first, last }) => last.high < first.low).length;
  return { rose, fell, unclear: provinces.length - rose - fell };
}

function summaryOf(
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
  const ended = provinces.filter(({ quantities }) => quantities.at(-1));
  const lows = ended.flatMap(({ quantities }) => quantities.at(-1)?.low ?? []);
  const highs = ended.flatMap(({ quantities }) => quantities.at(-1)?.high ?? []);
  const told = (line: SeriesLine) => `${line.name} ${text(line.quantities.at(-1))}`;
  const regions = values.regions.filter(({ quantities }) => quantities.at(-1)).toSorted(byLast);
  const lacking = provinces.filter(({ quantities }) => quantities.includes(undefined));
  const exact = provinces.filter(({ quantities }) =>
    quantities.every((quantity) => quantity && isExact(quantity)),
  );
  const [from, to] = [together[0], together.at(-1)];
  return timeMessages[locale].summary({
    subtitle,
    first: dates[0] ?? '',
    last: dates[1] ?? '',
    periods: moments.length,
    together:
      view.measure !== 'index' && from && to ? { from: text(from), to: text(to) } : undefined,
    regions: regions.map(told),
    undecided: undecidedOf(values, regions),
    highest: ended
      .filter(({ quantities }) => (quantities.at(-1)?.high ?? 0) >= Math.max(...lows))
      .map(told),
    lowest: ended
      .filter(({ quantities }) => (quantities.at(-1)?.low ?? 0) <= Math.min(...highs))
      .map(told),
    ...changesOf(provinces),
    exact: exact.length,
    ranged: provinces.length - exact.length - lacking.length,
    lacking: lacking.map(({ name }) => name),
    gaps: values.gaps.map((gap) => gapText(gap, locale)),
  });
}

/** What readers must know of the figures: caveats of the indicator and of its series, and what is left out. */
export function seriesNotes(
  { moments, undivided }: Pick<SeriesValues, 'moments' | 'undivided'>,
  locale: Locale,
): readonly string[] {
  const words = timeMessages[locale];
  const [first] = moments;
  if (!first) return [];
  const series = [...new Set(moments.flatMap((moment) => moment.series ?? []))];
  const divided = first.denominator?.indicator.denominatorName[locale] ?? '';
  return [
    first.snapshot.indicator.caveat[locale],
    ...series.map(({ name, note }) => words.seriesNote(name[locale], note[locale])),
    ...(undivided.length > 0
      ? [
          words.undivided(
            undivided.map((period) => formatPeriod(period, locale)),
            divided,
          ),
        ]
      : []),
    ...(isAdditive(first.snapshot.indicator) ? [] : [words.notAdded]),
  ].filter((note) => note !== '');
}

/** The words of `view`, whose title must be free of names of quantities by now. */
export function seriesWords(
  view: SeriesView,
  values: SeriesValues,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const subtitle = seriesSubtitle(view, values, locale);
  return {
    language: locale,
    title: view.title[locale],
    subtitle,
    summary: summaryOf(view, values, subtitle, locale),
    source: sourceLine(dataset, values.provenance, locale),
    sourceIds: values.provenance.sources,
    notes: seriesNotes(values, locale),
    table: tableOf(view, values, subtitle, locale),
  };
}

/** Name with the first and the last figure, as a screen reader says it. */
export function seriesLabel(
  view: SeriesChoice,
  { moments }: SeriesValues,
  line: SeriesLine,
  locale: Locale,
): string {
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return line.name;
  const text = seriesText(view, locale);
  return timeMessages[locale].change(
    line.name,
    formatPeriod(first.period, locale),
    text(line.quantities[0]),
    formatPeriod(last.period, locale),
    text(line.quantities.at(-1)),
  );
}
