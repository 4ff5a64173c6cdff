/** From a sheet to tidy rows of one indicator, with everything that was left out or put in question. */
import { comparePeriods, type Period } from '../period.ts';
import type { Dataset, Province } from '../types.ts';
import {
  chooseColumns,
  type ChosenColumn,
  type ColumnChoice,
  type ColumnWishes,
} from './columns.ts';
import type { Grid, GridCell } from './grid.ts';
import { findLayout, type Layout, type NamedRow } from './layout.ts';
import type { Omission, OmissionReason } from './omission.ts';
import { readPrintedNumber } from './printed-number.ts';
import type { Refusal } from './refusal.ts';
import { movePoint } from './unit.ts';

/** One figure of the table, ready for the observations. */
export interface ProposedFigure {
  readonly province: Province;
  readonly period: Period;
  /** Plain digits in the indicator's unit. */
  readonly digits: string;
  readonly cell: GridCell;
  /** Whether separators, marks or full-width digits were taken away. */
  readonly isCleaned: boolean;
}

/** The provinces of a column, added up, beside the total that the table prints. */
export interface CrossCheck {
  readonly period: Period;
  readonly sum: number;
  readonly stated: number;
  readonly cell: GridCell;
  /** Provinces without a figure: with some of them the sum must fall short. */
  readonly lacking: number;
}

export interface Proposal {
  readonly layout: Layout | undefined;
  readonly columns: readonly ChosenColumn[];
  /** By period, then in the order of the dataset's provinces. */
  readonly figures: readonly ProposedFigure[];
  readonly omissions: readonly Omission[];
  readonly refusals: readonly Refusal[];
  readonly crossChecks: readonly CrossCheck[];
}

interface ReadCell {
  readonly figure?: ProposedFigure;
  readonly omission?: Omission;
}

function omitted(cell: GridCell, reason: OmissionReason): Omission {
  return { address: cell.address, text: cell.text, reason };
}

function digitsOf(cell: GridCell, column: ChosenColumn) {
  const printed = readPrintedNumber(cell.text, column.unit.of === '%');
  return printed.kind === 'number'
    ? { ...printed, digits: movePoint(printed.digits, column.places) }
    : printed;
}

function readCell(row: NamedRow, province: Province, column: ChosenColumn): ReadCell {
  const cell = row.cells[column.column];
  if (!cell) return {};
  if (cell.mergedInto !== undefined) return { omission: omitted(cell, 'merged') };
  const printed = digitsOf(cell, column);
  if (printed.kind === 'none') return { omission: omitted(cell, 'no-figure') };
  if (printed.kind === 'unreadable') return { omission: omitted(cell, 'unreadable') };
  const { digits, isCleaned } = printed;
  return { figure: { province, period: column.period, digits, cell, isCleaned } };
}

function readColumn(column: ChosenColumn): readonly ReadCell[] {
  return column.block.rows.flatMap((row) =>
    row.meaning.kind === 'province' && row.name.mergedInto === undefined
      ? [readCell(row, row.meaning.province, column)]
      : [],
  );
}

function rowOmissions({ blocks }: Layout): readonly Omission[] {
  const reasons = { total: 'total', region: 'region', other: 'unknown-name' } as const;
  return blocks.flatMap(({ rows }) =>
    rows.flatMap(({ name, meaning }): readonly Omission[] => {
      if (meaning.kind === 'province' || name.text === '') return [];
      return [omitted(name, reasons[meaning.kind])];
    }),
  );
}

/** Cells around the table that say something which was not used. */
function noteOmissions(layout: Layout, { columns, headings }: ColumnChoice): readonly Omission[] {
  const used = new Set(
    [
      ...headings.flatMap(({ cells }) => cells),
      ...columns.flatMap(({ periodFrom, unitFrom }) => [periodFrom, unitFrom]),
    ].map((cell) => cell?.mergedInto ?? cell?.address),
  );
  return [...layout.above.flat(), ...layout.below]
    .filter(({ text, mergedInto }) => text !== '' && mergedInto === undefined)
    .filter(({ address }) => !used.has(address))
    .map((cell) => omitted(cell, 'note'));
}

