/** The downloads of every named view, each under one address that never changes. */
import { views } from '#content/views.ts';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteDataset } from '../../components/site-dataset.ts';
import { siteFile } from '../../components/site-files.ts';
import { fileKinds, fileName } from '../../files/file-name.ts';
import { locales } from '../../i18n/locales.ts';

const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const;

/** One path for each view, language and kind of download. */
export const getStaticPaths = (() =>
  views.flatMap((view) =>
    locales.flatMap((locale) =>
      fileKinds.map((kind) => ({
        params: { file: fileName(view.id, locale, kind) },
        props: { view, locale, kind },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { view, locale, kind } = props;
  const content = await siteFile(view, locale, kind, siteDataset());
  return new Response(typeof content === 'string' ? content : Uint8Array.from(content), {
    headers: { 'content-type': contentTypes[kind.format] },
  });
};
