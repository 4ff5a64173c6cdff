/** The claims of the site's texts: checked once a build, and anew on every page in the dev server. */
import { claims } from '#content/claims.ts';
import * as home from '#content/home.ts';
import { questions } from '#content/questions.ts';
import { views } from '#content/views.ts';
import type { Dataset } from '../dataset/types.ts';
import { checkTexts } from '../story/check/check-texts.ts';
import { ClaimsError } from '../story/check/problem.ts';
import { siteTexts } from '../story/check/site-content.ts';
import type { TextClaim } from '../story/text-claim.ts';
import { contentDirectory } from '../story/text/load-texts.ts';
import type { ReadText } from '../story/text/read-text.ts';
import { variantsOf, type ClaimVariants } from '../story/variants.ts';
import { siteDataset } from './site-dataset.ts';

export interface SiteClaims {
  readonly claims: readonly TextClaim[];
  readonly stories: readonly ReadText[];
}

let checked: (SiteClaims & { readonly dataset: Dataset }) | undefined;

/**
 * Every claim with its verdict, and the texts that make them.
 * @throws ClaimsError with everything that is wrong with the texts.
 */
export function siteClaims(): SiteClaims {
  const dataset = siteDataset();
  if (checked?.dataset === dataset && !import.meta.env.DEV) return checked;
  const texts = siteTexts(dataset, contentDirectory(), { questions, claims, views, home });
  const result = checkTexts(texts);
  if (result.problems.length > 0) throw new ClaimsError(result.problems, 'en');
  checked = { dataset, claims: result.claims, stories: texts.stories };
  return checked;
}

/**
 * The claim of that id.
 * @throws Error when there is none.
 */
export function siteClaim(id: string): TextClaim {
  const claim = siteClaims().claims.find((each) => each.id === id);
  if (claim) return claim;
  throw new Error(`No claim has the id “${id}”.`);
}

/** Every language and two pages show them, and each takes as many judgements as there are provinces. */
const variants = new WeakMap<TextClaim, ClaimVariants>();

/** How the claim comes out under other choices. */
export function siteVariants(claim: TextClaim): ClaimVariants {
  const asking = { dataset: siteDataset(), questions };
  const { definition, judged } = claim;
  const found = variants.get(claim) ?? variantsOf(asking, definition.assertion, judged);
  variants.set(claim, found);
  return found;
}
