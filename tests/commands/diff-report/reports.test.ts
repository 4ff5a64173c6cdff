import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/commands/diff-report/report.ts';
import { reportOf } from '../../../src/commands/diff-report/report-of.ts';
import { toMarkdown } from '../../../src/commands/diff-report/to-markdown.ts';
import { toPage } from '../../../src/commands/diff-report/to-page.ts';
import { toText } from '../../../src/commands/diff-report/to-text.ts';
import { consequencesOf } from '../../../src/consequences/consequences.ts';
import { diffDatasets } from '../../../src/dataset/diff/diff-datasets.ts';
import type { Dataset, Locale } from '../../../src/dataset/types.ts';
import { meadowContent } from '../../consequences/meadow-content.ts';
import { before, edited, smaller } from '../../dataset/diff/meadow.ts';

const states = { edited, smaller };

function compared(after: Dataset): Comparison {
  return {
    before: { name: 'HEAD', dataset: before },
    after: { name: 'data', dataset: after },
    diff: diffDatasets(before, after),
    consequences: consequencesOf(before, after, meadowContent),
  };
}

const cases = (['edited', 'smaller'] as const).flatMap((state) =>
  (['zh', 'en'] as const).map((locale: Locale) => ({ state, locale })),
);

function committed(name: string): string {
  return new URL(`../../fixtures/diff/expected/${name}`, import.meta.url).pathname;
}

describe.each(cases)('the report on $state, in $locale', ({ state, locale }) => {
  const comparison = compared(states[state]);
  const report = reportOf(comparison, locale);

  test('reads in a terminal as committed', async () => {
    await expect(toText(report)).toMatchFileSnapshot(committed(`${state}.${locale}.txt`));
  });

  test('reads in a pull request as committed', async () => {
    await expect(toMarkdown(report)).toMatchFileSnapshot(committed(`${state}.${locale}.md`));
  });

  test('reads in a browser as committed', async () => {
    // Pictures have tests of their own; here they would make every change of a line a change of the page.
    const page = toPage(report, comparison.consequences.views, '').replaceAll(
      /<svg.*?<\/svg>/gs,
      '<svg></svg>',
    );
    await expect(page).toMatchFileSnapshot(committed(`${state}.${locale}.html`));
  });
});

describe('a long table', () => {
  const report = reportOf(compared(smaller), 'en');

  test('is cut for a terminal, with the number of rows that are left out', () => {
    const text = toText(report, 3);
    expect(text).toContain('2 more are not listed');
    expect(text.split('\n').length).toBeLessThan(toText(report).split('\n').length);
  });

  test('keeps a single last row, which takes no more room than its number would', () => {
    const removed = report.sections.find(({ id }) => id === 'removed');
    expect(removed?.rows).toHaveLength(5);
    expect(toText({ ...report, sections: removed ? [removed] : [] }, 4)).not.toContain(
      'not listed',
    );
  });
});

describe('text from the tables', () => {
  const hostile = {
    ...reportOf(compared(edited), 'en'),
    sections: [
      {
        id: 'records',
        heading: 'Names',
        columns: [{ label: 'Name', isNumeric: false }],
        rows: [['<img src=x onerror=alert(1)>'], ['a|b\nc'], ['[link](javascript:alert(1))']],
        notes: [],
      },
    ],
  };

  test('cannot become markup of the page', () => {
    const page = toPage(hostile, [], '');
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x');
  });

  test('cannot become markup of a pull request, nor break its table', () => {
    const markdown = toMarkdown(hostile);
    expect(markdown).toContain('| &lt;img src=x');
    expect(markdown).toContain('| a\\|b c |');
    expect(markdown).toContain('\\[link\\](javascript');
  });
});

test('the page names the one style sheet that it may use, and asks for no other file', () => {
  const comparison = compared(edited);
  const page = toPage(
    reportOf(comparison, 'en'),
    comparison.consequences.views,
    'body{color:black}',
  );
  const hash = createHash('sha256').update('body{color:black}').digest('base64');
  expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  expect(page).not.toMatch(/<(script|link|img|iframe)\b|url\((?!#)|@import/);
});
