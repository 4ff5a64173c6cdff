/** Finds the figures that one dataset has and another lacks, or states otherwise. */
import type { Dataset, StatedFigure } from '../types.ts';
import { changeSize, type ChangeSize } from './change-size.ts';
import { statedFigures, textOfKey, type FigureKey, type KeyedFigure } from './stated-figures.ts';

/** A figure that stands in one of two datasets only. */
export interface LoneFigure {
  readonly key: FigureKey;
  readonly figure: StatedFigure;
}

export type FigureField = 'quantity' | 'status' | 'source' | 'note';

/** A figure that both datasets state, differently. */
export interface ChangedFigure {
  readonly key: FigureKey;
  readonly before: StatedFigure;
  readonly after: StatedFigure;
  /** What differs; the line on which it stands is no difference. */
  readonly fields: readonly FigureField[];
  readonly size: ChangeSize;
}

export interface FigureDiff {
  readonly added: readonly LoneFigure[];
  readonly removed: readonly LoneFigure[];
  readonly changed: readonly ChangedFigure[];
}

function changedFields(before: StatedFigure, after: StatedFigure): readonly FigureField[] {
  const isMoved =
    before.quantity.low !== after.quantity.low || before.quantity.high !== after.quantity.high;
  const words = (['status', 'source', 'note'] as const).filter(
    (field) => before[field] !== after[field],
  );
  return isMoved ? ['quantity', ...words] : words;
}

function byKey(figures: readonly KeyedFigure[]): ReadonlyMap<string, KeyedFigure> {
  return new Map(figures.map((keyed) => [textOfKey(keyed.key), keyed]));
}

/** Added and changed figures in the order of `after`, removed ones in that of `before`. */
export function diffFigures(before: Dataset, after: Dataset): FigureDiff {
  const [old, recent] = [byKey(statedFigures(before)), byKey(statedFigures(after))];
  const changed = [...recent].flatMap(([text, { key, figure }]): readonly ChangedFigure[] => {
    const known = old.get(text)?.figure;
    const fields = known ? changedFields(known, figure) : [];
    if (!known || fields.length === 0) return [];
    const size = changeSize(known.quantity, figure.quantity);
    return [{ key, before: known, after: figure, fields, size }];
  });
  return {
    added: [...recent].filter(([text]) => !old.has(text)).map(([, keyed]) => keyed),
    removed: [...old].filter(([text]) => !recent.has(text)).map(([, keyed]) => keyed),
    changed,
  };
}
