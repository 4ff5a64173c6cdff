/** The words by which English says how many; see docs/decisions/0010-typed-numbers.md. */
import type { NumberWriting } from './numbers.ts';

const small =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const large = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty';
const powers = 'hundreds?|thousands?|millions?|billions?|dozens?|scores of';
const parts =
  'half|halves|(?:two|three) quarters|a quarter|one quarter|quarter of|thirds|(?:a|one) third|(?:a|one) (?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)|fifths|tenths|majority';
const times =
  'halv(?:e|es|ed|ing)|twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|\\w+fold|two-thirds|three-quarters';

/** What has been named just before is referred to, not counted: “the two lists”. */
const definite = `(?:the|these|those|its|their|both|other|first|last) (?:${small})(?! (?:and|or|to|per|in|hundred|thousand|million|billion|thirds|quarters|times)\\b)`;
const units =
  '(?:per|(?:for )?every) (?:1,000|10,000|100,000|million|thousand|hundred thousand|ten thousand)';
const idioms =
  'manifold|on the one hand|one or two words|at half mast|second half|first half|one another|no one|one of|one by one|double-check\\w*|two-way';

export const englishNumbers: NumberWriting = {
  idioms: new RegExp(`\\b(?:${units}|${definite}|${idioms})\\b`, 'gi'),
  numbers: new RegExp(
    `[\\d０-９]+(?:[,.][\\d０-９]+)*(?:%|(?:st|nd|rd|th)\\b)?|\\b(?:${parts}|${times}|(?:only|just|exactly) one|one in (?:${small})|${large}(?:-\\w+)?|${small}|${powers}|zero)\\b`,
    'gi',
  ),
};
