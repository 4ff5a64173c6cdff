/** Fills the numbers into a view's title, in each language. */
import type { BaseView } from '../chart/view.ts';
import { questions } from '#content/questions.ts';
import type { Dataset } from '../dataset/types.ts';
import { fillIn } from '../story/answer.ts';

/** The view with every name in its title answered from the data. */
export function filledView<View extends BaseView>(view: View, dataset: Dataset): View {
  return {
    ...view,
    title: {
      zh: fillIn(view.title.zh, questions, dataset, 'zh'),
      en: fillIn(view.title.en, questions, dataset, 'en'),
    },
  };
}
