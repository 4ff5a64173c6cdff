/** The initials that readers of Chinese type for a name: one letter a syllable of its pinyin. */

/** A consonant or none, vowels, and an n, ng or r that does not begin the next syllable. */
const syllable = /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]+(?:(?:ng?|r)(?![aeiouü]))?/gy;

/**
 * Initials of a name of that many characters, or `undefined` when `latin` does not come apart into
 * as many syllables: then it is no pinyin, or it can be read in two ways.
 */
export function pinyinInitials(latin: string, characters: number): string | undefined {
  const syllables = latin.match(syllable) ?? [];
  return syllables.length === characters && syllables.join('') === latin
    ? syllables.map((each) => each.charAt(0)).join('')
    : undefined;
}
