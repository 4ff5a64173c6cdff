import { describe, expect, test } from 'vitest';
import { tableHeight } from '../../src/embed/table-height.ts';
import type { SceneTable } from '../../src/scene/scene.ts';

/** Sizes of embed.css: a line of 14 px letters, and a row's padding with its rule. */
const [line, rowGap, scrollBar] = [21, 9, 17];

function tableOf(names: readonly string[], notes: readonly string[]): SceneTable {
  return {
    caption: 'Counts',
    columns: [
      { key: 'place', label: 'Place', isNumeric: false },
      { key: 'count', label: 'Count', isNumeric: true },
      { key: 'note', label: 'Note', isNumeric: false },
    ],
    rows: names.map((name, index) => ({
      key: name,
      cells: {
        place: { text: name },
        count: { text: '97,091' },
        note: { text: notes[index] ?? '' },
      },
    })),
  };
}

describe('the height of an opened table', () => {
  test('is a line for the caption, and a row each for the head and what is below it', () => {
    const table = tableOf(['Hill', 'Dale', 'Moor'], ['exact', 'exact', 'exact']);
    expect(tableHeight(table, 600)).toBe(line + 4 * (line + rowGap));
  });

  test('grows by the lines that long words take, in their row alone', () => {
    // Twelve words of 4 letters: some 400 px wide where all are in a line.
    const long = Array<string>(12).fill('only').join(' ');
    const table = tableOf(['Hill', 'Dale'], [long, 'exact']);
    expect(tableHeight(table, 900)).toBe(line + 3 * (line + rowGap));
    const narrow = tableHeight(table, 330) - (line + 3 * (line + rowGap));
    expect(narrow % line).toBe(0);
    expect(narrow / line).toBeGreaterThanOrEqual(1);
    expect(narrow / line).toBeLessThanOrEqual(3);
  });

  test('keeps room for the bar of a table that is wider than its place', () => {
    const table = tableOf(['Hill'], ['exact']);
    expect(tableHeight(table, 80)).toBe(line + 2 * (line + rowGap) + scrollBar);
  });

  test('gives what stands in brackets as many lines as a cell needs, or one more', () => {
    // Sixteen ideographs of 14 px in 104 px: a browser fills three lines.
    const bracketed = tableOf(['甲'], ['机构（十个字的括号里的话）名称']);
    const cells = tableHeight(bracketed, 120) - line - (line + rowGap) - rowGap - scrollBar;
    expect([3 * line, 4 * line]).toContain(cells);
  });
});
