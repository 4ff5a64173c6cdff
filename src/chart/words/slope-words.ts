/** The words of a slope chart: subtitle, table, summary. */
import type { Dataset, Locale } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { slopeMessages } from '../../i18n/chart-slope.ts';
import { timeMessages } from '../../i18n/chart-time.ts';
import { formatPeriod, formatQuantity } from '../../i18n/format.ts';
import { nameWithNumber } from '../../i18n/listing.ts';
import type { SceneTable, SceneWords, TableCell } from '../../scene/scene.ts';
import { finite } from '../facts/finite.ts';
import { sourceLine } from './province-words.ts';
import { seriesNotes, seriesSubtitle, unitOf } from './series-text.ts';
import {
  isKnownSlope,
  type SlopeEnd,
  type SlopeLine,
  type SlopeValues,
  type SlopeView,
} from '../facts/slope-values.ts';

/** The two periods, as a reader writes them. */
export function slopeDates({ values }: SlopeValues, locale: Locale): readonly [string, string] {
  const [first, last] = [values.moments[0], values.moments.at(-1)];
  return [
    first ? formatPeriod(first.period, locale) : '',
    last ? formatPeriod(last.period, locale) : '',
  ];
}

/** Highest in the later period first. */
export function byEnd(a: SlopeLine, b: SlopeLine): number {
  const [{ value: of }, { value: than }] = [a.ends[1], b.ends[1]];
  return than.low - of.low || than.high - of.high;
}

function tableOf(
  view: SlopeView,
  slopes: SlopeValues,
  caption: string,
  locale: Locale,
): SceneTable {
  const words = timeMessages[locale];
  const { rankColumn } = slopeMessages[locale];
  const { scheme, moments } = slopes.values;
  const dates = slopeDates(slopes, locale);
  const isRank = view.by === 'rank';
  const valueText = (end: SlopeEnd): TableCell => ({
    text: formatQuantity(end.value, locale, { decimals: view.decimals }),
    low: finite(end.value.low),
    high: finite(end.value.high),
  });
  const rankText = ({ rank, text }: SlopeEnd): TableCell => ({
    text,
    low: rank.low,
    high: rank.high,
  });
  const regionOf = (key: string) =>
    scheme.regions.find(({ id, members }) => id === key || members.includes(key))?.name[locale] ??
    '';
  const [moment] = moments;
  const unit = moment ? unitOf(view, moment, locale) : '';
  const dated = dates.map((date) => words.column(date, unit));
  return {
    caption,
    columns: [
      { key: 'place', label: words.place, isNumeric: false },
      { key: 'region', label: chartMessages[locale].region, isNumeric: false },
      ...dated.map((label, index) => ({ key: `value-${index + 1}`, label, isNumeric: true })),
      ...(isRank ? dates : []).map((date, index) => ({
        key: `rank-${index + 1}`,
        label: rankColumn(date),
        isNumeric: true,
      })),
    ],
    rows: slopes.lines.toSorted(byEnd).map(({ line, ends }) => ({
      key: line.key,
      cells: {
        place: { text: line.name },
        region: { text: regionOf(line.key) },
        ...Object.fromEntries(ends.map((end, index) => [`value-${index + 1}`, valueText(end)])),
        ...(isRank
          ? Object.fromEntries(ends.map((end, index) => [`rank-${index + 1}`, rankText(end)]))
          : {}),
      },
    })),
  };
}

/** Name with what is shown at both ends. */
export function slopeLabel({ line, ends }: SlopeLine, view: SlopeView, locale: Locale): string {
  const { rankMove, move } = slopeMessages[locale];
  const say = view.by === 'rank' ? rankMove : move;
  return say(line.name, ends[0].text, ends[1].text);
}

function summaryOf(view: SlopeView, slopes: SlopeValues, subtitle: string, locale: Locale): string {
  const { lines, lacking } = slopes;
  const [first, last] = slopeDates(slopes, locale);
  const known = lines.filter(isKnownSlope).toSorted((a, b) => b.change.low - a.change.low);
  const rose = lines.filter(({ change }) => change.low > 0);
  const fell = lines.filter(({ change }) => change.high < 0);
  const [up, down] = [known[0], known.at(-1)];
  // Among ranges another may have moved further, so the furthest is told only where all are known.
  const isAllKnown = known.length === lines.length;
  const greatestLow = Math.max(...lines.map(({ ends }) => ends[1].value.low));
  const top = lines.filter(({ ends }) => ends[1].value.high >= greatestLow);
  const { told, rankTold } = slopeMessages[locale];
  const tell = ({ line, ends }: SlopeLine) =>
    (view.by === 'rank' ? rankTold : told)(line.name, ends[0].text, ends[1].text);
  return slopeMessages[locale].summary({
    subtitle,
    first,
    last,
    mostUp: isAllKnown && up && up.change.low > 0 ? tell(up) : undefined,
    mostDown: isAllKnown && down && down.change.low < 0 ? tell(down) : undefined,
    rose: rose.length,
    fell: fell.length,
    unclear: lines.length - rose.length - fell.length,
    top: top.map(({ line, ends }) =>
      nameWithNumber(
        line.name,
        formatQuantity(ends[1].value, locale, { decimals: view.decimals }),
        locale,
      ),
    ),
    ranged: lines.length - known.length,
    lacking,
  });
}

/** The words of `view`, whose title must be free of names of quantities by now. */
export function slopeWords(
  view: SlopeView,
  slopes: SlopeValues,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const plain = seriesSubtitle(view, slopes.values, locale);
  const subtitle = view.by === 'rank' ? slopeMessages[locale].ranks(plain) : plain;
  return {
    language: locale,
    title: view.title[locale],
    subtitle,
    summary: summaryOf(view, slopes, subtitle, locale),
    source: sourceLine(dataset, slopes.values.provenance, locale),
    sourceIds: slopes.values.provenance.sources,
    notes: seriesNotes(slopes.values, locale),
    table: tableOf(view, slopes, subtitle, locale),
  };
}
