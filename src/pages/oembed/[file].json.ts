/** What oEmbed consumers read of every chart; only where the site knows its address, since theirs are whole. */
import { siteName } from '#content/site.ts';
import { views } from '#content/views.ts';
import type { APIRoute } from 'astro';
import type { ChartView } from '../../chart/draw.ts';
import { siteDataset } from '../../components/site-dataset.ts';
import { bestAddress, siteEmbed, siteSnippet } from '../../components/site-embeds.ts';
import { siteFile } from '../../components/site-files.ts';
import { sitePublication } from '../../components/site-publication.ts';
import type { Locale } from '../../dataset/types.ts';
import { heightBetween, usualWidths } from '../../embed/frame-height.ts';
import { toOembed } from '../../embed/oembed.ts';
import { fileName } from '../../files/file-name.ts';
import { locales } from '../../i18n/locales.ts';

interface Props {
  readonly view: ChartView;
  readonly locale: Locale;
}

/** Consumers show the frame in a column about this wide, or narrower. */
const [narrowest, , width] = usualWidths;

/** One answer a chart and language. */
export function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  return views.flatMap((view) =>
    locales.map((locale) => ({
      params: { file: `${view.id}.${locale}` },
      props: { view, locale },
    })),
  );
}

/** Width and height that the sheet states, which its picture has too. */
async function sheetSize({ view, locale }: Props) {
  const sheet = String(await siteFile(view, locale, { format: 'svg' }, siteDataset()));
  const [, across = 0, down = 0] = /width="(\d+)" height="(\d+)"/.exec(sheet) ?? [];
  return { width: Number(across), height: Number(down) };
}

export const GET: APIRoute<Props> = async ({ props: { view, locale } }) => {
  const embed = siteEmbed(view, locale);
  const picture = fileName(view.id, locale, { format: 'png', theme: 'light', zoom: 1 });
  const height = heightBetween(embed, narrowest, width);
  const answer = toOembed({
    title: embed.drawings[0]?.scene.title ?? '',
    siteName: siteName[locale],
    site: bestAddress(`${locale}/`),
    author: sitePublication().creator,
    html: siteSnippet(view, locale, { height }),
    width,
    height,
    picture: { address: bestAddress(`files/${picture}`), ...(await sheetSize({ view, locale })) },
  });
  return new Response(answer, { headers: { 'content-type': 'application/json' } });
};
