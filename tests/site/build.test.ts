/** All that is tested of whole builds, in one file, since files run side by side and builds must not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testAnotherSubject } from './another-subject.ts';
import { build, builtSite, hashes } from './built-site.ts';
import { testChartFiles } from './chart-files.ts';
import { testOembed } from './oembed.ts';
import { testPages } from './pages.ts';
import { testRefusedBuilds } from './refused-builds.ts';

const base = '/dongxi/';
const site = 'https://example.org';

describe('the site built under a base path', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'dongxi-build-'));
  const [first, second] = [join(scratch, 'first'), join(scratch, 'second')];
  const built = builtSite(first, site, base);

  beforeAll(() => {
    for (const directory of [first, second]) {
      const { status, stderr } = build(directory, { BASE_PATH: base, SITE_URL: site });
      if (status !== 0) throw new Error(stderr);
    }
  });

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  test('is the same to the last byte when it is built again', () => {
    expect(hashes(second)).toEqual(hashes(first));
  });

  testPages(built);
  describe('gives each embed’s chart as files', () => {
    testChartFiles(built);
  });
  testOembed(built);
});

testRefusedBuilds();
testAnotherSubject();
