/** Runs every check, from the letters of a cell to the sense of the whole. */
import { checkCells } from './check-cells.ts';
import { checkFigures } from './check-figures.ts';
import { checkJumps } from './check-jumps.ts';
import { checkOtherSlips } from './check-other-slips.ts';
import { checkForeignKeys, checkUniqueKeys } from './check-keys.ts';
import { checkProvinces, checkRegionSchemes } from './check-provinces.ts';
import { checkRanges } from './check-ranges.ts';
import { checkGaps, checkPeriods, checkSeriesEnds } from './check-series.ts';
import { checkSources } from './check-sources.ts';
import { checkParts, checkTotals } from './check-totals.ts';
import { applyCorrections, type CorrectedCell } from './corrections.ts';
import { growingFaults, type GrowingFaults } from './faults.ts';
import { firstCauses, sortProblems, type Problem } from './problem.ts';
import type { Table } from './table.ts';

export interface CheckedTables {
  /** Sorted by file, line and column; the first cause of each cell only. */
  readonly problems: readonly Problem[];
  /** The tables as their corrections make them. */
  readonly tables: readonly Table[];
  readonly corrections: readonly CorrectedCell[];
}

type Check = () => readonly Problem[];

/** What each check finds in turn; a later one knows what the earlier ones found wrong. */
function inTurn(faults: GrowingFaults, checks: readonly Check[]): readonly Problem[] {
  return checks.flatMap((check) => {
    const found = check();
    faults.add(found);
    return found;
  });
}

/**
 * Everything that is wrong with `tables`. Each check looks only at what the ones before it left
 * standing, so that one slip of the hand is told once. Unless the set of tables `isComplete`,
 * nothing is concluded from what no table says.
 */
export function checkTables(tables: readonly Table[], isComplete = true): CheckedTables {
  const faults = growingFaults();
  const written = inTurn(faults, [
    () => tables.flatMap((table) => table.problems),
    () => tables.flatMap(checkCells),
    () => checkProvinces(tables, faults),
    () => tables.flatMap((table) => checkForeignKeys(table, tables, faults)),
    () => tables.flatMap((table) => checkUniqueKeys(table, faults)),
  ]);
  const corrections = applyCorrections(tables, faults);
  const meant = corrections.tables;
  const between = inTurn(faults, [
    () => corrections.problems,
    () => checkFigures(meant, faults),
    () => checkPeriods(meant, faults),
    () => checkRegionSchemes(meant, faults),
    () => checkJumps(meant, faults),
    () => checkOtherSlips(meant, faults),
    () => checkRanges(meant, faults),
    () => checkParts(meant, faults),
    () => checkTotals(meant, faults),
    () => checkGaps(meant, faults),
    () => checkSeriesEnds(meant, faults),
    () => (isComplete ? checkSources(meant, faults) : []),
  ]);
  return {
    problems: sortProblems(firstCauses([...written, ...between])),
    tables: meant,
    corrections: corrections.corrected,
  };
}
