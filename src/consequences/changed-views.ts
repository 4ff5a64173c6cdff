/** Finds the named views that a change of the tables draws otherwise. */
import { draw, type ChartView } from '../chart/draw.ts';
import type { Dataset, Locale, LocalizedText } from '../dataset/types.ts';
import { locales } from '../i18n/locales.ts';
import type { Mark, Scene } from '../scene/scene.ts';
import { filledView } from '../story/filled-view.ts';
import type { Questions } from '../story/question.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/** One scene in each language. */
export type LocalizedScene = Readonly<Record<Locale, Scene>>;

/** A mark that both scenes have, with another value. */
export interface ChangedMark {
  readonly key: string;
  readonly before: LocalizedText;
  readonly after: LocalizedText;
  /** Whether it is drawn in another class or pattern. */
  readonly isRecoloured: boolean;
}

/** A part of a scene besides its marks. */
export type ScenePart =
  'title' | 'subtitle' | 'summary' | 'source' | 'notes' | 'legend' | 'drawing' | 'table';

export interface ChangedView {
  readonly id: string;
  readonly before: Outcome<LocalizedScene>;
  readonly after: Outcome<LocalizedScene>;
  readonly marks: readonly ChangedMark[];
  /** Keys of marks that only one of the scenes has. */
  readonly appeared: readonly string[];
  readonly disappeared: readonly string[];
  readonly parts: readonly ScenePart[];
}

const parts: readonly ScenePart[] = [
  'title',
  'subtitle',
  'summary',
  'source',
  'notes',
  'legend',
  'drawing',
  'table',
];

function drawn(view: ChartView, questions: Questions, dataset: Dataset): Outcome<LocalizedScene> {
  return outcomeOf(() => {
    const filled = filledView(view, questions, dataset);
    return { zh: draw(filled, dataset, 'zh'), en: draw(filled, dataset, 'en') };
  });
}

function markOf({ marks }: Scene, key: string): Mark | undefined {
  return marks.find((mark) => mark.key === key);
}

function paintsOf({ shapes }: Mark): string {
  return JSON.stringify(shapes.map((shape) => ('paint' in shape ? shape.paint : shape.tone)));
}

/** Where things stand, without the colours that {@link compareMarks} tells of. */
function geometryOf({ marks, outlines, rules, texts }: Scene): string {
  const shapes = marks.map((mark) => mark.shapes.map((shape) => ({ ...shape, paint: undefined })));
  return JSON.stringify([shapes, outlines, rules, texts]);
}

function compareMarks(before: LocalizedScene, after: LocalizedScene): readonly ChangedMark[] {
  return after.zh.marks.flatMap(({ key }): readonly ChangedMark[] => {
    const [was, is] = [markOf(before.zh, key), markOf(after.zh, key)];
    if (!was || !is) return [];
    const isRecoloured = paintsOf(was) !== paintsOf(is);
    if (!isRecoloured && was.low === is.low && was.high === is.high && was.label === is.label) {
      return [];
    }
    const labels = (scene: LocalizedScene): LocalizedText => ({
      zh: markOf(scene.zh, key)?.label ?? '',
      en: markOf(scene.en, key)?.label ?? '',
    });
    return [{ key, before: labels(before), after: labels(after), isRecoloured }];
  });
}

function keysOnlyIn(scene: Scene, other: Scene): readonly string[] {
  return scene.marks.map(({ key }) => key).filter((key) => !markOf(other, key));
}

function compareScenes(before: LocalizedScene, after: LocalizedScene) {
  const written = (scene: Scene, part: ScenePart): string =>
    part === 'drawing' ? geometryOf(scene) : JSON.stringify(scene[part]);
  return {
    marks: compareMarks(before, after),
    appeared: keysOnlyIn(after.zh, before.zh),
    disappeared: keysOnlyIn(before.zh, after.zh),
    parts: parts.filter((part) =>
      locales.some((locale) => written(before[locale], part) !== written(after[locale], part)),
    ),
  };
}

/** The views that come out differently, or can be drawn from one of the datasets only. */
export function changedViews(
  views: readonly ChartView[],
  questions: Questions,
  before: Dataset,
  after: Dataset,
): readonly ChangedView[] {
  return views.flatMap((view): readonly ChangedView[] => {
    const [was, is] = [drawn(view, questions, before), drawn(view, questions, after)];
    const both = { id: view.id, before: was, after: is };
    if (!was.isKnown || !is.isKnown) {
      if (was.isKnown === is.isKnown) return [];
      return [{ ...both, marks: [], appeared: [], disappeared: [], parts: [] }];
    }
    const differences = compareScenes(was.value, is.value);
    return Object.values(differences).every(({ length }) => length === 0)
      ? []
      : [{ ...both, ...differences }];
  });
}
