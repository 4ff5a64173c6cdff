/** Asks of a finding whether it survives when each choice behind it is made otherwise. */
import { between, type Quantity } from '../dataset/quantity.ts';
import type { Dataset } from '../dataset/types.ts';
import { bases, type Choice } from './choice.ts';
import { compare, type Verdict } from './compare.ts';
import { populationVintages } from './denominator.ts';
import type { Finding } from './finding.ts';
import type { Provenance } from './provenance.ts';
import { UnknownNameError } from './unknown-name.ts';

export type Dimension = 'scheme' | 'basis' | 'vintage' | 'province';

/** The finding with one choice made otherwise. */
export interface Variant {
  readonly dimension: Dimension;
  /** The id of the scheme, basis or indicator chosen, or the adcode of the province left out. */
  readonly choice: string;
  readonly quantity: Quantity;
  readonly verdict: Verdict | undefined;
}

/**
 * Of a claim: `survives` when every variant has the verdict of the base; `depends` when one has the
 * opposite; `weakens` when some, but no opposite, are open; `open` when the base itself is.
 */
export type Conclusion = 'survives' | 'depends' | 'weakens' | 'open';

/** What leaving out one province at a time does. */
export interface JackknifeRange {
  /** From the lowest to the highest that any province left out leads to. */
  readonly range: Quantity;
  /** The adcode of the province without which an end of the range moves furthest. */
  readonly mostInfluential: string;
}

export interface SensitivityRecord {
  readonly base: Choice;
  readonly quantity: Quantity;
  readonly verdict: Verdict | undefined;
  readonly variants: readonly Variant[];
  readonly jackknife: JackknifeRange;
  /** `undefined` where nothing is claimed. */
  readonly conclusion: Conclusion | undefined;
  /** Of the base. */
  readonly provenance: Provenance;
}

/**
 * The finding under its base choice and under each other scheme, basis and vintage of the
 * population, and without each province, one change at a time. Schemes that lack a region of the
 * finding are left out.
 * @throws UnknownNameError, ContradictionError and UnmeasurableError as the finding does under its base.
 */
export function sensitivity(dataset: Dataset, finding: Finding, base: Choice): SensitivityRecord {
  const verdictOn = (quantity: Quantity) =>
    finding.claim && compare(quantity, finding.claim.relation, finding.claim.than);
  const { quantity, provenance } = finding.measure(base);
  const verdict = verdictOn(quantity);
  const variants = alternatives(dataset, finding, base).flatMap(
    ({ dimension, choice, changed }): readonly Variant[] => {
      const varied = measured(finding, changed);
      return varied ? [{ dimension, choice, quantity: varied, verdict: verdictOn(varied) }] : [];
    },
  );
  const conclusion = verdict && conclusionOf(verdict, variants);
  const jackknife = jackknifeOf(quantity, variants);
  return { base, quantity, verdict, variants, jackknife, conclusion, provenance };
}

interface Alternative {
  readonly dimension: Dimension;
  readonly choice: string;
  readonly changed: Choice;
}

function alternatives(dataset: Dataset, finding: Finding, base: Choice): readonly Alternative[] {
  const schemes = finding.usesRegions ? dataset.schemes.map(({ id }) => id) : [];
  const vintages = base.basis === 'count' ? [] : populationVintages(dataset).map(({ id }) => id);
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

function measured(finding: Finding, choice: Choice): Quantity | undefined {
  try {
    return finding.measure(choice).quantity;
  } catch (error) {
    if (error instanceof UnknownNameError && error.kind === 'region') return undefined;
    throw error;
  }
}

function conclusionOf(base: Verdict, variants: readonly Variant[]): Conclusion {
  if (base === 'open') return 'open';
  if (variants.every(({ verdict }) => verdict === base)) return 'survives';
  const opposite = base === 'holds' ? 'fails' : 'holds';
  return variants.some(({ verdict }) => verdict === opposite) ? 'depends' : 'weakens';
}

function jackknifeOf(base: Quantity, variants: readonly Variant[]): JackknifeRange {
  const without = variants.filter(({ dimension }) => dimension === 'province');
  const shift = ({ quantity: { low, high } }: Variant) =>
    Math.max(distance(low, base.low), distance(high, base.high));
  const most = without.reduce((a, b) => (shift(b) > shift(a) ? b : a));
  const lows = without.map(({ quantity }) => quantity.low);
  const highs = without.map(({ quantity }) => quantity.high);
  return {
    range: between(Math.min(...lows), Math.max(...highs)),
    mostInfluential: most.choice,
  };
}

/** Two open ends are no distance apart. */
function distance(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b);
}
