/** Says of one province when each indicator is known, how well, and which are not known at all. */
import { isExact } from '../dataset/quantity.ts';
import type { Dataset, Locale, Observation, Province } from '../dataset/types.ts';
import { formatPeriod } from '../i18n/format.ts';
import { profileMessages } from '../i18n/profile.ts';
import { named } from '../measure/unknown-name.ts';
import type { SceneTable } from '../scene/scene.ts';

/** More dates than these are told by the first and the last. */
const mostDates = 2;

function datesOf(rows: readonly Pick<Observation, 'period'>[], locale: Locale): string {
  const words = profileMessages[locale];
  const dates = rows.map(({ period }) => formatPeriod(period, locale));
  const [first, last] = [dates[0], dates.at(-1)];
  return dates.length > mostDates && first !== undefined && last !== undefined
    ? words.spanOf(first, last, dates.length)
    : words.dates(dates);
}

/**
 * A row for each of the indicators, in that order; figures at odd dates count too.
 * @throws UnknownNameError when there is no such indicator.
 */
export function knownTable(
  indicators: readonly string[],
  { adcode, shortName }: Province,
  dataset: Dataset,
  locale: Locale,
): SceneTable {
  const words = profileMessages[locale];
  return {
    caption: words.knownTable(shortName[locale]),
    columns: [
      { key: 'indicator', label: words.indicator, isNumeric: false },
      { key: 'exact', label: words.exactly, isNumeric: false },
      { key: 'range', label: words.asRange, isNumeric: false },
    ],
    rows: indicators.map((id) => {
      const { name } = named('indicator', id, dataset.indicators, (each) => each.id);
      const rows = [
        ...(dataset.observations[id] ?? []).filter((row) => row.adcode === adcode),
        ...dataset.singleFigures.filter(
          ({ within, indicator }) => within === adcode && indicator === id,
        ),
      ];
      const [exact, ranged] = [true, false].map((isWanted) =>
        rows.filter(
          ({ quantity, status }) => (isExact(quantity) && status !== 'rounded') === isWanted,
        ),
      );
      return {
        key: id,
        cells: {
          indicator: { text: name[locale] },
          exact: { text: rows.length === 0 ? words.notAtAll : datesOf(exact ?? [], locale) },
          range: { text: datesOf(ranged ?? [], locale) },
        },
      };
    }),
  };
}
