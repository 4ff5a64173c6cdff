/** The scene of a state: the chart of its view, titled, with the chosen provinces outlined. */
import type { Locale } from '../dataset/types.ts';
import { explorerMessages } from '../i18n/explorer.ts';
import { joinSentences } from '../i18n/join-sentences.ts';
import type { Geometry, Mark, Outline, Scene } from '../scene/scene.ts';
import { explorerView, chosenCodes, type ExplorerView } from './explorer-view.ts';
import type { Offers } from './offers.ts';
import { asked, type ExplorerState } from './state.ts';

/** Draws a view of any family that the explorer asks for. */
export type Drawing = (view: ExplorerView) => Scene;

/** Ids on the page begin with this. */
export const explorerId = 'explorer-chart';

/** The title of a state's chart. */
export function explorerTitle(offers: Offers, state: ExplorerState, locale: Locale): string {
  const { indicator, measure } = asked(offers, state);
  const words = explorerMessages[locale];
  if (state.tab === 'inequality') return words.inequalityTitle(indicator.name);
  if (state.tab === 'divided') return words.dividedTitle(indicator.name);
  if (state.tab === 'unknown') return words.unknownTitle(indicator.name);
  return words.sceneTitle(indicator.name, measure.label);
}

/** The first filled figure of a mark; lines have no outline. */
function figureOf({ shapes }: Mark): Geometry | undefined {
  return shapes.find((shape) => shape.kind !== 'line');
}

/** `scene` with an outline of ink around the marks of those keys. */
function withChosen(scene: Scene, keys: readonly string[]): Scene {
  const chosen = scene.marks.flatMap((mark): readonly Outline[] => {
    const shape = keys.includes(mark.key) ? figureOf(mark) : undefined;
    return shape ? [{ key: `chosen-${mark.key}`, shape, tone: 'ink' }] : [];
  });
  return chosen.length === 0 ? scene : { ...scene, outlines: [...scene.outlines, ...chosen] };
}

/** The view of `state` with its title in that language. */
export function titledView(offers: Offers, state: ExplorerState, locale: Locale): ExplorerView {
  const title = explorerTitle(offers, state, locale);
  return explorerView(offers, state, { id: explorerId, title: { zh: title, en: title } });
}

/** `scene` of that state, which says at its end what can be followed over time where it cannot be here. */
export function withInstead(
  offers: Offers,
  state: ExplorerState,
  scene: Scene,
  locale: Locale,
): Scene {
  const { instead = '' } = asked(offers, state).indicator;
  return state.tab === 'over-time'
    ? { ...scene, summary: joinSentences([scene.summary, instead], locale) }
    : scene;
}

/** The scene of `state` in that language. Throws as the chart's own function does. */
export function explorerScene(
  offers: Offers,
  state: ExplorerState,
  locale: Locale,
  draw: Drawing,
): Scene {
  const scene = withInstead(offers, state, draw(titledView(offers, state, locale)), locale);
  // Over time the chosen lines stand in front already.
  return state.tab === 'over-time' ? scene : withChosen(scene, chosenCodes(offers, state));
}
