/** The scenes of named views: each drawn once a build for all pages, embeds and files that show it. */
import { questions } from '#content/questions.ts';
import { draw, type ChartView } from '../chart/draw.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Scene } from '../scene/scene.ts';
import { filledView } from '../story/filled-view.ts';

const scenesByDataset = new WeakMap<Dataset, Map<string, Scene>>();

/** The scene of `view`, its title filled in, at the usual width. */
export function siteScene(view: ChartView, locale: Locale, dataset: Dataset): Scene {
  const scenes = scenesByDataset.get(dataset) ?? new Map<string, Scene>();
  scenesByDataset.set(dataset, scenes);
  const key = `${view.id} ${locale}`;
  const scene = scenes.get(key) ?? draw(filledView(view, questions, dataset), dataset, locale);
  scenes.set(key, scene);
  return scene;
}
