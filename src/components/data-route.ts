/** What the routes of published data share; each ending has its own, so that addresses end in it. */
import type { APIRoute } from 'astro';
import { posix } from 'node:path';
import type { DataFile } from '../files/dataset/data-package.ts';
import { siteDataFiles } from './site-data-files.ts';

interface DataRoute {
  readonly getStaticPaths: () => {
    readonly params: { readonly folder: string | undefined; readonly file: string };
    readonly props: { readonly published: DataFile };
  }[];
  readonly GET: APIRoute<{ readonly published: DataFile }>;
}

/** The route of every published file with that ending, in whatever folder it is. */
export function dataRoute(ending: string): DataRoute {
  return {
    getStaticPaths: () =>
      siteDataFiles()
        .all.filter(({ path }) => posix.extname(path) === ending)
        .map((published) => {
          const { dir, name } = posix.parse(published.path);
          return { params: { folder: dir || undefined, file: name }, props: { published } };
        }),
    GET: ({ props: { published } }) =>
      new Response(Uint8Array.from(published.content), {
        headers: { 'content-type': published.mediatype },
      }),
  };
}
