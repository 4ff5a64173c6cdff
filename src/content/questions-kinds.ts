/** What kinds of organizations there are in the nation, and how their numbers went. */
import type { Question, Questions } from '../story/question.ts';

/** What a number that the sentence itself sets is called among the numbers of a story. */
export const threshold = { zh: '句中的界线', en: 'The threshold of the sentence' };

/** A national total. */
export function nation(indicator: string, period: string): Question {
  return { ask: 'total', indicator, period, scope: 'cn' };
}

/** All registered organizations of the nation. */
export function all(period: string): Question {
  return nation('social_organizations', period);
}

/** Those of a field, which are known for one year. */
export function inField(field: string): Question {
  return nation(`social_organizations_field:${field}`, '2021');
}

function shareOf(of: Question, period: string, decimals = 1): Question {
  return { ask: 'ratio', of, to: all(period), as: 'percent', decimals };
}

/** What part of all is in these fields. */
export function shareOfFields(...fields: readonly string[]): Question {
  return shareOf({ ask: 'sum', of: fields.map(inField) }, '2021');
}

/** The change of all on the year before, as a part of it. */
export function growth(year: number): Question {
  return {
    ask: 'change',
    from: all(String(year - 1)),
    to: all(String(year)),
    decimals: 1,
  };
}

function years(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Years of which the growth is drawn. */
export const yearsOfGrowth = years(2010, 2022);

/** Years that each had more organizations than the year before. */
export const yearsOfRise = years(2000, 2021);

function fall(indicator: string): Question {
  return { ask: 'difference', of: nation(indicator, '2021'), less: nation(indicator, '2022') };
}

/** Service organizations for each social group of a place. */
function servicePerGroup(place: string, period: string): Question {
  const of = (indicator: string): Question => ({ ask: 'figure', place, indicator, period });
  return {
    ask: 'ratio',
    of: of('social_service_organizations'),
    to: of('social_groups'),
    as: 'number',
    decimals: 2,
  };
}

/** In per cent, for a chart whose numbers carry no sign of their unit. */
function percentOf(part: string): Question {
  return { ask: 'product', of: [part, 100], as: 'number', decimals: 1 };
}

export const questionsOfKinds: Questions = {
  ...Object.fromEntries(yearsOfGrowth.map((year) => [`ki-growth-${year}`, growth(year)])),
  ...Object.fromEntries(
    yearsOfGrowth.map((year) => [`ki-growth-percent-${year}`, percentOf(`ki-growth-${year}`)]),
  ),
  'ki-all-1999': all('1999'),
  'ki-all-2021': all('2021'),
  'ki-all-2022': all('2022'),
  'ki-times': { ask: 'ratio', of: all('2022'), to: all('1999'), as: 'number', decimals: 1 },
  'ki-groups-1996': nation('social_groups', '1996'),
  'ki-groups-1999': nation('social_groups', '1999'),
  'ki-groups-2014': nation('social_groups', '2014'),
  'ki-groups-2015': nation('social_groups', '2015'),
  'ki-groups-2021': nation('social_groups', '2021'),
  'ki-groups-2022': nation('social_groups', '2022'),
  'ki-services-2014': nation('social_service_organizations', '2014'),
  'ki-services-2015': nation('social_service_organizations', '2015'),
  'ki-services-2021': nation('social_service_organizations', '2021'),
  'ki-services-2022': nation('social_service_organizations', '2022'),
  'ki-foundations-2003': nation('foundations', '2003'),
  'ki-foundations-2021': nation('foundations', '2021'),
  'ki-foundations-2022': nation('foundations', '2022'),
  'ki-groups-share-1999': shareOf(nation('social_groups', '1999'), '1999'),
  'ki-groups-share-2022': shareOf(nation('social_groups', '2022'), '2022'),
  'ki-services-share-2022': shareOf(nation('social_service_organizations', '2022'), '2022'),
  'ki-foundations-share-2022': shareOf(nation('foundations', '2022'), '2022'),
  'ki-services-of-fall': {
    ask: 'ratio',
    of: fall('social_service_organizations'),
    to: fall('social_organizations'),
    as: 'percent',
    decimals: 0,
  },
  'ki-education': shareOfFields('education'),
  'ki-education-at-most': shareOfFields('education', 'other_or_unstated'),
  'ki-social-services': shareOfFields('social_services'),
  'ki-culture-and-sports': shareOfFields('culture', 'sports'),
  'ki-culture-and-sports-at-most': shareOfFields('culture', 'sports', 'other_or_unstated'),
  'ki-largest-fields': shareOfFields('education', 'social_services', 'culture', 'sports'),
  'ki-unstated': shareOfFields('other_or_unstated'),
  'ki-even': { ask: 'product', of: [0.5], as: 'percent', decimals: 0, words: threshold },
  'ki-small-field': { ask: 'product', of: [0.01], as: 'percent', decimals: 0, words: threshold },
  'ki-environment': shareOfFields('environment'),
  'ki-law': shareOfFields('law'),
  'ki-religion': shareOfFields('religion'),
  'ki-international': shareOfFields('international'),
  'ki-service-per-group-nation': {
    ask: 'ratio',
    of: nation('social_service_organizations', '2021'),
    to: nation('social_groups', '2021'),
    as: 'number',
    decimals: 2,
  },
  'ki-service-per-group-guangzhou': servicePerGroup('广州市', '2021'),
  'ki-service-per-group-shenzhen': servicePerGroup('深圳市', '2020-06-30'),
  'ki-service-per-group-zunyi': servicePerGroup('遵义市', '2024-06-30'),
};
