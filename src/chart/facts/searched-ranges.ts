/**
 * Ranges that a search has found already. It takes seconds, so a page brings its browser what the build
 * found; this module is all that a page needs to hand it over.
 */
import type { Quantity } from '../../dataset/quantity.ts';
import type { Dataset } from '../../dataset/types.ts';

/** The parts of an index whose bounds are found by a search; the others follow from them. */
export interface TheilRanges {
  readonly total: Quantity;
  readonly between: Quantity;
}

/** Ranges by {@link rangesKey}, one a moment; none for a moment of which every number is known. */
export type SearchedRanges = Readonly<Record<string, readonly (TheilRanges | undefined)[]>>;

/** What tells the ranges of one view from those of another. */
interface RangesChoice {
  readonly indicator: string;
  readonly per?: string;
  readonly from?: string;
  readonly to?: string;
  readonly scheme: string;
}

const searched = new WeakMap<Dataset, SearchedRanges>();

/** Under which the ranges of a view are kept. */
export function rangesKey({ indicator, per, from, to, scheme }: RangesChoice): string {
  return [indicator, per, from, to, scheme].join(' ');
}

/**
 * Hands over what was found for the figures of `dataset`; it must be every moment of the views that it
 * names, in order.
 */
export function takeSearchedRanges(dataset: Dataset, ranges: SearchedRanges): void {
  searched.set(dataset, ranges);
}

/** The ranges that were handed over for a view of `dataset`, in the order of its moments; else none. */
export function searchedRanges(
  dataset: Dataset,
  choice: RangesChoice,
): readonly (TheilRanges | undefined)[] {
  return searched.get(dataset)?.[rangesKey(choice)] ?? [];
}
