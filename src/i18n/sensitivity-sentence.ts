/** Says in one sentence whether a finding survives. */
import type { Dataset, Locale } from '../dataset/types.ts';
import { bases } from '../measure/choice.ts';
import type { Dimension, SensitivityRecord, Variant } from '../measure/sensitivity.ts';
import { formatQuantity } from './format.ts';
import { measureMessages } from './measure.ts';

/**
 * The record as one sentence: whether the finding survives, against which choices it does not, the
 * range without any one province, and the province that matters most.
 */
export function sensitivitySentence(
  record: SensitivityRecord,
  dataset: Dataset,
  locale: Locale,
  decimals = 2,
): string {
  const written = (quantity: SensitivityRecord['quantity']) =>
    formatQuantity(quantity, locale, { decimals });
  const others = record.variants.filter(({ verdict }) => verdict !== record.verdict);
  const opposed = others.filter(({ verdict }) => verdict !== 'open');
  const against = opposed.length > 0 ? opposed : others;
  return measureMessages[locale].sensitivity({
    conclusion: record.conclusion,
    value: written(record.quantity),
    against: against.map((variant) => variantName(variant, dataset, locale)),
    variants: record.variants.length,
    jackknife: written(record.jackknife.range),
    mostInfluential: choiceName('province', record.jackknife.mostInfluential, dataset, locale),
  });
}

/** What was done otherwise, in words: without a province, under another scheme. */
export function variantName(
  { dimension, choice }: Pick<Variant, 'dimension' | 'choice'>,
  dataset: Dataset,
  locale: Locale,
): string {
  return measureMessages[locale].variant[dimension](choiceName(dimension, choice, dataset, locale));
}

/** The name of what was chosen: of a scheme, a basis, an indicator, a province. */
export function choiceName(
  dimension: Dimension,
  choice: string,
  dataset: Dataset,
  locale: Locale,
): string {
  if (dimension === 'basis') {
    const basis = bases.find((each) => each === choice);
    return basis ? measureMessages[locale].basis[basis] : choice;
  }
  if (dimension === 'province') {
    const province = dataset.provinces.find(({ adcode }) => adcode === choice);
    return province?.shortName[locale] ?? choice;
  }
  const named = dimension === 'scheme' ? dataset.schemes : dataset.indicators;
  return named.find(({ id }) => id === choice)?.name[locale] ?? choice;
}
