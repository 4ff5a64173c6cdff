/** Chooses the columns whose figures are wanted, with the period and the unit of each. */
import type { Period } from '../period.ts';
import type { Indicator } from '../types.ts';
import type { GridCell } from './grid.ts';
import { headingOf, notesOf, type Found, type Heading } from './headings.ts';
import type { Block, Layout } from './layout.ts';
import type { Omission } from './omission.ts';
import { plainName } from './plain-text.ts';
import { readPrintedNumber } from './printed-number.ts';
import type { Refusal } from './refusal.ts';
import { placesBetween, readUnit, type Unit } from './unit.ts';

/** A column of figures that will become rows. */
export interface ChosenColumn {
  readonly block: Block;
  /** Position among the columns. */
  readonly column: number;
  readonly heading: Heading;
  readonly period: Period;
  /** The cell that states the period; `undefined` when it was given with the command. */
  readonly periodFrom: GridCell | undefined;
  /** The unit that the table states. */
  readonly unit: Unit;
  /** The cell that states the unit; `undefined` when it was given with the command. */
  readonly unitFrom: GridCell | undefined;
  /** How many places to the right the point moves. */
  readonly places: number;
}

export interface ColumnWishes {
  readonly indicator: Indicator;
  /** For tables that name no period. */
  readonly period: Period | undefined;
  /** Words of the heading, where several columns have the same period. */
  readonly heading: string | undefined;
  /** For tables that state no unit. */
  readonly unit: string | undefined;
}

export interface ColumnChoice {
  readonly columns: readonly ChosenColumn[];
  readonly omissions: readonly Omission[];
  /** Headings of all columns of figures, chosen or not. */
  readonly headings: readonly Heading[];
  readonly refusals: readonly Refusal[];
}

interface Candidate {
  readonly block: Block;
  /** Position among the columns. */
  readonly column: number;
  readonly heading: Heading;
}

interface DatedColumn extends Candidate {
  readonly period: Period;
  readonly periodFrom: GridCell | undefined;
}

function holdsFigures({ rows }: Block, column: number): boolean {
  return rows.some(
    ({ cells, meaning }) =>
      meaning.kind === 'province' &&
      readPrintedNumber(cells[column]?.text ?? '', true).kind === 'number',
  );
}

function candidatesOf({ blocks, above }: Layout): readonly Candidate[] {
  return blocks.flatMap((block) =>
    block.columns
      .filter((column) => holdsFigures(block, column))
      .map((column) => ({ block, column, heading: headingOf(above, column, block.names) })),
  );
}

/** Columns whose heading has the words asked for; without any, those that name the indicator, if some do. */
function withWords(
  candidates: readonly Candidate[],
  { heading, indicator }: ColumnWishes,
): readonly Candidate[] {
  const saying = (words: string) =>
    candidates.filter((each) => plainName(each.heading.label).includes(plainName(words)));
  if (heading !== undefined) return saying(heading);
  const named = [indicator.name.zh, indicator.name.en].map(saying).find(({ length }) => length > 0);
  return named ?? candidates;
}

/** The period that a heading states; where none does, the one given, or the only one of the notes. */
function withPeriods(
  candidates: readonly Candidate[],
  given: Period | undefined,
  noted: Found<Period> | undefined,
): readonly DatedColumn[] {
  const stated = candidates.flatMap(({ heading, ...candidate }): readonly DatedColumn[] => {
    const { period } = heading;
    return period && (given === undefined || given.text === period.value.text)
      ? [{ ...candidate, heading, period: period.value, periodFrom: period.cell }]
      : [];
  });
  if (stated.length > 0 || candidates.some(({ heading }) => heading.period)) return stated;
  const period = given ?? noted?.value;
  const periodFrom = given ? undefined : noted?.cell;
  return period ? candidates.map((candidate) => ({ ...candidate, period, periodFrom })) : [];
}

function named({ heading, block, column }: Candidate): { address: string; label: string } {
  const cell = heading.cell ?? block.rows[0]?.cells[column];
  return { address: cell?.address ?? '', label: heading.label };
}

/** Several columns of one block for one period: which of them is meant, only a person can say. */
function ambiguities(columns: readonly DatedColumn[]): readonly Refusal[] {
  const groups = new Map<string, DatedColumn[]>();
  for (const column of columns) {
    const key = `${column.block.names} ${column.period.text}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups].flatMap(([, group]): readonly Refusal[] =>
    group.length > 1 && group[0]
      ? [{ kind: 'columns-ambiguous', period: group[0].period.text, columns: group.map(named) }]
      : [],
  );
}

type UnitChoice = Pick<ChosenColumn, 'unit' | 'unitFrom' | 'places'>;

function unitOf(
  stated: Found<Unit> | undefined,
  { indicator, unit }: ColumnWishes,
): UnitChoice | Refusal {
  const expected = indicator.unit.zh;
  const given = unit === undefined ? undefined : readUnit(unit);
  if (unit !== undefined && given === undefined) {
    return { kind: 'unit-unknown', given: unit, expected };
  }
  if (given && stated && given.exponent !== stated.value.exponent) {
    const { value, cell } = stated;
    return {
      kind: 'unit-contradicted',
      given: given.text,
      stated: value.text,
      address: cell.address,
    };
  }
  const own = given ?? stated?.value;
  if (own === undefined) return { kind: 'unit-unstated', expected };
  const unitFrom = given ? undefined : stated?.cell;
  const places = [expected, indicator.unit.en]
    .flatMap((text) => readUnit(text) ?? [])
    .map((unitOfIndicator) => placesBetween(own, unitOfIndicator))
    .find((moved) => moved !== undefined);
  return places === undefined
    ? { kind: 'units-differ', stated: own.text, address: unitFrom?.address ?? '', expected }
    : { unit: own, unitFrom, places };
}

function distinct(refusals: readonly Refusal[]): readonly Refusal[] {
  return [...new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal])).values()];
}

/** The columns of the layout that answer the wishes, or what must be settled first. */
export function chooseColumns(layout: Layout, wishes: ColumnWishes): ColumnChoice {
  const candidates = candidatesOf(layout);
  const headings = candidates.map(({ heading }) => heading);
  const { name } = wishes.indicator;
  const around = notesOf([...layout.above.flat(), ...layout.below], [name.zh, name.en]);
  const worded = withWords(candidates, wishes);
  const dated = withPeriods(worded, wishes.period, around.period);
  if (dated.length === 0) {
    const kind = worded.length === 0 ? 'no-column' : 'no-period';
    const refusals = [{ kind, columns: candidates.map(named) } as const];
    return { columns: [], omissions: [], headings, refusals };
  }
  const units = dated.map((column) => ({
    column,
    unit: unitOf(column.heading.unit ?? around.unit, wishes),
  }));
  const kept = new Set(dated.map(({ column }) => column));
  return {
    columns: units.flatMap(({ column, unit }) => ('kind' in unit ? [] : [{ ...column, ...unit }])),
    omissions: candidates
      .filter(({ column }) => !kept.has(column))
      .map((candidate): Omission => {
        const { address, label } = named(candidate);
        return { address, text: label, reason: 'other-column' };
      }),
    headings,
    refusals: distinct([
      ...ambiguities(dated),
      ...units.flatMap(({ unit }) => ('kind' in unit ? [unit] : [])),
    ]),
  };
}
