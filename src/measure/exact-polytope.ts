/**
 * A set of numbers given by bounds and by sums of some of them, searched without any rounding.
 *
 * The simplex method on whole numbers: every entry is a determinant, so that each pivot divides
 * without remainder (Edmonds, J. (1967) Journal of Research of the National Bureau of Standards
 * 71B(4), doi 10.6028/jres.071b.029). Bland's rule keeps it from going round in circles (Bland, R. G.
 * (1977) Mathematics of Operations Research 2(2), doi 10.1287/moor.2.2.103).
 */
import { elementAt } from './element.ts';

/** A fraction; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export interface ExactPolytope {
  /** The least that the variables at `places` can add up to. */
  readonly least: (places: readonly number[]) => Fraction;
  /** The most that they can add up to. */
  readonly greatest: (places: readonly number[]) => Fraction;
  /** Keeps only those points where the variables at `places` add up to `low` to `high`, of which there must be some. */
  readonly restrict: (places: readonly number[], low: bigint, high: bigint) => void;
}

/** A basic variable is (constant − Σ coefficient × variable outside the basis) / divisor. */
interface Row {
  readonly variable: number;
  readonly constant: bigint;
  readonly coefficients: readonly bigint[];
}

interface Expression {
  readonly constant: bigint;
  readonly coefficients: readonly bigint[];
}

/** All points within the bounds, which include both ends. */
export function exactPolytope(
  bounds: readonly { readonly low: bigint; readonly high: bigint }[],
): ExactPolytope {
  // The variables of the tableau are at least 0: what each number is above its low bound, and then
  // one for each inequality, what it leaves free.
  let divisor = 1n;
  let outside = [...bounds.keys()];
  let rows: readonly Row[] = bounds.map(({ low, high }, place) => ({
    variable: bounds.length + place,
    constant: high - low,
    coefficients: bounds.map((_, other) => (other === place ? 1n : 0n)),
  }));

  /** ± the sum of variables, times the divisor, by what is outside the basis. */
  function sumOf(places: readonly number[], sign: bigint): Expression {
    const chosen = new Set(places);
    const inBasis = rows.filter(({ variable }) => chosen.has(variable));
    const lows = places.reduce((sum, place) => sum + elementAt(bounds, place).low, 0n);
    return {
      constant: inBasis.reduce((sum, { constant }) => sum + sign * constant, sign * lows * divisor),
      coefficients: outside.map((variable, column) =>
        inBasis.reduce(
          (sum, { coefficients }) => sum - sign * elementAt(coefficients, column),
          chosen.has(variable) ? sign * divisor : 0n,
        ),
      ),
    };
  }

  function pivot(column: number, leaving: Row): void {
    const pivotal = elementAt(leaving.coefficients, column);
    const entering = elementAt(outside, column);
    rows = rows.map((row) => {
      if (row === leaving) {
        return { ...row, variable: entering, coefficients: row.coefficients.with(column, divisor) };
      }
      const factor = elementAt(row.coefficients, column);
      const eliminated = (own: bigint, pivots: bigint) =>
        (own * pivotal - factor * pivots) / divisor;
      return {
        variable: row.variable,
        constant: eliminated(row.constant, leaving.constant),
        coefficients: row.coefficients.map((own, place) =>
          place === column ? -factor : eliminated(own, elementAt(leaving.coefficients, place)),
        ),
      };
    });
    outside = outside.with(column, leaving.variable);
    divisor = pivotal;
  }

  /** Goes to a corner where ± the sum is greatest, and gives that sum. */
  function climb(places: readonly number[], sign: bigint): Fraction {
    for (;;) {
      const { constant, coefficients } = sumOf(places, sign);
      const [column] = [...outside.keys()]
        .filter((place) => elementAt(coefficients, place) > 0n)
        .sort((a, b) => elementAt(outside, a) - elementAt(outside, b));
      if (column === undefined) return { numerator: sign * constant, denominator: divisor };
      // Every variable has a high bound, so something always stops the one that enters.
      pivot(column, firstToReachZero(rows, column));
    }
  }

  /** A row that keeps an expression at 0 or above, which it now is. */
  function append({ constant, coefficients }: Expression, beyond: bigint): void {
    const row = {
      variable: rows.length + outside.length,
      constant: constant + beyond * divisor,
      coefficients: coefficients.map((coefficient) => -coefficient),
    };
    rows = [...rows, row];
  }

  return {
    least: (places) => climb(places, -1n),
    greatest: (places) => climb(places, 1n),
    restrict: (places, low, high) => {
      climb(places, 1n);
      append(sumOf(places, 1n), -low);
      climb(places, -1n);
      append(sumOf(places, -1n), high);
    },
  };
}

/** The row whose variable comes down to 0 first as the one in the column grows; of several, the first variable. */
function firstToReachZero(rows: readonly Row[], column: number): Row {
  const falling = rows.filter(({ coefficients }) => elementAt(coefficients, column) > 0n);
  return falling.reduce((first, row) => {
    const ahead =
      row.constant * elementAt(first.coefficients, column) -
      first.constant * elementAt(row.coefficients, column);
    return ahead < 0n || (ahead === 0n && row.variable < first.variable) ? row : first;
  });
}
