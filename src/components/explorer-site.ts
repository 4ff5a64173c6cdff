/** What the explorer's pages share: the offers, the state of each page that exists, and its address. */
import { explorerContent } from '#content/explore.ts';
import { coverageNote, siteName } from '#content/site.ts';
import { views } from '#content/views.ts';
import type { ChartView } from '../chart/draw.ts';
import { drawings, type Drawing } from '../chart/drawings.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { dividedViews } from '../explore/divided-views.ts';
import { packFigures } from '../explore/figures.ts';
import { titledView, withInstead } from '../explore/explorer-scene.ts';
import { makeOffers } from '../explore/make-offers.ts';
import type { Offers } from '../explore/offers.ts';
import { formatState, settled, type ExplorerState } from '../explore/state.ts';
import type { AddressOf } from '../explore/to-sentence.ts';
import { stateDrawnAs, stateOfView } from '../explore/state-of-view.ts';
import type { ExplorerPageData } from '../islands/explorer/page-data.ts';
import { address, pageAddress } from '../layouts/address.ts';

/** Trying everything out takes a second; one set a language and state of the tables. */
const made = new WeakMap<Dataset, Map<Locale, Offers>>();

/** The offers of the site's explorer in that language. */
export function siteOffers(dataset: Dataset, locale: Locale): Offers {
  const known = made.get(dataset) ?? new Map<Locale, Offers>();
  made.set(dataset, known);
  const offers = known.get(locale) ?? makeOffers(explorerContent, dataset, locale);
  known.set(locale, offers);
  return offers;
}

/** The drawings of a state, made at build. */
export function siteDrawings(
  offers: Offers,
  state: ExplorerState,
  dataset: Dataset,
  locale: Locale,
): readonly Drawing[] {
  return drawings(titledView(offers, state, locale), dataset, locale).map((drawing) => ({
    ...drawing,
    scene: withInstead(offers, state, drawing.scene, locale),
  }));
}

/** Below the language. */
export const explorerPath = 'explore/';

/** Below the language: the page that shows an indicator by a measure, without a script. */
export function explorerPagePath({ indicator, measure }: ExplorerState): string {
  return `${explorerPath}${indicator}/${measure}/`;
}

/**
 * The address of the page that stands for a choice without a script, at the chart of its tab. Another
 * indicator or measure is shown at its usual time; what no page shows has no address.
 */
export function builtAddress(
  offers: Offers,
  state: ExplorerState,
  locale: Locale,
  name: Parameters<AddressOf>[1],
): string | undefined {
  const { indicator, measure, tab } = state;
  const built = settled(offers, { indicator, measure, tab });
  const isFree = name === 'indicator' || name === 'measure';
  return isFree || formatState(offers, built) === formatState(offers, state)
    ? `${pageAddress(locale, explorerPagePath(built))}#${built.tab}`
    : undefined;
}

/** The address at which the explorer shows what `view` shows; `undefined` where it cannot. */
export function explorerAddress(
  view: ChartView,
  dataset: Dataset,
  locale: Locale,
): string | undefined {
  const offers = siteOffers(dataset, locale);
  const state = stateOfView(offers, view);
  return state && `${pageAddress(locale, explorerPath)}${formatState(offers, state)}`;
}

/** What the explorer's page carries for its script. */
export function explorerPageData(dataset: Dataset, locale: Locale): ExplorerPageData {
  const offers = siteOffers(dataset, locale);
  const ids = offers.indicators.map(({ id }) => id);
  const embeds = views.flatMap((view) => {
    const state = stateDrawnAs(offers, view);
    return state ? [[formatState(offers, state), address(`embed/${view.id}/${locale}/`)]] : [];
  });
  const denominators = explorerContent.measures.flatMap(({ per }) => per ?? []);
  const against = explorerContent.against.map(({ indicator }) => indicator);
  return {
    figures: packFigures(
      dataset,
      [...new Set([...ids, ...denominators, ...against])],
      locale,
      dividedViews(offers),
    ),
    // After the figures, whose words it repeats: so the page compresses better.
    offers: { ...offers, provinces: [] },
    embeds: Object.fromEntries(embeds) as Readonly<Record<string, string>>,
    sources: pageAddress(locale, 'sources/'),
    siteName: siteName[locale],
    coverage: coverageNote[locale],
  };
}
