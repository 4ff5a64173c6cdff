/** Builds that must fail: from tables that are broken, and from tables that bear a sentence no longer. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeLines } from '../story/changed-tables.ts';
import { build, filesIn, root } from './built-site.ts';

export function testRefusedBuilds(): void {
  describe('a build from broken tables', () => {
    test('fails, and says what is wrong where', () => {
      const scratch = mkdtempSync(join(tmpdir(), 'dongxi-broken-'));
      const { status, stderr, stdout } = build(join(scratch, 'dist'), {
        DATA_DIR: join(root, 'tests/fixtures/broken-tables'),
      });
      rmSync(scratch, { recursive: true, force: true });
      expect(status).not.toBe(0);
      expect(stdout + stderr).toContain('provinces.csv');
      expect(stdout + stderr).toContain('file-missing');
    });
  });

  describe('a build from tables that bear a sentence no longer', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'dongxi-falsified-'));
    const file = 'observations/social_organizations.csv';

    /** What the build of the tables with that line says, and the pages that it has written. */
    function buildWith(begins: string, line: string) {
      const [tables, site] = [join(scratch, 'data'), join(scratch, 'dist')];
      for (const folder of [tables, site]) rmSync(folder, { recursive: true, force: true });
      cpSync(join(root, 'data'), tables, { recursive: true });
      writeLines(tables, [{ file, begins, line }]);
      const { status, stdout, stderr } = build(site, { DATA_DIR: tables });
      const pages = existsSync(site) ? filesIn(site).filter((path) => path.endsWith('.html')) : [];
      return { status, said: stdout + stderr, pages };
    }

    afterAll(() => {
      rmSync(scratch, { recursive: true, force: true });
    });

    test('fails before it writes a page, with that sentence, its story, line, numbers and cells', () => {
      // Guangdong registers 171,912 instead of 71,912: more per resident than Gansu can have.
      const { status, said, pages } = buildWith(
        '440000,广东,2020-09-30',
        '440000,广东,2020-09-30,171912,,,exact,CDB_2020Q3,',
      );
      expect(status).not.toBe(0);
      expect(pages).toEqual([]);
      const [, problem = ''] =
        /((?:src\/content\/stories\/en\/\S+) \[en\] [^\n]*\n[^\n]*“ew-gansu-above-guangdong”.*?)\n\n/s.exec(
          said,
        ) ?? [];
      expect(problem).toMatch(
        /^src\/content\/stories\/en\/between-east-and-west\.mdx:\d+:\d+ \[en\]/,
      );
      expect(problem).toContain('expected to come out as “holds”; by the tables it is “fails”');
      expect(problem).toContain('Sentence: Even at its lower bound Gansu stands above Guangdong');
      expect(problem).toMatch(
        /Gansu: .*\[[\d.]+–[\d.]+\] is above Guangdong: .*\[13\.62\] → Fails/,
      );
      expect(problem).toMatch(/Cells: observations\/social_organizations\.csv:51, 60/);
      expect(problem).toContain("set expected: 'fails' in src/content/claims/");
      expect(said).toContain('src/content/stories/zh/between-east-and-west.mdx:');
    });

    test('fails too when it could not be told and now can, although it turns out true', () => {
      // Gansu’s class gives way to a number above Jiangsu’s rate.
      const { status, said, pages } = buildWith(
        '620000,甘肃,2020-09-30',
        '620000,甘肃,2020-09-30,29500,,,exact,CDB_2020Q3,',
      );
      expect(status).not.toBe(0);
      expect(pages).toEqual([]);
      expect(said).toMatch(/^src\/content\/views-bars\.ts:\d+:\d+ \[en\] {2}C001 verdict-differs/m);
      expect(said).toContain(
        'The claim “gansu-above-jiangsu” was expected to come out as “open”; by the tables it is “holds”.',
      );
    });
  });
}
