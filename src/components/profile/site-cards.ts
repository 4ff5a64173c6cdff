/** Draws the cards of all provinces and regions, with one set of fonts. */
import { cardFigures } from '#content/profile.ts';
import { siteName } from '#content/site.ts';
import { regionOf } from '../../chart/facts/region-tone.ts';
import type { Dataset, Locale } from '../../dataset/types.ts';
import { locales } from '../../i18n/locales.ts';
import { placeCard } from '../../profile/card.ts';
import { figureLine, type ShownPlace } from '../../profile/figure-lines.ts';
import { oncePer } from '../../dataset/once.ts';
import { readPalette } from '../../scene/palette.ts';
import tokens from '../../styles/tokens.css?raw';
import { drawnCards, type Card } from '../drawn-cards.ts';
import { cardPath } from './place-address.ts';
import { defaultScheme } from './site-places.ts';

const { light } = readPalette(tokens);

interface CardPlace {
  /** Names the file. */
  readonly stem: string;
  readonly name: string;
  readonly kind: string;
  readonly shown: ShownPlace;
  readonly marked: readonly string[];
}

function placesOf(dataset: Dataset, locale: Locale): readonly CardPlace[] {
  const scheme = defaultScheme(dataset);
  return [
    ...dataset.provinces.map(({ adcode, slug, shortName }): CardPlace => {
      const region = regionOf(scheme, adcode);
      const regionName = region?.name[locale] ?? '';
      return {
        stem: slug,
        name: shortName[locale],
        kind: regionName,
        shown: { adcode, scheme: scheme.id, region: region?.id ?? '', regionName },
        marked: [adcode],
      };
    }),
    ...scheme.regions.map(({ id, name, members }): CardPlace => ({
      stem: `region-${id}`,
      name: name[locale],
      kind: scheme.name[locale],
      shown: { scheme: scheme.id, region: id, regionName: name[locale] },
      marked: members,
    })),
  ];
}

function cardsOf(dataset: Dataset, locale: Locale): readonly Card[] {
  const scheme = defaultScheme(dataset);
  return placesOf(dataset, locale).map(({ stem, name, kind, shown, marked }) => {
    const figures = cardFigures.map((figure) => figureLine(figure, shown, dataset, locale));
    const words = { siteName: siteName[locale], name, kind, figures };
    const region = scheme.regions.find(({ id }) => id === shown.region);
    const view = { id: 'card', title: name, summary: '', marked, region };
    const svg = placeCard(words, view, scheme, light, dataset, locale);
    return { path: cardPath(stem, locale), locale, svg };
  });
}

const begun = oncePer(
  () => 'cards',
  (_: undefined, dataset: Dataset) =>
    drawnCards(locales.flatMap((locale) => cardsOf(dataset, locale))),
);

/**
 * The card of that path.
 * @throws Error when no place has it, or when it needs a character that its fonts lack.
 */
export async function siteCard(path: string, dataset: Dataset): Promise<Uint8Array> {
  const picture = await begun(undefined, dataset).get(path);
  if (!picture) throw new Error(`No province or region has the card ${path}.`);
  return picture;
}
