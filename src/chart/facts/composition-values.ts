/** The parts of a whole as sources state them for one scope, and whether they add up to it. */
import { comparePeriods, dayOfCount } from '../../dataset/period.ts';
import { isExact, type Quantity } from '../../dataset/quantity.ts';
import type { Dataset, Indicator, Locale, Scope, Total } from '../../dataset/types.ts';
import { capitalised } from '../../i18n/listing.ts';
import { compositionMessages } from '../../i18n/chart-composition.ts';
import { subtract, sum } from '../../measure/arithmetic.ts';
import { provenanceOf, type Provenance } from '../../measure/provenance.ts';
import { named } from '../../measure/unknown-name.ts';
import type { TimePoint } from './moments.ts';
import type { BaseView } from '../view.ts';

/** What a whole is made of, over years or in one. */
export interface CompositionView extends BaseView {
  readonly family: 'composition';
  readonly form: 'areas' | 'bars';
  /** The whole; every part is an indicator that the tables call a part of it. */
  readonly indicator: string;
  readonly parts: readonly string[];
  /** The scope whose totals are shown. */
  readonly scope: string;
  /** The first and last year; the same for bars. */
  readonly from: string;
  readonly to: string;
  /** How many parts stand alone; the smaller ones of the last year are drawn as one. */
  readonly most: number;
  /** The part that holds whatever the others do not; it stands last. */
  readonly residual?: string;
}

/** One part, or all that are drawn as one. */
export interface CompositionPart {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Whether a figure of it was got by subtracting the others from the whole, or otherwise derived. */
  readonly isDerived: boolean;
  /** Ids of the indicators in it. */
  readonly members: readonly string[];
  readonly isResidual: boolean;
  /** In the order of the points; `undefined` where not stated. */
  readonly quantities: readonly (Quantity | undefined)[];
}

export interface CompositionPoint extends TimePoint {
  readonly whole: Total;
  /** All parts that are stated, added up. */
  readonly added: Quantity;
  /** What is printed less what the parts add to. */
  readonly difference: Quantity;
  /** Whether any figure is rounded. */
  readonly isRounded: boolean;
}

export interface CompositionValues {
  readonly indicator: Indicator;
  readonly scope: Scope;
  readonly points: readonly CompositionPoint[];
  /** As drawn: largest first by the last point, then those drawn as one, then the residual. */
  readonly drawn: readonly CompositionPart[];
  /** The parts that are drawn as one. */
  readonly lumped: readonly CompositionPart[];
  readonly provenance: Provenance;
}

/** The part's name without that of the whole before it. */
function nameOf({ name }: Indicator, whole: Indicator, locale: Locale): string {
  const prefix = `${whole.name[locale]}${locale === 'zh' ? '：' : ': '}`;
  const own = name[locale];
  return own.startsWith(prefix) ? capitalised(own.slice(prefix.length)) : own;
}

function yearTotals(view: CompositionView, dataset: Dataset, indicator: string): readonly Total[] {
  return dataset.totals.filter(
    (total) =>
      total.scope === view.scope &&
      total.indicator === indicator &&
      // Figures of odd dates come from other counts than those of year ends.
      total.period.month === undefined &&
      total.period.text >= view.from &&
      total.period.text <= view.to,
  );
}

function scopeOf(view: CompositionView, { scopes }: Dataset): Scope {
  const scope = scopes.find(({ id }) => id === view.scope);
  if (scope) return scope;
  throw new RangeError(
    `The view ${view.id} asks for the scope ${view.scope}; scopes.csv has: ${scopes.map(({ id }) => id).join(', ')}.`,
  );
}

function partIndicators(view: CompositionView, dataset: Dataset): readonly Indicator[] {
  return view.parts.map((id) => {
    const indicator = named('indicator', id, dataset.indicators, (each) => each.id);
    if (indicator.partOf === view.indicator) return indicator;
    throw new RangeError(
      `${id} is no part of ${view.indicator}; correct part_of in indicators.csv, or the view ${view.id}.`,
    );
  });
}

