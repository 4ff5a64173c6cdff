/** The parts of a chart's figure on the explorer's pages, as markup; pages and browser put them in place. */
import type { Locale, Source } from '../dataset/types.ts';
import { namedSources } from '../chart/words/named-sources.ts';
import { sourceLineMessages } from '../i18n/source-line.ts';
import { element, escapeMarkup, proseMarkup } from '../scene/markup.ts';
import type { Scene } from '../scene/scene.ts';
import { toLegend } from '../scene/to-legend.ts';
import { toSvg } from '../scene/to-svg.ts';
import { toTable } from '../scene/to-table.ts';

export interface FigureParts {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: string;
  readonly svg: string;
  readonly summary: string;
  readonly source: string;
  readonly table: string;
  readonly notes: string;
}

/** Id of the element that holds the summary of a scene. */
export function summaryIdOf(sceneId: string): string {
  return `${sceneId}-summary`;
}

/** The parts of the figure of `scene`; `sourceAddress` leads to what is said of a source. */
export function figureParts(
  scene: Scene,
  sources: readonly Pick<Source, 'id' | 'name'>[],
  locale: Locale,
  sourceAddress: (id: string) => string,
): FigureParts {
  const words = sourceLineMessages[locale];
  const links = namedSources(sources, scene.sourceIds, locale).map(({ id, name }) =>
    element('a', { href: sourceAddress(id) }, escapeMarkup(name[locale])),
  );
  return {
    title: proseMarkup(scene.title),
    subtitle: escapeMarkup(scene.subtitle),
    legend: toLegend(scene),
    svg: toSvg(scene, { isInteractive: true, summaryId: summaryIdOf(scene.id) }),
    summary: proseMarkup(scene.summary),
    source: `${escapeMarkup(words.sourcesOf)}${links.join(words.semicolon)}${escapeMarkup(words.fullStop)}`,
    table: toTable(scene.table),
    notes: scene.notes.map((note) => element('p', { class: 'note' }, escapeMarkup(note))).join(''),
  };
}
