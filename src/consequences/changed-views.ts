/** Finds the named views that a change of the tables draws otherwise. */
import { choropleth } from '../chart/choropleth.ts';
import type { MapView } from '../chart/map-view.ts';
import type { Dataset, Locale, LocalizedText } from '../dataset/types.ts';
import { locales } from '../i18n/locales.ts';
import type { Mark, Scene } from '../scene/scene.ts';
import { fillOf } from '../scene/to-svg.ts';
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
  /** Whether the map shows it in another class or pattern. */
  readonly isRecoloured: boolean;
}

/** A part of a scene besides its marks. */
export type ScenePart =
  'title' | 'subtitle' | 'summary' | 'source' | 'notes' | 'legend' | 'outlines' | 'table';

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
  'outlines',
  'table',
];

function draw(view: MapView, questions: Questions, dataset: Dataset): Outcome<LocalizedScene> {
  return outcomeOf(() => {
    const filled = filledView(view, questions, dataset);
    return { zh: choropleth(filled, dataset, 'zh'), en: choropleth(filled, dataset, 'en') };
  });
}

function markOf({ marks }: Scene, key: string): Mark | undefined {
  return marks.find((mark) => mark.key === key);
}

function compareMarks(before: LocalizedScene, after: LocalizedScene): readonly ChangedMark[] {
  return after.zh.marks.flatMap(({ key }): readonly ChangedMark[] => {
    const [was, is] = [markOf(before.zh, key), markOf(after.zh, key)];
    if (!was || !is) return [];
    const isRecoloured = fillOf(was) !== fillOf(is);
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
  // Marks are compared by value; that a border moved is told with the outlines.
  const written = (scene: Scene, part: ScenePart): string =>
    part === 'outlines'
      ? JSON.stringify([scene.outlines, scene.marks.map(({ shape }) => shape)])
      : JSON.stringify(scene[part]);
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
  views: readonly MapView[],
  questions: Questions,
  before: Dataset,
  after: Dataset,
): readonly ChangedView[] {
  return views.flatMap((view): readonly ChangedView[] => {
    const [was, is] = [draw(view, questions, before), draw(view, questions, after)];
    const drawn = { id: view.id, before: was, after: is };
    if (!was.isKnown || !is.isKnown) {
      if (was.isKnown === is.isKnown) return [];
      return [{ ...drawn, marks: [], appeared: [], disappeared: [], parts: [] }];
    }
    const differences = compareScenes(was.value, is.value);
    return Object.values(differences).every(({ length }) => length === 0)
      ? []
      : [{ ...drawn, ...differences }];
  });
}
