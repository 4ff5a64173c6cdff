/** Chooses the views that show a family in the gallery: one a state, since the others have pages of their own. */
import { ascending, greatest } from 'd3-array';
import { draw, type ChartView } from '../chart/draw.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { galleryStates, type GalleryState } from '../i18n/chart-families.ts';

/** Share of the marks of `view` whose number is known as a range only. */
function rangedShare(view: ChartView, dataset: Dataset, locale: Locale): number {
  const { marks } = draw(view, dataset, locale);
  return marks.filter(({ low, high }) => low !== high).length / Math.max(1, marks.length);
}

/** A view in a state. */
export interface ShownState {
  readonly state: GalleryState;
  readonly view: ChartView;
}

/**
 * Every state with the view that shows it: the first one, but for ranges the one that has the largest
 * share of them, or none where no view has any.
 */
export function shownStates(
  views: readonly ChartView[],
  dataset: Dataset,
  locale: Locale,
): readonly ShownState[] {
  const share = new Map(views.map((view) => [view, rangedShare(view, dataset, locale)]));
  const shareOf = (view: ChartView) => share.get(view) ?? 0;
  const ranged = greatest(views, (a, b) => ascending(shareOf(a), shareOf(b)));
  return galleryStates.flatMap((state) => {
    const view = state === 'ranges' ? ranged : views[0];
    return view && (state !== 'ranges' || shareOf(view) > 0) ? [{ state, view }] : [];
  });
}
