/** The key figures of one place as a page shows them: with its place, its region, the nation, and how each is known. */
import type { Dataset, Locale } from '../dataset/types.ts';
import { chartMessages } from '../i18n/chart.ts';
import { formatPeriod, formatShare } from '../i18n/format.ts';
import { profileMessages } from '../i18n/profile.ts';
import type { RankInterval } from '../measure/rank.ts';
import type { KeyFigure } from './content-shapes.ts';
import { figureText } from './facts.ts';
import { figureSet, regionKey, type FigureSet, type PlacedFigure } from './figure-set.ts';

export interface FigureLine {
  readonly id: string;
  readonly label: string;
  /** Says so where there is no figure. */
  readonly text: string;
  readonly rank: RankInterval | undefined;
  readonly compared: number;
  readonly place: string | undefined;
  /** The part of all provinces together; of counts. */
  readonly share: string | undefined;
  /** What it is compared with: name and figure. */
  readonly beside: readonly { readonly name: string; readonly text: string }[];
  /** When it was counted, alone and with what it is divided by. */
  readonly date: string;
  readonly counted: string;
  readonly status: string | undefined;
}

/** Which place is shown: a province with its region, or a region alone. */
export interface ShownPlace {
  readonly adcode?: string;
  readonly scheme: string;
  readonly region: string;
  readonly regionName: string;
}

function placedFigure(
  set: FigureSet,
  { adcode, scheme, region }: ShownPlace,
): { readonly placed: PlacedFigure | undefined; readonly compared: number } {
  if (adcode !== undefined)
    return { placed: set.provinces.get(adcode), compared: set.provinces.size };
  const inScheme = [...set.regions.keys()].filter((key) => key.startsWith(regionKey(scheme, '')));
  return { placed: set.regions.get(regionKey(scheme, region)), compared: inScheme.length };
}

function besideIt(set: FigureSet, place: ShownPlace, locale: Locale): FigureLine['beside'] {
  const region =
    place.adcode === undefined
      ? undefined
      : set.regions.get(regionKey(place.scheme, place.region))?.quantity;
  return [
    { name: place.regionName, quantity: region },
    { name: profileMessages[locale].nation, quantity: set.nation },
  ].flatMap(({ name, quantity }) =>
    quantity ? [{ name, text: figureText(set, quantity, locale) }] : [],
  );
}

/** The line of one key figure. */
export function figureLine(
  figure: KeyFigure,
  place: ShownPlace,
  dataset: Dataset,
  locale: Locale,
): FigureLine {
  const words = profileMessages[locale];
  const set = figureSet(figure, dataset);
  const { placed, compared } = placedFigure(set, place);
  return {
    id: figure.id,
    label: figure.label[locale],
    text: placed ? figureText(set, placed.quantity, locale) : words.noFigure,
    rank: placed?.rank,
    compared,
    place: placed && words.place(placed.rank, compared),
    share: placed?.share && words.share(formatShare(placed.share, locale, 1)),
    beside: besideIt(set, place, locale),
    date: formatPeriod(set.period, locale),
    counted: words.counted(
      formatPeriod(set.period, locale),
      set.base && { name: set.base.name[locale], date: formatPeriod(set.base.period, locale) },
    ),
    status: placed?.observation && chartMessages[locale].status[placed.observation.status],
  };
}

/** Ids of the sources behind several figures, in the order of the dataset. */
export function sourcesOf(figures: readonly KeyFigure[], dataset: Dataset) {
  const ids = new Set(figures.flatMap((figure) => figureSet(figure, dataset).provenance.sources));
  return dataset.sources.filter(({ id }) => ids.has(id));
}

/** What was corrected or is doubted among the cells that the figures rest on. */
export function correctionsOf(figures: readonly KeyFigure[], dataset: Dataset) {
  const cells = new Set(
    figures.flatMap((figure) =>
      figureSet(figure, dataset).provenance.cells.map(({ file, line }) => `${file}:${line}`),
    ),
  );
  return dataset.corrections.filter(({ origin: { file, line } }) => cells.has(`${file}:${line}`));
}