function lastSize({ quantities }: CompositionPart): number {
  return quantities.at(-1)?.low ?? -Infinity;
}

function lump(parts: readonly CompositionPart[], locale: Locale): CompositionPart {
  const words = compositionMessages;
  const points = parts[0]?.quantities ?? [];
  return {
    key: 'other',
    name: words[locale].other(parts.length),
    names: [words.zh.other(parts.length), words.en.other(parts.length)],
    members: parts.flatMap(({ members }) => members),
    isDerived: parts.some(({ isDerived }) => isDerived),
    isResidual: false,
    quantities: points.map((_, index) => {
      const stated = parts.flatMap(({ quantities }) => quantities[index] ?? []);
      return stated.length === parts.length ? sum(stated) : undefined;
    }),
  };
}

/**
 * The parts that `view` names, at every year end for which the whole is stated.
 * @throws UnknownNameError when the tables lack an indicator.
 * @throws RangeError when there is no such scope, an indicator is no part of the whole, or no year has figures.
 */
export function compositionValues(
  view: CompositionView,
  dataset: Dataset,
  locale: Locale,
): CompositionValues {
  const indicator = named('indicator', view.indicator, dataset.indicators, ({ id }) => id);
  const scope = scopeOf(view, dataset);
  const stated = partIndicators(view, dataset).map((part) => ({
    part,
    totals: yearTotals(view, dataset, part.id),
  }));
  const wholes = yearTotals(view, dataset, view.indicator)
    .filter(({ period }) =>
      stated.some(({ totals }) => totals.some((total) => total.period.text === period.text)),
    )
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  if (wholes.length === 0) {
    throw new RangeError(
      `No parts of ${view.indicator} are stated for ${view.scope} from ${view.from} to ${view.to}; see totals.csv.`,
    );
  }
  const at = (totals: readonly Total[], { period }: Total) =>
    totals.find((total) => total.period.text === period.text);
  const points = wholes.map((whole): CompositionPoint => {
    const there = stated.flatMap(({ totals }) => at(totals, whole) ?? []);
    const added = sum(there.map(({ quantity }) => quantity));
    return {
      period: whole.period,
      day: dayOfCount(whole.period),
      series: undefined,
      whole,
      added,
      difference: subtract(whole.quantity, added),
      isRounded: [whole, ...there].some(({ status }) => status === 'rounded'),
    };
  });
  const parts = stated.map(({ part, totals }): CompositionPart => ({
    key: part.id,
    name: nameOf(part, indicator, locale),
    names: (['zh', 'en'] as const).map((language) => nameOf(part, indicator, language)),
    members: [part.id],
    isDerived: wholes.some((whole) => at(totals, whole)?.status === 'derived'),
    isResidual: part.id === view.residual,
    quantities: wholes.map((whole) => at(totals, whole)?.quantity),
  }));
  const sorted = parts
    .filter(({ isResidual }) => !isResidual)
    .toSorted((a, b) => lastSize(b) - lastSize(a));
  // One part alone is no “others”.
  const kept = sorted.length === view.most + 1 ? sorted.length : view.most;
  const lumped = sorted.slice(kept);
  return {
    indicator,
    scope,
    points,
    drawn: [
      ...sorted.slice(0, kept),
      ...(lumped.length > 0 ? [lump(lumped, locale)] : []),
      ...parts.filter(({ isResidual }) => isResidual),
    ],
    lumped,
    provenance: provenanceOf([
      ...wholes,
      ...stated.flatMap(({ totals }) => wholes.flatMap((whole) => at(totals, whole) ?? [])),
    ]),
  };
}

/** Whether the parts of a point add up to what is printed, as far as is known. */
export function addsUp({ difference }: CompositionPoint): boolean {
  return difference.low <= 0 && difference.high >= 0;
}

/** Whether every number of the parts is known. */
export function isExactThroughout({ drawn }: CompositionValues): boolean {
  return drawn.every(({ quantities }) =>
    quantities.every((quantity) => quantity === undefined || isExact(quantity)),
  );
}
