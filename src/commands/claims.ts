/** `npm run claims`: whether the texts say what the tables say, without a build. */
import { claims } from '#content/claims.ts';
import * as home from '#content/home.ts';
import { questions } from '#content/questions.ts';
import { views } from '#content/views.ts';
import { checkClaimsCommand } from './check-claims.ts';
import { conclude } from './command-result.ts';

conclude(
  checkClaimsCommand(process.argv.slice(2), { questions, claims, views, home }, process.env),
);
