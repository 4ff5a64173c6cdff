/** The table of a chart of provinces and regions over time. */
import type { Quantity } from '../../dataset/quantity.ts';
import type { Locale } from '../../dataset/types.ts';
import { timeMessages } from '../../i18n/chart-time.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { formatPeriod } from '../../i18n/format.ts';
import type { SceneTable, TableCell } from '../../scene/scene.ts';
import { finite } from '../facts/finite.ts';
import { togetherKey, type SeriesLine, type SeriesValues } from '../facts/series-values.ts';
import { type SeriesView, seriesText, gapText, unitOf, byLast } from './series-text.ts';

function statusesOf({ moments }: SeriesValues, adcode: string, locale: Locale): string {
  const found = moments.flatMap(({ snapshot: { adcodes, observations } }) => {
    const observation = observations[adcodes.indexOf(adcode)];
    return observation ? [chartMessages[locale].status[observation.status] ?? ''] : [];
  });
  return [...new Set(found)].join(locale === 'zh' ? '、' : ', ');
}

/**
 * A row for each line, a column for each moment, and one for each gap between two. Where only some lines
 * are drawn, which may be all provinces together, these are `drawn`.
 */
export function seriesTable(
  view: SeriesView,
  values: SeriesValues,
  caption: string,
  locale: Locale,
  drawn?: readonly SeriesLine[],
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
    ...(drawn?.every(({ key }) => key !== line.key) ? { isExtra: true as const } : {}),
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
      ...(drawn ?? [])
        .filter(({ key }) => key === togetherKey)
        .map((line) => row(line, '', words.sumOfProvinces)),
      ...values.regions.toSorted(byLast).map((line) => row(line, line.name, words.sumOfProvinces)),
      ...values.provinces
        .toSorted(byLast)
        .map((line) => row(line, regionName(line.key), statusesOf(values, line.key, locale))),
    ],
  };
}
