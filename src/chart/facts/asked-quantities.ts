/** Numbers that a text sets beside each other: what a view asks for, and the answers as they are shown. */
import type { LocalizedText, Locale } from '../../dataset/types.ts';
import { formatQuantity } from '../../i18n/format.ts';
import type { Measured } from '../../measure/provenance.ts';
import type { BaseView } from '../view.ts';

/** A number that the texts ask for. */
export interface AskedQuantity {
  readonly key: string;
  readonly name: LocalizedText;
  /** The name of the question. */
  readonly of: string;
  /** The answer, which is given before the view is drawn. */
  readonly answer?: Measured;
}

/** Numbers that have something in common, such as who published them. */
export interface QuantityGroup {
  readonly heading: LocalizedText;
  readonly rows: readonly AskedQuantity[];
}

/** Numbers of one unit beside each other. */
export interface QuantitiesView extends BaseView {
  readonly family: 'quantities';
  /** What the numbers are, with the unit. */
  readonly subtitle: LocalizedText;
  readonly groups: readonly QuantityGroup[];
  /** The key of the number that a line is drawn at, for the others to be read against. */
  readonly reference?: string;
  readonly decimals: number;
  readonly note: LocalizedText;
}

/** A number as the chart shows it. */
export interface ShownQuantity extends Measured {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

export interface ShownGroup {
  readonly heading: string;
  /** `part-1` for the first group. */
  readonly tone: `part-${number}`;
  readonly rows: readonly ShownQuantity[];
}

/**
 * The groups of `view` with the answers written out.
 * @throws RangeError when a number has not been answered.
 */
export function shownGroups(view: QuantitiesView, locale: Locale): readonly ShownGroup[] {
  return view.groups.map(({ heading, rows }, index) => ({
    heading: heading[locale],
    tone: `part-${index + 1}`,
    rows: rows.map(({ key, name, of, answer }) => {
      if (!answer)
        throw new RangeError(
          `The number “${of}” of the chart “${view.id}” has not been asked of the data.`,
        );
      const text = formatQuantity(answer.quantity, locale, { decimals: view.decimals });
      return { key, name: name[locale], text, ...answer };
    }),
  }));
}

/** A number with its name, as it is spoken. */
export function labelOf({ name, text }: Pick<ShownQuantity, 'name' | 'text'>): string {
  return `${name} ${text}`;
}

/**
 * The number that the others are read against, if the view names one.
 * @throws RangeError when no number has that key.
 */
export function referenceOf(
  { id, reference }: QuantitiesView,
  rows: readonly ShownQuantity[],
): ShownQuantity | undefined {
  if (reference === undefined) return undefined;
  const found = rows.find(({ key }) => key === reference);
  if (found) return found;
  const keys = rows.map(({ key }) => key).join(', ');
  throw new RangeError(
    `The chart “${id}” is to have a line at “${reference}”, but its numbers are ${keys}.`,
  );
}
