/** Asks of a finding whether it survives when each choice behind it is made otherwise. */
import { between, type Quantity } from '../dataset/quantity.ts';
import type { Dataset } from '../dataset/types.ts';
import { bases, type Choice } from './choice.ts';
import type { Verdict } from './compare.ts';
import { denominatorVintages } from './denominator.ts';
import type { Finding, Found, RegionClaim } from './finding.ts';
import type { Join, Provenance } from './provenance.ts';
import { UnknownNameError } from './unknown-name.ts';
import { UnmeasurableError } from './unmeasurable.ts';

export type Dimension = 'scheme' | 'basis' | 'vintage' | 'province';

/** The finding with one choice made otherwise. */
export interface Variant {
  readonly dimension: Dimension;
  /** The id of the scheme, basis or indicator chosen, or the adcode of the province left out. */
  readonly choice: string;
  readonly quantity: Quantity;
  readonly verdict: Verdict | undefined;
  /** The periods that were set against each other for it. */
  readonly joins: readonly Join[];
}

/**
 * Of a claim: `survives` when it holds under the base and every variant, `refuted` when it fails
 * under all; `depends` when a variant has the opposite verdict of the base; `weakens` when some, but
 * no opposite, are open; `open` when the base itself is.
 */
export type Conclusion = 'survives' | 'refuted' | 'depends' | 'weakens' | 'open';

/** What leaving out one province at a time does. */
export interface JackknifeRange {
  /** From the lowest to the highest that any province left out leads to. */
  readonly range: Quantity;
  /** The adcode of the province without which an end of the range moves furthest. */
  readonly mostInfluential: string;
}

export interface SensitivityRecord {
  readonly base: Choice;
  readonly claim: RegionClaim | undefined;
  readonly quantity: Quantity;
  readonly verdict: Verdict | undefined;
  readonly variants: readonly Variant[];
  /** `undefined` where no province can be left out. */
  readonly jackknife: JackknifeRange | undefined;
  /** `undefined` where nothing is claimed. */
  readonly conclusion: Conclusion | undefined;
  /** Of the base. */
  readonly provenance: Provenance;
}

/**
 * The finding under its base choice and under each other scheme, basis and vintage of the
 * denominator, and without each province, one change at a time. Left out are schemes that lack a
 * region of the finding, vintages that have no figures of the very period that the base takes, and
 * whatever else cannot be measured.
 * @throws UnknownNameError, ContradictionError and UnmeasurableError as the finding does under its base.
 */
export function sensitivity(dataset: Dataset, finding: Finding, base: Choice): SensitivityRecord {
  const { quantity, verdict, provenance } = finding.measure(base);
  const variants = alternatives(dataset, finding, base).flatMap(
    ({ dimension, choice, changed }): readonly Variant[] => {
      const varied = measured(finding, changed);
      if (varied === undefined) return [];
      const { joins } = varied.provenance;
      if (!areOfOnePeriod(provenance.joins, joins)) return [];
      return [{ dimension, choice, quantity: varied.quantity, verdict: varied.verdict, joins }];
    },
  );
  const conclusion = verdict && conclusionOf(verdict, variants);
  const jackknife = jackknifeOf(quantity, variants, finding.isRatio);
  const { claim } = finding;
  return { base, claim, quantity, verdict, variants, jackknife, conclusion, provenance };
}

/** Another vintage of another year would change two things at once. */
function areOfOnePeriod(a: readonly Join[], b: readonly Join[]): boolean {
  return new Set([...a, ...b].map(({ taken }) => taken)).size <= 1;
}

interface Alternative {
  readonly dimension: Dimension;
  readonly choice: string;
  readonly changed: Choice;
}

function alternatives(dataset: Dataset, finding: Finding, base: Choice): readonly Alternative[] {
  const schemes = finding.usesRegions ? dataset.schemes.map(({ id }) => id) : [];
  const vintages =
    base.basis === 'count' ? [] : denominatorVintages(dataset, base.vintage).map(({ id }) => id);
  return [
    ...schemes
      .filter((scheme) => scheme !== base.scheme)
      .map((scheme) => alternative('scheme', scheme, { ...base, scheme })),
    ...bases
      .filter((basis) => basis !== base.basis)
      .map((basis) => alternative('basis', basis, { ...base, basis })),
    ...vintages
      .filter((vintage) => vintage !== base.vintage)
      .map((vintage) => alternative('vintage', vintage, { ...base, vintage })),
    ...dataset.provinces.map(({ adcode }) =>
      alternative('province', adcode, { ...base, without: adcode }),
    ),
  ];
}

function alternative(dimension: Dimension, choice: string, changed: Choice): Alternative {
  return { dimension, choice, changed };
}

function measured(finding: Finding, choice: Choice): Found | undefined {
  try {
    return finding.measure(choice);
  } catch (error) {
    if (error instanceof UnmeasurableError) return undefined;
    if (error instanceof UnknownNameError && error.kind === 'region') return undefined;
    throw error;
  }
}

function conclusionOf(base: Verdict, variants: readonly Variant[]): Conclusion {
  if (base === 'open') return 'open';
  if (variants.every(({ verdict }) => verdict === base)) {
    return base === 'holds' ? 'survives' : 'refuted';
  }
  const opposite = base === 'holds' ? 'fails' : 'holds';
  return variants.some(({ verdict }) => verdict === opposite) ? 'depends' : 'weakens';
}

function jackknifeOf(
  base: Quantity,
  variants: readonly Variant[],
  isRatio: boolean,
): JackknifeRange | undefined {
  const without = variants.filter(({ dimension }) => dimension === 'province');
  const shift = ({ quantity: { low, high } }: Variant) =>
    Math.max(distance(low, base.low, isRatio), distance(high, base.high, isRatio));
  const [most] = without.toSorted((a, b) => shift(b) - shift(a) || 0);
  if (most === undefined) return undefined;
  const lows = without.map(({ quantity }) => quantity.low);
  const highs = without.map(({ quantity }) => quantity.high);
  return {
    range: between(Math.min(...lows), Math.max(...highs)),
    mostInfluential: most.choice,
  };
}

/** Two open ends are no distance apart; of a ratio, half and double are equally far from 1. */
function distance(a: number, b: number, isRatio: boolean): number {
  if (a === b) return 0;
  return Math.abs(isRatio ? Math.log(a) - Math.log(b) : a - b);
}
