/** The site's content as the commands need it that say what follows from a change of the tables. */
import { claims } from '#content/claims.ts';
import * as home from '#content/home.ts';
import { questions } from '#content/questions.ts';
import { views } from '#content/views.ts';
import type { SiteContent } from '../consequences/consequences.ts';
import { textsIn } from '../story/check/site-content.ts';
import { contentDirectory } from '../story/text/load-texts.ts';
import { claimsToCompare } from './diff-claims.ts';

/** Charts, questions, and every claim with the places that make it. */
export function siteToCompare(): SiteContent {
  const texts = textsIn(contentDirectory(), { questions, claims, views, home });
  return { views, questions, claims: claimsToCompare(texts) };
}
