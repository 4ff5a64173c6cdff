/** The conditions under which a question is asked: of which tables, and with what made otherwise. */
import { oncePer } from '../dataset/once.ts';
import type { Dataset, RegionScheme } from '../dataset/types.ts';
import { regionWithout, withoutProvince } from '../measure/choice.ts';
import { denominatorFor, type Denominator } from '../measure/denominator.ts';
import { snapshot, type Snapshot } from '../measure/snapshot.ts';
import { named } from '../measure/unknown-name.ts';
import type { Questions } from './question.ts';

export interface Asking {
  readonly dataset: Dataset;
  /** Questions that others refer to by name. */
  readonly questions: Questions;
  /** The scheme that takes the place of every other, to see what depends on where regions end. */
  readonly scheme?: string;
  /** The adcode of a province left out of everything, to see what hangs on it. */
  readonly without?: string;
}

/** A province is left out again and again; all provinces together are kept by {@link snapshot}. */
const leftOut = oncePer(
  (wanted: readonly [indicator: string, period: string, without: string]) => wanted.join(' '),
  ([indicator, period, without], dataset: Dataset) =>
    withoutProvince(snapshot(dataset, indicator, period), without),
);

/**
 * The figures of an indicator at a period.
 * @throws UnknownNameError, ContradictionError and UnmeasurableError as {@link snapshot} does.
 */
export function snapshotIn(
  { dataset, without }: Asking,
  indicator: string,
  period: string,
): Snapshot {
  return without === undefined
    ? snapshot(dataset, indicator, period)
    : leftOut([indicator, period, without], dataset);
}

/** What the figures are divided by, or `undefined` where they are not. */
export function denominatorIn(
  { dataset }: Asking,
  figures: Snapshot,
  per: string | undefined,
): Denominator | undefined {
  return per === undefined ? undefined : denominatorFor(dataset, figures, per);
}

/**
 * The scheme of that id, or the one that takes its place.
 * @throws UnknownNameError when there is none.
 */
export function schemeIn({ dataset, scheme, without }: Asking, id: string): RegionScheme {
  const found = named('scheme', scheme ?? id, dataset.schemes, (each) => each.id);
  return { ...found, regions: found.regions.map((region) => regionWithout(region, without)) };
}
