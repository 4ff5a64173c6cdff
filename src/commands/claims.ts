/** `npm run claims`: whether the texts say what the tables say, without a build. */
import { checkClaimsCommand } from './check-claims.ts';
import { conclude } from './command-result.ts';
import { loadContent } from './site-content.ts';

conclude(checkClaimsCommand(process.argv.slice(2), await loadContent(), process.env));
