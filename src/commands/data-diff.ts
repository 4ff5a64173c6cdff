/** `npm run data:diff [OLD] [NEW]`: what differs between two states of the tables, and what follows. */
import { claims } from '#content/claims.ts';
import * as home from '#content/home.ts';
import { questions } from '#content/questions.ts';
import { views } from '#content/views.ts';
import { textsIn } from '../story/check/site-content.ts';
import { contentDirectory } from '../story/text/load-texts.ts';
import { conclude } from './command-result.ts';
import { compareData } from './compare-data.ts';
import { claimsToCompare } from './diff-claims.ts';

const texts = textsIn(contentDirectory(), { questions, claims, views, home });
conclude(
  compareData(
    process.argv.slice(2),
    { views, questions, claims: claimsToCompare(texts) },
    process.env,
  ),
);
