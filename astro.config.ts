import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { dataDirectory } from './src/dataset/load-dataset.ts';
import { reloadOnData } from './src/layouts/reload-on-data.ts';
import { carriedReleases } from './src/releases/carry-releases.ts';
import { releasesDirectory } from './src/releases/read-releases.ts';

const { SITE_URL, BASE_PATH = '/', CONTENT_DIR } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  trailingSlash: 'always',
  integrations: [mdx(), carriedReleases(releasesDirectory())],
  i18n: {
    locales: ['zh', 'en'],
    defaultLocale: 'zh',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  build: { assets: 'assets', inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-src 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [reloadOnData(dataDirectory())],
    worker: { format: 'es' },
    ...(CONTENT_DIR ? { resolve: { alias: { '#content': resolve(CONTENT_DIR) } } } : {}),
  },
});
