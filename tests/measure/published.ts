/** The published figures, as tests of measures ask for them. */
import type { Quantity } from '../../src/dataset/quantity.ts';
import { denominatorFor } from '../../src/measure/denominator.ts';
import { snapshot } from '../../src/measure/snapshot.ts';
import { dataset } from '../dataset/published.ts';
import type { MemberTotal } from '../../src/measure/total.ts';

export { dataset };

/** Where provinces stand in the dataset. */
export function positionsOf(adcodes: readonly string[]): readonly number[] {
  return adcodes.map((code) => dataset.provinces.findIndex(({ adcode }) => adcode === code));
}

/** The members of a region of a scheme, as positions. */
export function region(scheme: string, id: string): readonly number[] {
  const regions = dataset.schemes.find((each) => each.id === scheme)?.regions ?? [];
  return positionsOf(regions.find((each) => each.id === id)?.members ?? []);
}

/** Social organizations at one of the two dates as the source states them, with the totals of all and of groups. */
export function organizations(period: string): {
  readonly quantities: readonly Quantity[];
  readonly total: MemberTotal;
  readonly groups: readonly MemberTotal[];
} {
  const { observations, totals } = snapshot(dataset, 'social_organizations', period);
  const total = totals.find(({ members }) => members.length === dataset.provinces.length);
  if (total === undefined) throw new Error(`No total of all provinces for ${period}.`);
  return { quantities: observations.map(({ quantity }) => quantity), total, groups: totals };
}

/** Residents that go with a count of social organizations, in units of 10,000. */
export function residents(period: string): readonly number[] {
  const counts = snapshot(dataset, 'social_organizations', period);
  return denominatorFor(dataset, counts, 'population').values;
}
