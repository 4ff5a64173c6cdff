/** Says in one sentence whether a finding survives. */
import type { Dataset, Locale } from '../dataset/types.ts';
import { bases, type Basis } from '../measure/choice.ts';
import type { Dimension, SensitivityRecord, Variant } from '../measure/sensitivity.ts';
import { formatQuantity } from './format.ts';
import { measureMessages } from './measure.ts';

/**
 * The record as one sentence: the claim and whether it survives, against which choices it does not,
 * the range without any one province, and the province that matters most.
 */
export function sensitivitySentence(
  record: SensitivityRecord,
  dataset: Dataset,
  locale: Locale,
  decimals = 2,
): string {
  const { base, claim, verdict, conclusion, jackknife } = record;
  const written = (quantity: SensitivityRecord['quantity']) =>
    formatQuantity(quantity, locale, { decimals });
  const others = record.variants.filter((variant) => variant.verdict !== verdict);
  const opposed = others.filter((variant) => variant.verdict !== 'open');
  const against = opposed.length > 0 ? opposed : others;
  const regions = dataset.schemes.find(({ id }) => id === base.scheme)?.regions ?? [];
  const nameOf = (region: string) =>
    regions.find(({ id }) => id === region)?.name[locale] ?? region;
  return measureMessages[locale].sensitivity({
    conclusion,
    claim: claim && { first: nameOf(claim.region), second: nameOf(claim.exceeds) },
    verdict,
    value: written(record.quantity),
    against: against.map((variant) => variantName(variant, dataset, locale, base.vintage)),
    variants: record.variants.length,
    jackknife: jackknife && {
      range: written(jackknife.range),
      mostInfluential: choiceName('province', jackknife.mostInfluential, dataset, locale),
    },
  });
}

/**
 * What was done otherwise, in words: without a province, under another scheme.
 * @param denominator id of the indicator that rates are divided by.
 */
export function variantName(
  { dimension, choice }: Pick<Variant, 'dimension' | 'choice'>,
  dataset: Dataset,
  locale: Locale,
  denominator = dataset.settings.population,
): string {
  const basis = bases.find((each) => dimension === 'basis' && each === choice);
  const name = basis
    ? basisName(basis, dataset, locale, denominator)
    : choiceName(dimension, choice, dataset, locale);
  return measureMessages[locale].variant[dimension](name);
}

/** What is compared, in words: rates weighted by residents, or counts. */
export function basisName(
  basis: Basis,
  dataset: Dataset,
  locale: Locale,
  denominator: string,
): string {
  return measureMessages[locale].basis[basis](choiceName('vintage', denominator, dataset, locale));
}

/** The name of what was chosen: of a scheme, a basis, an indicator, a province. */
export function choiceName(
  dimension: Dimension,
  choice: string,
  dataset: Dataset,
  locale: Locale,
): string {
  if (dimension === 'province') {
    const province = dataset.provinces.find(({ adcode }) => adcode === choice);
    return province?.shortName[locale] ?? choice;
  }
  const named = dimension === 'scheme' ? dataset.schemes : dataset.indicators;
  return named.find(({ id }) => id === choice)?.name[locale] ?? choice;
}
