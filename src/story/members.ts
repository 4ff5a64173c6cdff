/** Goes through provinces or regions, putting each in the place of the word “each”. */
import { named } from '../measure/unknown-name.ts';
import { schemeIn, type Asking } from './asking.ts';
import { each, type Members } from './question.ts';

/**
 * The adcodes or the ids of regions that are meant, in the order of the dataset.
 * @throws UnknownNameError when there is no such region or scheme.
 */
export function membersOf(asking: Asking, among: Members): readonly string[] {
  if ('regionsOf' in among) return schemeIn(asking, among.regionsOf).regions.map(({ id }) => id);
  if ('region' in among) {
    const { regions } = schemeIn(asking, among.scheme);
    return named('region', among.region, regions, ({ id }) => id).members;
  }
  if (among.provinces !== 'all') return among.provinces;
  return asking.dataset.provinces
    .map(({ adcode }) => adcode)
    .filter((adcode) => adcode !== asking.without);
}

/** A copy of plain data in which `member` stands wherever a province or region was “each”. */
export function withMember<T>(template: T, member: string): T {
  if (Array.isArray(template))
    return template.map((item: unknown) => withMember(item, member)) as T;
  if (typeof template !== 'object' || template === null) return template;
  const entries = Object.entries(template).map(([key, value]: [string, unknown]) => {
    const isPlace = (key === 'province' || key === 'region') && value === each;
    return [key, isPlace ? member : withMember(value, member)] as const;
  });
  return Object.fromEntries(entries) as T;
}
