/** Says in words how a claim comes out under other choices. */
import type { Locale } from '../dataset/types.ts';
import { claimMessages } from '../i18n/claims.ts';
import { memberName } from './describe.ts';
import { explain, type Explanation } from './explain.ts';
import type { ClaimVariant, ClaimVariants } from './variants.ts';

export interface ExplainedVariant {
  /** The choice and the verdict under it. */
  readonly text: string;
  readonly explanation: Explanation;
}

export interface ExplainedVariants {
  readonly variants: readonly ExplainedVariant[];
  /** Whether any province turns the verdict; `undefined` where none can be left out. */
  readonly turning: string | undefined;
}

function explained(variant: ClaimVariant, locale: Locale): ExplainedVariant {
  const { dimension, choice, asking, judged } = variant;
  const words = claimMessages[locale];
  const verdict = words.verdict[judged.verdict];
  const scheme = asking.dataset.schemes.find(({ id }) => id === choice);
  return {
    text:
      dimension === 'scheme'
        ? words.underScheme(scheme?.name[locale] ?? choice, verdict)
        : words.withoutProvince(memberName(asking, choice, locale), verdict),
    explanation: explain(asking, judged, locale),
  };
}

/** The claim under other choices, in that language. */
export function explainVariants(
  { schemes, mostInfluential, turning }: ClaimVariants,
  locale: Locale,
): ExplainedVariants {
  const all = [...schemes, ...(mostInfluential ? [mostInfluential] : [])];
  const names = turning.map((adcode) =>
    mostInfluential ? memberName(mostInfluential.asking, adcode, locale) : adcode,
  );
  return {
    variants: all.map((variant) => explained(variant, locale)),
    turning: mostInfluential && claimMessages[locale].turning(names),
  };
}
