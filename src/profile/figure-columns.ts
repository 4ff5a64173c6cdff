/** The columns of key figures in a table, whatever its rows are. */
import { finite } from '../chart/facts/finite.ts';
import type { Quantity } from '../dataset/quantity.ts';
import type { Locale } from '../dataset/types.ts';
import { profileMessages } from '../i18n/profile.ts';
import type { TableCell, TableColumn } from '../scene/scene.ts';
import type { KeyFigure } from './content-shapes.ts';
import { figureText } from './facts.ts';
import type { FigureSet } from './figure-set.ts';

/** A column of numbers for each figure, by its id. */
export function figureColumns(
  figures: readonly KeyFigure[],
  locale: Locale,
): readonly TableColumn[] {
  return figures.map(({ id, label }) => ({ key: id, label: label[locale], isNumeric: true }));
}

/** The cells of a row in those columns; a figure that the row lacks is said to be missing. */
export function figureCells(
  sets: readonly FigureSet[],
  quantityOf: (set: FigureSet) => Quantity | undefined,
  locale: Locale,
): Readonly<Record<string, TableCell>> {
  const cells = sets.map((set): [string, TableCell] => {
    const quantity = quantityOf(set);
    const text = quantity ? figureText(set, quantity, locale) : profileMessages[locale].noFigure;
    return [set.figure.id, { text, low: finite(quantity?.low), high: finite(quantity?.high) }];
  });
  return Object.fromEntries(cells);
}
