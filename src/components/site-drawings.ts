/** The drawings of named views: each made once a build for all pages, embeds and files that show it. */
import { questions } from '#content/questions.ts';
import type { ChartView } from '../chart/draw.ts';
import { drawings, drawingsOnPage, type Drawing } from '../chart/drawings.ts';
import { oncePer } from '../dataset/once.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Scene } from '../scene/scene.ts';
import { filledView } from '../story/filled-view.ts';

interface Asked {
  readonly view: ChartView;
  readonly locale: Locale;
}

const drawn = oncePer(
  ({ view, locale }: Asked) => `${view.id} ${locale}`,
  ({ view, locale }, dataset: Dataset) =>
    drawings(filledView(view, questions, dataset), dataset, locale),
);

/** The drawings of `view`, its title filled in, one for each kind of place. */
export function siteDrawings(
  view: ChartView,
  locale: Locale,
  dataset: Dataset,
): readonly Drawing[] {
  return drawn({ view, locale }, dataset);
}

/** The same for a page, where a map and its tile grid stand side by side. */
export function siteDrawingsOnPage(
  view: ChartView,
  locale: Locale,
  dataset: Dataset,
): readonly Drawing[] {
  return drawingsOnPage(
    filledView(view, questions, dataset),
    siteDrawings(view, locale, dataset),
    dataset,
    locale,
  );
}

/** The scene of `view`, its title filled in, at the usual width. */
export function siteScene(view: ChartView, locale: Locale, dataset: Dataset): Scene {
  const [first] = siteDrawings(view, locale, dataset);
  if (!first) throw new Error(`The view ${view.id} has no drawing.`);
  return first.scene;
}
