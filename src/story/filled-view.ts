/** Fills the numbers into a view's title, in each language. */
import type { ChartView } from '../chart/draw.ts';
import type { Dataset } from '../dataset/types.ts';
import { fillIn } from './answer.ts';
import type { Questions } from './question.ts';

/**
 * The view with every name in its title answered from the data.
 * @throws RangeError when a name has no question, or the data no answer.
 */
export function filledView<View extends ChartView>(
  view: View,
  questions: Questions,
  dataset: Dataset,
): View {
  return {
    ...view,
    title: {
      zh: fillIn(view.title.zh, questions, dataset, 'zh'),
      en: fillIn(view.title.en, questions, dataset, 'en'),
    },
  };
}
