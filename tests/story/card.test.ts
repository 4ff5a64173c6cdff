import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardMargin, cardSize } from '../../src/scene/card-sheet.ts';
import { readPalette } from '../../src/scene/palette.ts';
import { textSize, textWidth } from '../../src/scene/text-metrics.ts';
import { storyCard } from '../../src/story/card.ts';

const { light } = readPalette(
  readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8'),
);

function card(title: string): string {
  return storyCard(
    {
      siteName: 'Site',
      title,
      heading: 'Claims',
      verdicts: [
        { verdict: 'holds', word: 'Holds', number: 5 },
        { verdict: 'fails', word: 'Fails', number: 0 },
        { verdict: 'open', word: 'Cannot be told', number: 12 },
      ],
    },
    light,
  );
}

/** The lines of the card’s title, with their size and place. */
function titleOf(svg: string) {
  const texts = [
    ...svg.matchAll(/<text [^>]*?x="(\d+)" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)</g),
  ].map(([, x, y, size, text = '']) => ({ x: Number(x), y: Number(y), size: Number(size), text }));
  return texts.filter(({ size }) => size > 40);
}

describe('the card of a story', () => {
  test('ends the lines of its title where a clause ends, as far as clauses fit', () => {
    const lines = titleOf(card('Between East and West: the count leans east, the rate tells less'));
    expect(lines.map(({ text }) => text.trim())).toEqual([
      'Between East and West:',
      'the count leans east,',
      'the rate tells less',
    ]);
    expect(titleOf(card('东西之间：数量偏东，人均说不准')).map(({ text }) => text)).toEqual([
      '东西之间：数量偏东，人均说不准',
    ]);
  });

  test.each([
    [
      'English',
      'the provinces between the mountains and the sea have fewer than they had '.repeat(2),
    ],
    ['Chinese', '山海之间各省份的社会组织比从前少了许多'.repeat(3)],
  ])('keeps a long title in %s on the card, above its verdicts', (_, title) => {
    const svg = card(title.trim());
    const lines = titleOf(svg);
    expect(
      lines
        .map(({ text }) => text.trim())
        .join('')
        .replaceAll(' ', ''),
    ).toBe(title.replaceAll(' ', ''));
    for (const { x, text, size } of lines) {
      const width = (textWidth(text, 'heading') * size) / textSize.heading;
      expect(x).toBe(cardMargin);
      expect(x + width).toBeLessThanOrEqual(cardSize.width - cardMargin + 1);
    }
    expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(480);
  });

  test('says each verdict in a word, with its number, beside a sign of a shape of its own', () => {
    const svg = card('A title');
    for (const said of ['Holds 5', 'Fails 0', 'Cannot be told 12'])
      expect(svg).toContain(`>${said}<`);
    expect(svg.match(/<circle /g)).toHaveLength(1);
    const shapes = [...svg.matchAll(/<path [^>]*d="([^"]+)"/g)].map(([, path]) => path);
    expect(new Set(shapes).size).toBe(2);
  });
});
