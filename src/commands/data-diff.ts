/** `npm run data:diff [OLD] [NEW]`: what differs between two states of the tables, and what follows. */
import { questions } from '#content/questions.ts';
import { views } from '#content/views.ts';
import { conclude } from './command-result.ts';
import { compareData } from './compare-data.ts';

conclude(compareData(process.argv.slice(2), { views, questions, claims: [] }, process.env));
