/** Sets a scene on an empty page as the site's figures do, with the browser module that walks it. */
import { vi } from 'vitest';
import { choropleth } from '../../src/chart/choropleth.ts';
import { questions } from '../../src/content/questions.ts';
import { organizationsCount } from '../../src/content/views.ts';
import { dataDirectory, loadDataset } from '../../src/dataset/load-dataset.ts';
import type { Locale } from '../../src/dataset/types.ts';
import { languageTag } from '../../src/i18n/locales.ts';
import { siteMessages } from '../../src/i18n/site.ts';
import { element, escapeMarkup } from '../../src/scene/markup.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { toLegend } from '../../src/scene/to-legend.ts';
import { toSvg } from '../../src/scene/to-svg.ts';
import { toTable } from '../../src/scene/to-table.ts';
import { filledView } from '../../src/story/filled-view.ts';

// Addresses relative to the module mean the page's server in a browser's environment.
const dataset = loadDataset(dataDirectory());

function figureMarkup(scene: Scene, locale: Locale): string {
  const words = siteMessages[locale];
  return element(
    'figure',
    { 'aria-labelledby': 'heading' },
    element('h2', { id: 'heading' }, escapeMarkup(scene.title)),
    element('p', { class: 'subtitle' }, escapeMarkup(scene.subtitle)),
    toLegend(scene),
    toSvg(scene, { isInteractive: true, summaryId: 'summary' }),
    element('p', {
      class: 'announcement',
      'aria-live': 'polite',
      'data-help': words.keyboard,
      'data-pinned': words.pinned,
      'data-released': words.released,
    }),
    element('p', { id: 'summary' }, escapeMarkup(scene.summary)),
    // Browsers hide what a closed `details` holds; the page of this test does not by itself.
    element('div', { hidden: true }, toTable(scene.table)),
  );
}

/** Puts the map of organizations on the page in that language, and lets it be walked. */
export async function showMap(locale: Locale): Promise<Scene> {
  const scene = choropleth(filledView(organizationsCount, questions, dataset), dataset, locale);
  document.documentElement.lang = languageTag[locale];
  document.body.innerHTML = figureMarkup(scene, locale);
  // The module walks what is on the page when it is loaded, so each page loads it anew.
  vi.resetModules();
  await import('../../src/islands/keyboard.ts');
  return scene;
}
