/** What the routes of downloads share; each format has its own, so that its address ends in its name. */
import { views } from '#content/views.ts';
import type { APIRoute } from 'astro';
import type { Locale } from '../dataset/types.ts';
import { fileKinds, fileStem, type FileKind } from '../files/file-name.ts';
import { locales } from '../i18n/locales.ts';
import { siteDataset } from './site-dataset.ts';
import { siteFile } from './site-files.ts';

interface FileProps {
  readonly view: (typeof views)[number];
  readonly locale: Locale;
  readonly kind: FileKind;
}

interface FileRoute {
  readonly getStaticPaths: () => { readonly params: { file: string }; readonly props: FileProps }[];
  readonly GET: APIRoute<FileProps>;
}

/** The route of every download of that format. */
export function fileRoute(format: FileKind['format'], contentType: string): FileRoute {
  return {
    getStaticPaths: () =>
      views.flatMap((view) =>
        locales.flatMap((locale) =>
          fileKinds
            .filter((kind) => kind.format === format)
            .map((kind) => ({
              params: { file: fileStem(view.id, locale, kind) },
              props: { view, locale, kind },
            })),
        ),
      ),
    GET: async ({ props: { view, locale, kind } }) => {
      const content = await siteFile(view, locale, kind, siteDataset());
      return new Response(typeof content === 'string' ? content : Uint8Array.from(content), {
        headers: { 'content-type': contentType },
      });
    },
  };
}
