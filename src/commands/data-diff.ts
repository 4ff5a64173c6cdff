/** `npm run data:diff [OLD] [NEW]`: what differs between two states of the tables, and what follows. */
import { conclude } from './command-result.ts';
import { compareData } from './compare-data.ts';
import { siteToCompare } from './site-content.ts';

conclude(compareData(process.argv.slice(2), await siteToCompare(), process.env));
