/** The embed of a view as the site's pages, snippets and oEmbed files speak of it. */
import { coverageNote, siteName } from '#content/site.ts';
import type { Drawing } from '../chart/drawings.ts';
import type { ChartView } from '../chart/draw.ts';
import { oncePer } from '../dataset/once.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { captionLines, type EmbedCaption } from '../embed/embed-caption.ts';
import { fragmentOf, type EmbedSettings } from '../embed/settings.ts';
import { heightBetween, usualWidths, type FramedEmbed } from '../embed/frame-height.ts';
import { snippet } from '../embed/snippet.ts';
import { joinSentences } from '../i18n/join-sentences.ts';
import { releaseMessages } from '../i18n/release.ts';
import { siteMessages } from '../i18n/site.ts';
import { address, publicAddress } from '../layouts/address.ts';
import { siteDataset } from './site-dataset.ts';
import { siteDrawings } from './site-drawings.ts';

export interface SiteEmbed extends FramedEmbed {
  readonly shown: EmbedCaption;
}

/** From `/v/<version>/embed/<view>/<locale>/` to the root, wherever the site stands. */
const fromReleaseToRoot = '../../../../../';

/**
 * Where the embed leads: to the chart's page, by its whole address where that is known, so that a saved copy
 * still leads there. A frozen embed must lead there for ever, so it names no host.
 */
function wayBack(view: ChartView, locale: Locale, release: string | undefined) {
  const path = `${locale}/charts/${view.id}/`;
  const site = siteName[locale];
  return release === undefined
    ? {
        link: {
          address: publicAddress(path) ?? address(path),
          words: siteMessages[locale].seeOn(site),
        },
      }
    : {
        note: releaseMessages[locale].frozen(release),
        link: {
          address: `${fromReleaseToRoot}${path}`,
          words: releaseMessages[locale].newest(site),
        },
      };
}

function sourcesOf([first]: readonly Drawing[], locale: Locale): string {
  return joinSentences([first?.scene.source ?? '', coverageNote[locale]], locale);
}

/** The drawings and words of the embed of `view`; of a release where one is being made. */
export function siteEmbed(view: ChartView, locale: Locale): SiteEmbed {
  return made({ view, locale, release: process.env.RELEASE_VERSION }, siteDataset());
}

interface Asked {
  readonly view: ChartView;
  readonly locale: Locale;
  readonly release: string | undefined;
}

/** Pages, snippets, oEmbed files and the builder all ask for them. */
const made = oncePer(
  ({ view, locale, release }: Asked) => [view.id, locale, release].join(' '),
  (asked, dataset: Dataset) => make(asked, dataset),
);

function make({ view, locale, release }: Asked, dataset: Dataset): SiteEmbed {
  const drawn = siteDrawings(view, locale, dataset);
  const shown: EmbedCaption = {
    locale,
    sources: sourcesOf(drawn, locale),
    ...wayBack(view, locale, release),
  };
  return { drawings: drawn, caption: captionLines(shown), shown };
}

/** The whole address where the site knows its host, else the address on this host. */
export function bestAddress(path: string): string {
  return publicAddress(path) ?? address(path);
}

/** Path of an embed below the site's root: of the newest version, or of a released one. */
export function embedPath(view: string, locale: Locale, release?: string): string {
  const path = `embed/${view}/${locale}/`;
  return release === undefined ? path : `v/${release}/${path}`;
}

/** Height of a frame that holds the embed in a column of any usual width. */
export function anyHeight(embed: FramedEmbed): number {
  return heightAtAnyWidth('', embed);
}

const heightAtAnyWidth = oncePer(
  (name: string) => name,
  (_, embed: FramedEmbed) => heightBetween(embed, usualWidths[0], usualWidths[3]),
);

export interface SnippetChoice {
  readonly settings?: EmbedSettings;
  /** A released version; without it the newest. */
  readonly release?: string;
  /** In CSS pixels; without it enough for a column of any usual width. */
  readonly height?: number;
}

/** The markup that shows the embed on another site, without a script. */
export function siteSnippet(
  view: ChartView,
  locale: Locale,
  { settings = {}, release, height }: SnippetChoice = {},
): string {
  const embed = siteEmbed(view, locale);
  const fragment = fragmentOf(settings);
  return snippet({
    source: `${bestAddress(embedPath(view.id, locale, release))}${fragment && `#${fragment}`}`,
    title: embed.drawings[0]?.scene.title ?? '',
    height: height ?? anyHeight(embed),
    page: bestAddress(`${locale}/charts/${view.id}/`),
    // A frozen chart's picture is frozen with it.
    picture: bestAddress(`${release ? `v/${release}/` : ''}files/${view.id}.${locale}.png`),
  });
}
