/** All that a change of the tables does to what readers see, gathered for one report. */
import type { ChartView } from '../chart/draw.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Questions } from '../story/question.ts';
import { changedAnswers, type ChangedAnswer } from './changed-answers.ts';
import { changedVerdicts, type ChangedVerdict, type Claim } from './changed-verdicts.ts';
import { changedViews, type ChangedView } from './changed-views.ts';
import { movedFigures, type MovedFigures } from './moved-figures.ts';

/** What a site shows and says; the same for both datasets, so that only data makes a difference. */
export interface SiteContent {
  readonly views: readonly ChartView[];
  readonly questions: Questions;
  readonly claims: readonly Claim[];
}

export interface Consequences {
  readonly views: readonly ChangedView[];
  readonly answers: readonly ChangedAnswer[];
  readonly verdicts: readonly ChangedVerdict[];
  readonly figures: MovedFigures;
}

/** The consequences of going from `before` to `after` for a site with that content. */
export function consequencesOf(
  before: Dataset,
  after: Dataset,
  { views, questions, claims }: SiteContent,
): Consequences {
  return {
    views: changedViews(views, questions, before, after),
    answers: changedAnswers(questions, before, after),
    verdicts: changedVerdicts(claims, before, after),
    figures: movedFigures(before, after),
  };
}
