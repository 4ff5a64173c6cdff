/** Brings the figures of all tables into one form, each with the key by which two datasets are compared. */
import type { Period } from '../period.ts';
import type { Dataset, LocalizedText, StatedFigure } from '../types.ts';

export type FigureTable = 'observations' | 'totals' | 'places' | 'singleFigures';

/** Which figure is meant: the same in two datasets whatever line or file it stands on. */
export interface FigureKey {
  readonly table: FigureTable;
  readonly indicator: string;
  /** Adcode of the province, id of the scope, or the place within its province. */
  readonly of: string;
  readonly name: LocalizedText;
  readonly period: Period;
}

export interface KeyedFigure {
  readonly key: FigureKey;
  readonly figure: StatedFigure;
}

/** The key as text, for maps. */
export function textOfKey({ table, indicator, of, period }: FigureKey): string {
  return [table, indicator, of, period.text].join('\u001F');
}

function figureOf({ quantity, status, source, note, origin }: StatedFigure): StatedFigure {
  return { quantity, status, source, note, origin };
}

/** Every figure of the dataset: observations by indicator and period, then totals, then single ones. */
export function statedFigures(dataset: Dataset): readonly KeyedFigure[] {
  const names = new Map(
    [
      ...dataset.provinces.map(({ adcode, shortName }) => ({ id: adcode, name: shortName })),
      ...dataset.scopes,
    ].map(({ id, name }) => [id, name]),
  );
  const nameOf = (id: string): LocalizedText => names.get(id) ?? { zh: id, en: id };
  const single = (table: FigureTable, figures: Dataset['places']): readonly KeyedFigure[] =>
    figures.map((row) => ({
      key: {
        table,
        indicator: row.indicator,
        of: `${row.within}/${row.place.zh}`,
        name: row.place,
        period: row.period,
      },
      figure: figureOf(row),
    }));
  return [
    ...Object.values(dataset.observations)
      .flat()
      .map((row): KeyedFigure => ({
        key: {
          table: 'observations',
          indicator: row.indicator,
          of: row.adcode,
          name: nameOf(row.adcode),
          period: row.period,
        },
        figure: figureOf(row),
      })),
    ...dataset.totals.map((row): KeyedFigure => ({
      key: {
        table: 'totals',
        indicator: row.indicator,
        of: row.scope,
        name: nameOf(row.scope),
        period: row.period,
      },
      figure: figureOf(row),
    })),
    ...single('places', dataset.places),
    ...single('singleFigures', dataset.singleFigures),
  ];
}
