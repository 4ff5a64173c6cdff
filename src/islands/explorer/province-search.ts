/** Finds provinces by what a reader types: a name in any script, pinyin, initials, abbreviation or code. */
import { namesOf } from '../../chart/facts/province-names.ts';
import type { Province } from '../../dataset/types.ts';
import { plain } from '../type-ahead.ts';

/** How well a province is meant: 0 by a whole name, 1 by the beginning of one, 2 by a part. */
function distance({ names }: { readonly names: readonly string[] }, typed: string): number {
  if (names.includes(typed)) return 0;
  if (names.some((name) => name.startsWith(typed))) return 1;
  return names.some((name) => name.includes(typed)) ? 2 : Infinity;
}

/**
 * The provinces that `typed` may mean, those first that it names in full, then those whose name it
 * begins, each in the order of the dataset. None for nothing typed.
 */
export function searchProvinces(
  provinces: readonly Province[],
  typed: string,
): readonly Province[] {
  const letters = plain(typed);
  if (letters === '') return [];
  return provinces
    .map((province) => ({
      province,
      distance: distance(
        { names: [...namesOf(province), province.adcode].map((name) => plain(name)) },
        letters,
      ),
    }))
    .filter((each) => each.distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .map(({ province }) => province);
}
