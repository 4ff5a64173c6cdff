/** Random units for statements that must hold of all data. */
import fc from 'fast-check';

export interface RandomUnit {
  readonly amount: number;
  readonly population: number;
  readonly group: string;
}

const amount = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
);
const population = fc.oneof(
  fc.integer({ min: 1, max: 5_000 }),
  fc.double({ min: 1e-2, max: 1e5, noNaN: true }),
);

/** 2 to 30 units in at most four groups, some without any amount, not all. */
export const randomUnits = fc
  .array(
    fc.record({ amount, population, group: fc.constantFrom('north', 'south', 'east', 'west') }),
    { minLength: 2, maxLength: 30 },
  )
  .filter((units) => units.some((unit) => unit.amount > 0));

/** As {@link randomUnits}, and no unit is without an amount. */
export const randomPositiveUnits = randomUnits.filter((units) =>
  units.every((unit) => unit.amount > 0),
);

export function amountsOf(units: readonly RandomUnit[]): readonly number[] {
  return units.map((unit) => unit.amount);
}

export function populationsOf(units: readonly RandomUnit[]): readonly number[] {
  return units.map((unit) => unit.population);
}

export function groupsOf(units: readonly RandomUnit[]): readonly string[] {
  return units.map((unit) => unit.group);
}

export function ratesOf(units: readonly RandomUnit[]): readonly number[] {
  return units.map((unit) => unit.amount / unit.population);
}
