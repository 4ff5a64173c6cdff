/** The published values that the measures must reproduce, as data; see tests/fixtures/reference. */
import { readFileSync } from 'node:fs';
import { zip } from 'd3-array';

/** A number, or a list of numbers or names. */
export type Expected = number | readonly (number | string)[];

type Written = number | string | readonly (number | string)[] | readonly (readonly number[])[];

export interface ReferenceValue {
  /** The function under test. */
  readonly measure: string;
  /** Which part of its result, or `value` where the result is a number. */
  readonly part: string;
  readonly input: Readonly<Record<string, Written>>;
  readonly expected: Expected;
  /** Absolute. */
  readonly tolerance: number;
  /** Printed by somebody else, computed here by somebody else's program, or worked out by hand. */
  readonly basis: 'published' | 'other program' | 'closed form';
  /** Who computed the value, to count independent ones. */
  readonly origin: string;
  readonly source: string;
}

const folder = new URL('../fixtures/reference/', import.meta.url);

export const referenceValues = JSON.parse(
  readFileSync(new URL('values.json', folder), 'utf8'),
) as readonly ReferenceValue[];

/** A column of a table of the folder, written `table.csv#column` or `table.csv#column/100`. */
function column(reference: string): readonly string[] {
  const [path = '', fragment = ''] = reference.split('#');
  const [name = '', divisor] = fragment.split('/');
  const [header = '', ...lines] = readFileSync(new URL(path, folder), 'utf8').trim().split('\n');
  const position = header.split(',').indexOf(name);
  if (position < 0) throw new Error(`${path} has no column ${name}`);
  const cells = lines.map((line) => line.split(',')[position] ?? '');
  return divisor === undefined ? cells : cells.map((cell) => `${Number(cell) / Number(divisor)}`);
}

/** Reads what a reference value is to be computed from. */
export class ReferenceInput {
  readonly #input: ReferenceValue['input'];

  constructor(input: ReferenceValue['input']) {
    this.#input = input;
  }

  has(name: string): boolean {
    return name in this.#input;
  }

  text(name: string): string {
    return String(this.#input[name]);
  }

  number(name: string): number {
    return Number(this.#input[name]);
  }

  texts(name: string): readonly string[] {
    const written = this.#input[name];
    if (typeof written === 'string') return column(written);
    return (written as readonly (number | string)[]).map(String);
  }

  numbers(name: string): readonly number[] {
    return this.texts(name).map(Number);
  }

  /** Several columns, as one tuple a row. */
  rows(name: string): readonly (readonly number[])[] {
    const columns = this.#input[name] as readonly (string | readonly number[])[];
    return zip(
      ...columns.map((entry) => (typeof entry === 'string' ? column(entry).map(Number) : entry)),
    );
  }

  /** Neighbours as indices from 0; tables write them as ids from 1, parted by spaces. */
  neighbours(name: string): readonly (readonly number[])[] {
    const written = this.#input[name];
    if (typeof written !== 'string') return written as readonly (readonly number[])[];
    return column(written).map((cell) => cell.split(' ').map((id) => Number(id) - 1));
  }

  /** Totals, given as such or as rates of populations. */
  amounts(): readonly number[] {
    if (this.has('amounts')) return this.numbers('amounts');
    return zip(this.numbers('rates'), this.numbers('populations')).map(
      ([rate = NaN, population = NaN]) => rate * population,
    );
  }

  populations(): readonly number[] | undefined {
    return this.has('populations') ? this.numbers('populations') : undefined;
  }
}
