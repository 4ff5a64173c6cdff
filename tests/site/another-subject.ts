/** The site of another subject, from its own tables, content and releases. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeRelease } from '../../src/releases/write-release.ts';
import { build, filesIn, hashes, root } from './built-site.ts';

export function testAnotherSubject(): void {
  describe('another subject', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'dongxi-subject-'));
    const releases = mkdtempSync(join(tmpdir(), 'dongxi-releases-'));
    const meadow = {
      DATA_DIR: join(root, 'tests/fixtures/desk/valid'),
      CONTENT_DIR: join(root, 'tests/fixtures/content'),
    };
    const embed = 'embed/clubs/en/index.html';
    const changedCells = {
      id: 'figures',
      heading: 'Figures that changed',
      columns: [
        { label: 'Place', isNumeric: false },
        { label: 'Before', isNumeric: true },
      ],
      rows: Array.from({ length: 45 }, (_, index) => ['<Lake>', `${1000 + index}`]),
      notes: [],
    };
    /** What a tool that rewrites line ends, encodings or markup would spoil. */
    const released = new Map<string, string | Uint8Array>([
      [embed, '<!doctype html>\r\n<title>Clubs</title>\n\n'],
      ['files/clubs.en.csv', Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff, 0x00])],
      ['changes.zh.json', JSON.stringify({ sections: [] })],
      ['changes.en.json', JSON.stringify({ sections: [changedCells] })],
    ]);

    beforeAll(() => {
      const summary = { zh: '首次发布', en: 'First' };
      writeRelease(
        releases,
        { version: '1.0.0', date: '2026-01-31', previous: null, summary },
        released,
      );
    });

    afterAll(() => {
      for (const folder of [scratch, releases]) rmSync(folder, { recursive: true, force: true });
    });

    test('is built from other tables and another content folder, and nothing of this one remains', () => {
      const { status, stderr } = build(scratch, { ...meadow, RELEASES_DIR: releases });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const home = readFileSync(join(scratch, 'en/index.html'), 'utf8');
      expect(home.match(/<path data-key/g)).toHaveLength(4);
      expect(home).toContain('Lake and ridge');
      expect(readFileSync(join(scratch, 'zh/stories/lakes/index.html'), 'utf8')).toContain('Lakes');
      const everything = filesIn(scratch)
        .filter((path) => path.endsWith('.html'))
        .map((path) => readFileSync(join(scratch, path), 'utf8'))
        .join('');
      expect(everything).not.toMatch(/China|中国|东部|江苏|Jiangsu|社会组织/);
    });

    test('carries what was released of it through the build, byte for byte', () => {
      const frozen = join(scratch, 'v/1.0.0');
      expect(hashes(frozen)).toEqual(hashes(join(releases, '1.0.0')));
      for (const [path, content] of released)
        expect(readFileSync(join(frozen, path)), path).toEqual(Buffer.from(content));
      // Beside it stands the newest form, which the build has made.
      expect(readFileSync(join(scratch, embed), 'utf8')).not.toBe(released.get(embed));
      expect(readFileSync(join(scratch, 'en/changes/index.html'), 'utf8')).toContain(
        'href="/v/1.0.0/',
      );
    });

    test('shows on the page of versions what a release changed, cell by cell and cut where it is long', () => {
      const page = readFileSync(join(scratch, 'en/changes/index.html'), 'utf8');
      expect(page).toContain('Figures that changed (45)');
      expect(page).toMatch(/<td[^>]*>&lt;Lake><\/td>|<td[^>]*>&lt;Lake&gt;<\/td>/);
      expect(page.match(/<td class="number">1\d{3}<\/td>/g)).toHaveLength(40);
      expect(page).toContain('5 more in the JSON file');
    });

    test('is not built once a byte of a release has changed, and the build names the file', () => {
      const dist = join(scratch, 'refused');
      appendFileSync(join(releases, '1.0.0', embed), ' ');
      const { status, stdout, stderr } = build(dist, { ...meadow, RELEASES_DIR: releases });
      expect(status).not.toBe(0);
      expect(stdout + stderr).toContain(`1.0.0/${embed} differs from what was released`);
      expect(existsSync(join(dist, 'en/index.html'))).toBe(false);
    });
  });
}
