/** The names that a province is known by. */
import type { Province } from '../../dataset/types.ts';
import { pinyinInitials } from './initials.ts';

/** What a province is found by when letters are typed: names in both scripts, initials, abbreviation. */
export function namesOf({ shortName, name, slug, abbreviation }: Province): readonly string[] {
  const initials = pinyinInitials(slug, Array.from(shortName.zh).length);
  const names = [shortName.zh, shortName.en, name.zh, slug, abbreviation];
  return [...new Set(initials ? [...names, initials] : names)];
}