function columnOmissions(layout: Layout, known: readonly Omission[]): readonly Omission[] {
  const told = new Set(known.map(({ address }) => address));
  const beside = layout.before.flatMap(
    (column) =>
      layout.blocks[0]?.rows
        .flatMap(({ cells }) => cells[column] ?? [])
        .find(({ text }) => text !== '') ?? [],
  );
  return [
    ...layout.repeatedNames.map((cell) => omitted(cell, 'names-again')),
    ...beside.map((cell) => omitted(cell, 'no-figures')),
  ].filter(({ address }) => !told.has(address));
}

/** A province that two cells give a figure for at one period: neither may win silently. */
function repetitions(figures: readonly ProposedFigure[]): readonly Refusal[] {
  const byKey = new Map<string, ProposedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.province.adcode} ${figure.period.text}`;
    byKey.set(key, [...(byKey.get(key) ?? []), figure]);
  }
  return [...byKey.values()].flatMap(([first, ...others]): readonly Refusal[] =>
    first && others.length > 0
      ? [
          {
            kind: 'province-twice',
            province: first.province.shortName.zh,
            period: first.period.text,
            addresses: [first, ...others].map(({ cell }) => cell.address),
          },
        ]
      : [],
  );
}

function crossChecks(
  columns: readonly ChosenColumn[],
  figures: readonly ProposedFigure[],
  provinces: number,
): readonly CrossCheck[] {
  return columns.flatMap((column) => {
    const total = column.block.rows.find(({ meaning }) => meaning.kind === 'total');
    const cell = total?.cells[column.column];
    const stated = cell && digitsOf(cell, column);
    if (!cell || stated?.kind !== 'number') return [];
    const parts = figures.filter(({ period }) => period.text === column.period.text);
    // Decimal figures are noisy in binary; 12 digits are more than any table prints.
    const sum = Number(
      parts.reduce((whole, { digits }) => whole + Number(digits), 0).toPrecision(12),
    );
    const { period } = column;
    return [
      { period, sum, stated: Number(stated.digits), cell, lacking: provinces - parts.length },
    ];
  });
}

/** Shares and rates of provinces do not add up, so their total says nothing of them. */
function isAdditive(kind: string): boolean {
  return kind !== 'share' && kind !== 'rate';
}

function inOrder(dataset: Dataset, figures: readonly ProposedFigure[]): readonly ProposedFigure[] {
  const position = new Map(dataset.provinces.map(({ adcode }, index) => [adcode, index]));
  const place = ({ province }: ProposedFigure) => position.get(province.adcode) ?? 0;
  return figures.toSorted((a, b) => comparePeriods(a.period, b.period) || place(a) - place(b));
}

/** What the sheet says of the indicator asked for. Never throws: what is unclear is a refusal. */
export function proposeRows(grid: Grid, dataset: Dataset, wishes: ColumnWishes): Proposal {
  const layout = findLayout(grid, dataset);
  if (!layout) {
    const refusals = [{ kind: 'no-provinces' } as const];
    return { layout, columns: [], figures: [], omissions: [], refusals, crossChecks: [] };
  }
  const choice = chooseColumns(layout, wishes);
  const read = choice.columns.flatMap(readColumn);
  const figures = read.flatMap(({ figure }) => figure ?? []);
  const omissions = [
    ...noteOmissions(layout, choice),
    ...rowOmissions(layout),
    ...choice.omissions,
    ...read.flatMap(({ omission }) => omission ?? []),
  ];
  return {
    layout,
    columns: choice.columns,
    figures: inOrder(dataset, figures),
    omissions: [...omissions, ...columnOmissions(layout, omissions)],
    refusals: [...choice.refusals, ...repetitions(figures)],
    crossChecks: isAdditive(wishes.indicator.kind)
      ? crossChecks(choice.columns, figures, dataset.provinces.length)
      : [],
  };
}
