/**
 * How long `data:check` takes, and how much memory, for a newsroom's county tables (2,900 units × 20
 * years × 10 indicators) at 1, 10 and 100% of the units, in order and with a mistake in every row:
 * `node bench/desk.bench.ts`. Each check runs in a process of its own, so that peaks are its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDataCommand } from '../src/commands/check-data.ts';
import { countySize, writeCountyTables } from './county-tables.ts';

interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly code: number;
  readonly summary: string;
}

/** What the child process does: one check, then its own account. */
function measure(directory: string): Measured {
  const start = performance.now();
  const { code, output, error } = checkDataCommand([directory], {
    variables: {},
    isColoured: false,
  });
  return {
    milliseconds: performance.now() - start,
    // Linux and macOS count in kilobytes here, whatever the system call does.
    megabytes: process.resourceUsage().maxRSS / 1000,
    code,
    summary: (error || output).trim().split('\n').at(-1) ?? '',
  };
}

function measureApart(directory: string): Measured {
  const output = execFileSync(process.execPath, [import.meta.filename, directory], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Measured;
}

/** A thousands separator in every figure: the worst a maintainer has been seen to do. */
function spoil(directory: string) {
  for (let index = 0; index < countySize.indicators; index += 1) {
    const path = join(directory, `observations/count${index}.csv`);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replaceAll(/^(\d+,[^,]+,\d+),(\d+)/gm, '$1,"1,$2"'),
    );
  }
}

function line(share: number, state: string, rows: number, measured: Measured): string {
  const { milliseconds, megabytes, code, summary } = measured;
  const perSecond = Math.round(rows / (milliseconds / 1000));
  return `| ${share * 100}% | ${state} | ${rows} | ${(milliseconds / 1000).toFixed(2)} | ${perSecond} | ${Math.round(megabytes)} | ${code}: ${summary} |`;
}

const [directory] = process.argv.slice(2);
if (directory !== undefined) {
  console.log(JSON.stringify(measure(directory)));
} else {
  console.log('| units | tables | rows | s | rows/s | peak MB | result |');
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | --- |');
  for (const share of [0.01, 0.1, 1]) {
    const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
    const rows = writeCountyTables(folder, share);
    console.log(line(share, 'in order', rows, measureApart(folder)));
    spoil(folder);
    console.log(line(share, 'spoilt', rows, measureApart(folder)));
    rmSync(folder, { recursive: true });
  }
}
