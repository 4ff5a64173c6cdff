/** Gathers what the builder page must know of every chart. */
import { views } from '#content/views.ts';
import type { ChartView } from '../chart/draw.ts';
import type { Locale } from '../dataset/types.ts';
import type { BuilderChart, BuilderFacts } from '../embed/builder-facts.ts';
import { frameHeight, heightBetween, usualWidths } from '../embed/frame-height.ts';
import { highlightsOf } from '../embed/highlights.ts';
import { toApa, toGbt7714 } from '../files/citation/to-text.ts';
import { citationMessages } from '../i18n/citation.ts';
import type { Scene } from '../scene/scene.ts';
import { citedView } from './site-citations.ts';
import { siteDataset } from './site-dataset.ts';
import { bestAddress, siteEmbed } from './site-embeds.ts';
import { releasesWith } from './site-releases.ts';

function inEach<Value>(make: (locale: Locale) => Value): Readonly<Record<Locale, Value>> {
  return { zh: make('zh'), en: make('en') };
}

function sceneOf(view: ChartView, locale: Locale): Scene {
  const scene = siteEmbed(view, locale).drawings[0]?.scene;
  if (!scene) throw new Error(`The view ${view.id} has no drawing.`);
  return scene;
}

function citationOf(view: ChartView, locale: Locale): string {
  const work = citedView(view, locale, siteDataset());
  return locale === 'zh' ? toGbt7714(work, citationMessages.zh.slot) : toApa(work);
}

/** In a column of any usual width, then in each of them. */
function heightsOf(view: ChartView, locale: Locale, table: 'closed' | 'open'): readonly number[] {
  const embed = siteEmbed(view, locale);
  return [
    heightBetween(embed, usualWidths[0], usualWidths[3], table),
    ...usualWidths.map((width) => frameHeight(embed, width, table)),
  ];
}

function builderChart(view: ChartView, page: Locale): BuilderChart {
  const scene = sceneOf(view, page);
  return {
    id: view.id,
    title: inEach((locale) => sceneOf(view, locale).title),
    heights: inEach((locale) => heightsOf(view, locale, 'closed')),
    openHeights: inEach((locale) => heightsOf(view, locale, 'open')),
    // In the order of keys, which is the same for every chart, so that lists repeat and weigh little.
    highlights: highlightsOf(scene)
      .map(({ key }) => key)
      .sort(),
    releases: releasesWith(view.id).map(({ manifest }) => manifest.version),
    citation: citationOf(view, page),
  };
}

function namesIn(locale: Locale): Readonly<Record<string, string>> {
  const named = views.flatMap((view) => highlightsOf(sceneOf(view, locale)));
  return Object.fromEntries(named.map(({ key, name }) => [key, name]));
}

/** The facts for the builder page in that language. */
export function builderFacts(page: Locale): BuilderFacts {
  return {
    root: bestAddress(''),
    hasOembed: Boolean(import.meta.env.SITE),
    widths: usualWidths,
    names: inEach(namesIn),
    charts: views.map((view) => builderChart(view, page)),
  };
}
