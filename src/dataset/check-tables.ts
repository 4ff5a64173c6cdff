/** Runs every check, from the letters of a cell to the sense of the whole. */
import { checkCells } from './check-cells.ts';
import { checkFigures } from './check-figures.ts';
import { checkJumps } from './check-jumps.ts';
import { checkForeignKeys, checkUniqueKeys } from './check-keys.ts';
import { checkProvinces, checkRegionSchemes } from './check-provinces.ts';
import { checkGaps, checkPeriods, checkSeriesEnds } from './check-series.ts';
import { checkSources } from './check-sources.ts';
import { checkParts, checkTotals } from './check-totals.ts';
import { applyCorrections, type CorrectedCell } from './corrections.ts';
import { knownFaults, type Faults } from './faults.ts';
import { firstCauses, sortProblems, type Problem } from './problem.ts';
import type { Table } from './table.ts';

export interface CheckedTables {
  /** Sorted by file, line and column; the first cause of each cell only. */
  readonly problems: readonly Problem[];
  /** The tables as their corrections make them. */
  readonly tables: readonly Table[];
  readonly corrections: readonly CorrectedCell[];
}

type Check = (faults: Faults) => readonly Problem[];

/** Adds what each check finds; a later one knows what the earlier ones found wrong. */
function inTurn(found: readonly Problem[], checks: readonly Check[]): readonly Problem[] {
  return checks.reduce((problems, check) => [...problems, ...check(knownFaults(problems))], found);
}

/**
 * Everything that is wrong with `tables`. Each check looks only at what the ones before it left
 * standing, so that one slip of the hand is told once. Unless the set of tables `isComplete`,
 * nothing is concluded from what no table says.
 */
export function checkTables(tables: readonly Table[], isComplete = true): CheckedTables {
  const written = tables.flatMap((table) => [...table.problems, ...checkCells(table)]);
  const referred = inTurn(written, [
    (faults) => checkProvinces(tables, faults),
    (faults) => tables.flatMap((table) => checkForeignKeys(table, tables, faults)),
    (faults) => tables.flatMap((table) => checkUniqueKeys(table, faults)),
  ]);
  const corrections = applyCorrections(tables, knownFaults(referred));
  const meant = corrections.tables;
  const problems = inTurn(
    [...referred, ...corrections.problems],
    [
      (faults) => checkFigures(meant, faults),
      (faults) => checkPeriods(meant, faults),
      (faults) => checkRegionSchemes(meant, faults),
      (faults) => checkJumps(meant, faults),
      (faults) => checkParts(meant, faults),
      (faults) => checkTotals(meant, faults),
      (faults) => checkGaps(meant, faults),
      (faults) => checkSeriesEnds(meant, faults),
      (faults) => (isComplete ? checkSources(meant, faults) : []),
    ],
  );
  return {
    problems: sortProblems(firstCauses(problems)),
    tables: meant,
    corrections: corrections.corrected,
  };
}
