/** The site's content as the commands need it: of `CONTENT_DIR`, as a build takes it, else of this site. */
import { claims } from '#content/claims.ts';
import * as home from '#content/home.ts';
import { questions } from '#content/questions.ts';
import { views } from '#content/views.ts';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteContent } from '../consequences/consequences.ts';
import type { ChartView } from '../chart/draw.ts';
import { textsIn, type ContentModules } from '../story/check/site-content.ts';
import { contentDirectory } from '../story/text/load-texts.ts';
import { claimsToCompare } from './diff-claims.ts';

type Loaded = Omit<ContentModules, 'views'> & { readonly views: readonly ChartView[] };

/** What the modules of the content folder export, as far as texts and charts go. */
export async function loadContent(): Promise<Loaded> {
  const { CONTENT_DIR } = process.env;
  if (CONTENT_DIR === undefined) return { claims, home, questions, views };
  const directory = resolve(CONTENT_DIR);
  const exportsOf = (name: string): Promise<unknown> =>
    import(pathToFileURL(join(directory, name)).href);
  const [inClaims, inHome, inQuestions, inViews] = (await Promise.all(
    ['claims.ts', 'home.ts', 'questions.ts', 'views.ts'].map(exportsOf),
  )) as [Pick<Loaded, 'claims'>, Loaded['home'], Pick<Loaded, 'questions'>, Pick<Loaded, 'views'>];
  return { ...inClaims, ...inQuestions, ...inViews, home: inHome };
}

/** Charts, questions, and every claim with the places that make it. */
export async function siteToCompare(): Promise<SiteContent> {
  const content = await loadContent();
  return {
    views: content.views,
    questions: content.questions,
    claims: claimsToCompare(textsIn(contentDirectory(), content)),
  };
}
