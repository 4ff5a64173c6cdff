/** What descriptions of provincial charts say alike: who may be first and last, how regions stand, what is known. */
import type { Locale } from '../../dataset/types.ts';
import { provinceSentences } from '../../i18n/chart-provinces.ts';
import { nameWithNumber, type PossibleEnds } from '../../i18n/listing.ts';
import { candidates, type Candidates } from '../facts/candidates.ts';
import { isKnown, type ProvinceValue, type ProvinceValues } from '../facts/province-values.ts';
import type { RegionalValue } from '../facts/regional-values.ts';

interface Sentences {
  readonly highest: string;
  readonly lowest: string;
  readonly coverage: string;
  readonly national: string;
  readonly regions: string;
}

/** Provinces with their numbers, as a sentence names them. */
export function namedWithNumbers(
  values: readonly Pick<ProvinceValue, 'province' | 'text'>[],
  locale: Locale,
): readonly string[] {
  return values.map(({ province, text }) =>
    nameWithNumber(province.shortName[locale], text, locale),
  );
}

/** Of those values, which provinces may be first and which last, with their numbers. */
export function possibleEnds(values: readonly ProvinceValue[], locale: Locale): PossibleEnds {
  const { highest, lowest } = candidates(values);
  const possible = ({ values: each, areTied }: Candidates<ProvinceValue>) => ({
    names: namedWithNumbers(each, locale),
    areTied,
  });
  return { highest: possible(highest), lowest: possible(lowest) };
}

/** The sentences, finished; one that has nothing to say is empty. */
export function sentencesOf(
  { values, national, written }: Pick<ProvinceValues, 'values' | 'national' | 'written'>,
  regions: readonly RegionalValue[],
  locale: Locale,
): Sentences {
  const words = provinceSentences[locale];
  const known = values.filter(({ quantity }) => quantity !== undefined);
  const exact = known.filter(isKnown).length;
  const { highest, lowest } = possibleEnds(known, locale);
  return {
    highest: words.highest(highest),
    lowest: words.lowest(lowest),
    coverage: words.coverage({
      exact,
      ranges: known.length - exact,
      missing: values.length - known.length,
    }),
    national: national ? words.national(written(national)) : '',
    regions: words.regions(
      regions.map(({ region, text, rank }) => ({
        name: region.name[locale],
        value: text,
        place: rank.best === rank.worst ? rank.best : undefined,
      })),
    ),
  };
}
