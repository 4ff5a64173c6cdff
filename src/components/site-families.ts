/** The families of which the site has views, for the gallery. */
import { questions } from '#content/questions.ts';
import { views } from '#content/views.ts';
import type { ChartView } from '../chart/draw.ts';
import type { Dataset } from '../dataset/types.ts';
import { familyMessages } from '../i18n/chart-families.ts';
import { filledView } from '../story/filled-view.ts';

export type Family = ChartView['family'];

/** The families that have a view, in the order in which the gallery introduces them. */
export const shownFamilies = (Object.keys(familyMessages) as Family[]).filter((family) =>
  views.some((view) => view.family === family),
);

/** The views of that family, their titles filled in. */
export function viewsOf(family: Family, dataset: Dataset): readonly ChartView[] {
  return views
    .filter((view) => view.family === family)
    .map((view) => filledView(view, questions, dataset));
}
