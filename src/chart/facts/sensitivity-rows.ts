/** A finding under every alternative, as rows in groups with their words. */
import type { Quantity } from '../../dataset/quantity.ts';
import type { Dataset, Locale, LocalizedText } from '../../dataset/types.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { sensitivityMessages } from '../../i18n/chart-sensitivity.ts';
import { choiceName } from '../../i18n/sensitivity-sentence.ts';
import type { Choice } from '../../measure/choice.ts';
import type { Verdict } from '../../measure/compare.ts';
import type { Dimension, SensitivityRecord, Variant } from '../../measure/sensitivity.ts';

export interface FindingRow {
  readonly key: string;
  /** What stands beside the line; the heading of its group says the rest. */
  readonly name: string;
  readonly names: readonly string[];
  readonly quantity: Quantity;
  readonly text: string;
  readonly verdict: Verdict | undefined;
}

export interface FindingGroup {
  readonly heading: string;
  readonly rows: readonly FindingRow[];
}

/** Provinces last, since they are most. */
const dimensions: readonly Dimension[] = ['scheme', 'basis', 'vintage', 'province'];

function nameOf({ dimension, choice }: Variant, dataset: Dataset, locale: Locale): string {
  if (dimension === 'basis') {
    return sensitivityMessages[locale].basis[choice as Choice['basis']];
  }
  return choiceName(dimension, choice, dataset, locale);
}

/** Names of the choice in both languages, for finding it by typing. */
function namesOf(variant: Variant, dataset: Dataset): readonly string[] {
  const names: LocalizedText = {
    zh: nameOf(variant, dataset, 'zh'),
    en: nameOf(variant, dataset, 'en'),
  };
  return [...new Set([names.zh, names.en])];
}

/** The base first, then the alternatives of each kind; of provinces, the highest value first. */
export function findingGroups(
  record: SensitivityRecord,
  dataset: Dataset,
  locale: Locale,
  decimals: number,
): readonly FindingGroup[] {
  const words = sensitivityMessages[locale];
  const written = (quantity: Quantity) => formatQuantity(quantity, locale, { decimals });
  const base: FindingRow = {
    key: 'base',
    name: words.basis[record.base.basis],
    names: [sensitivityMessages.zh.base, sensitivityMessages.en.base],
    quantity: record.quantity,
    text: written(record.quantity),
    verdict: record.verdict,
  };
  const groups = dimensions.map((dimension): FindingGroup => {
    const variants = record.variants.filter((variant) => variant.dimension === dimension);
    const sorted =
      dimension === 'province'
        ? variants.toSorted(
            (a, b) => b.quantity.low - a.quantity.low || b.quantity.high - a.quantity.high,
          )
        : variants;
    return {
      heading: words.group[dimension],
      rows: sorted.map((variant) => ({
        key: `${dimension}-${variant.choice}`,
        name: nameOf(variant, dataset, locale),
        names: namesOf(variant, dataset),
        quantity: variant.quantity,
        text: written(variant.quantity),
        verdict: variant.verdict,
      })),
    };
  });
  return [{ heading: words.base, rows: [base] }, ...groups].filter(({ rows }) => rows.length > 0);
}
