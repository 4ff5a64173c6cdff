// `npm test`: installs what is missing, then runs every check and prints one line that counts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled, projectEnvironment, run } from './install.mjs';

ensureInstalled();
const reports = mkdtempSync(join(tmpdir(), 'dongxi-test-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');
const env = projectEnvironment({
  CHROMIUM_PATH: await ensureBrowser(),
  PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
});

/** Counts of a runner's report; a runner that left none has failed as a whole. */
function countsOf(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const asOne = (succeeded) => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 });

const steps = [
  // Makes the types that the other checks read; a bare clone has none.
  ['Generated types', () => asOne(run('astro', ['sync', '--silent'], { env }))],
  ['Lint', () => asOne(run('eslint', ['.', '--max-warnings', '0'], { env }))],
  ['Format', () => asOne(run('prettier', ['--check', '--log-level', 'warn', '.'], { env }))],
  ['Types of pages', () => asOne(run('astro', ['check', '--silent'], { env }))],
  ['Types of modules', () => asOne(run('tsc', ['--noEmit'], { env }))],
  [
    'Direction of imports',
    () => asOne(run('depcruise', ['src', '--config', '.dependency-cruiser.mjs'], { env })),
  ],
  ['Dead code', () => asOne(run('knip', [], { env }))],
  ['Data', () => asOne(run('node', ['src/commands/data-check.ts'], { env }))],
  [
    'Unit tests',
    () => {
      const succeeded = run(
        'vitest',
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
        { env },
      );
      const counts = countsOf(unitReport, (report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests,
      }));
      return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
    },
  ],
  ['Build', () => asOne(run('astro', ['build', '--silent'], { env }))],
  ['Budgets', () => asOne(run('node', ['scripts/budgets.mjs'], { env }))],
  [
    'Browser tests',
    () => {
      const succeeded = run('playwright', ['test', '--reporter=list,json'], { env });
      const counts = countsOf(browserReport, ({ stats }) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
      }));
      return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
    },
  ],
];

let passed = 0;
let failed = 0;
for (const [name, check] of steps) {
  console.log(`\n== ${name}`);
  const counts = check();
  passed += counts.passed;
  failed += counts.failed;
  console.log(counts.failed === 0 ? `== ${name}: passed` : `== ${name}: FAILED`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
