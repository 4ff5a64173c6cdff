/** Fills the numbers into a view before it is drawn: into its words, and into the rows that ask for some. */
import type { ChartView } from '../chart/draw.ts';
import type { QuantitiesView } from '../chart/facts/asked-quantities.ts';
import type { Dataset, LocalizedText } from '../dataset/types.ts';
import { fillIn } from './answer.ts';
import { measureQuestion, questionNamed } from './measure-question.ts';
import type { Questions } from './question.ts';

function answeredGroups(
  { groups }: QuantitiesView,
  questions: Questions,
  dataset: Dataset,
): QuantitiesView['groups'] {
  const asking = { dataset, questions };
  return groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => {
      const { quantity, provenance } = measureQuestion(asking, questionNamed(asking, row.of));
      return { ...row, answer: { quantity, provenance } };
    }),
  }));
}

/**
 * The view with every name in its title and its note answered from the data, and every number that it sets
 * beside others.
 * @throws RangeError when a name has no question, or the data no answer.
 */
export function filledView<View extends ChartView>(
  view: View,
  questions: Questions,
  dataset: Dataset,
): View {
  const filled = ({ zh, en }: LocalizedText): LocalizedText => ({
    zh: fillIn(zh, questions, dataset, 'zh'),
    en: fillIn(en, questions, dataset, 'en'),
  });
  const title = filled(view.title);
  return view.family === 'quantities'
    ? { ...view, title, note: filled(view.note), groups: answeredGroups(view, questions, dataset) }
    : { ...view, title };
}
