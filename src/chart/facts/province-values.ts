/** The number of each province that a chart shows, with the words that say what it is. */
import { exactly, isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Dataset, Locale, Observation, Province, RegionScheme } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { formatPeriod, formatQuantity, formatShare } from '../../i18n/format.ts';
import { denominatorFor, type Denominator } from '../../measure/denominator.ts';
import { density } from '../../measure/density.ts';
import { provinceIndices, provinceShares } from '../../measure/province-shares.ts';
import { tracedTo } from '../../measure/regional-figures.ts';
import type { Provenance } from '../../measure/provenance.ts';
import { provinceRates } from '../../measure/province-rates.ts';
import { snapshot, type Snapshot } from '../../measure/snapshot.ts';
import { named } from '../../measure/unknown-name.ts';
import { datedDenominator } from './denominator-name.ts';
import { rateName } from './rate-name.ts';
import type { ValueChoice } from '../view.ts';

export interface ProvinceValue {
  readonly province: Province;
  /** `undefined` where the tables have no figure. */
  readonly quantity: Quantity | undefined;
  readonly observation: Observation | undefined;
  /** Written for the reader; says so where nothing is known. */
  readonly text: string;
  /** Name and value. */
  readonly label: string;
}

export interface ProvinceValues {
  /** In the order of the dataset's provinces, all of them. */
  readonly values: readonly ProvinceValue[];
  /** The figure of all provinces together, in the same measure; 1 for an index and for shares. */
  readonly national: Quantity | undefined;
  readonly snapshot: Snapshot;
  readonly denominator: Denominator | undefined;
  readonly provenance: Provenance;
  /** What is measured, in which unit, and when. */
  readonly subtitle: string;
  /** Writes a quantity of this measure. */
  readonly written: (quantity: Quantity) => string;
}

function denominatorOf(
  choice: ValueChoice,
  dataset: Dataset,
  shown: Snapshot,
): Denominator | undefined {
  if (choice.measure === 'count' || choice.measure === 'share') return undefined;
  return denominatorFor(dataset, shown, choice.per ?? dataset.settings.population);
}

function nationalRate({ set }: Snapshot, { values, units }: Denominator): Quantity {
  return density(set.total, exactly(values.reduce((sum, value) => sum + value, 0)), units);
}

function quantitiesOf(
  choice: ValueChoice,
  shown: Snapshot,
  by: Denominator | undefined,
): readonly Quantity[] {
  if (choice.measure === 'share') return provinceShares(shown);
  if (!by) return shown.set.members;
  return choice.measure === 'rate' ? provinceRates(shown, by) : provinceIndices(shown, by);
}

function nationalOf(
  choice: ValueChoice,
  shown: Snapshot,
  by: Denominator | undefined,
): Quantity | undefined {
  if (choice.measure === 'count') return undefined;
  return choice.measure === 'rate' && by ? nationalRate(shown, by) : exactly(1);
}

function subtitleOf(
  choice: ValueChoice,
  { indicator, period }: Snapshot,
  by: Denominator | undefined,
  locale: Locale,
): string {
  const words = chartMessages[locale];
  const [name, date] = [indicator.name[locale], formatPeriod(period, locale)];
  if (choice.measure === 'share') return words.shareSubtitle(name, date);
  if (!by) return words.countSubtitle(name, indicator.unit[locale], date);
  const subtitle = words.rateSubtitle(
    rateName(indicator, by.indicator, by.units.per, locale),
    date,
    datedDenominator(by, locale),
  );
  return choice.measure === 'index' ? words.indexSubtitle(subtitle) : subtitle;
}

/**
 * The values that `choice` names, for every province.
 * @throws UnknownNameError when the dataset has no such indicator or period.
 * @throws RangeError when the indicator may not be divided so.
 */
export function provinceValues(
  choice: ValueChoice,
  dataset: Dataset,
  locale: Locale,
): ProvinceValues {
  const shown = snapshot(dataset, choice.indicator, choice.period);
  const by = denominatorOf(choice, dataset, shown);
  const quantities = quantitiesOf(choice, shown, by);
  const written = (quantity: Quantity) =>
    choice.measure === 'share'
      ? formatShare(quantity, locale, choice.decimals)
      : formatQuantity(quantity, locale, { decimals: choice.decimals });
  return {
    values: dataset.provinces.map((province): ProvinceValue => {
      const position = shown.adcodes.indexOf(province.adcode);
      const quantity = quantities[position];
      const text = quantity ? written(quantity) : chartMessages[locale].missing;
      return {
        province,
        quantity,
        observation: shown.observations[position],
        text,
        label: `${province.shortName[locale]} ${text}`,
      };
    }),
    national: nationalOf(choice, shown, by),
    snapshot: shown,
    denominator: by,
    provenance: tracedTo(shown, by),
    subtitle: subtitleOf(choice, shown, by, locale),
    written,
  };
}

/**
 * The scheme of that id.
 * @throws UnknownNameError when the dataset has none.
 */
export function schemeOf(dataset: Dataset, id: string): RegionScheme {
  return named('scheme', id, dataset.schemes, (scheme) => scheme.id);
}

/** Whether all that is known of the value is one number. */
export function isKnown({ quantity }: ProvinceValue): boolean {
  return quantity !== undefined && isExact(quantity);
}
