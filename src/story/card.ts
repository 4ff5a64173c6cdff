/** The picture that stands for a story where it is shared: its title, and how its claims came out. */
import type { Verdict } from '../measure/compare.ts';
import { cardMargin, cardSheet, cardSize, type CardLine } from '../scene/card-sheet.ts';
import { element } from '../scene/markup.ts';
import { toneColour } from '../scene/paint.ts';
import type { Palette } from '../scene/palette.ts';
import type { Tone } from '../scene/scene.ts';
import { textSize, wrapped } from '../scene/text-metrics.ts';

export interface StoryCardWords {
  readonly siteName: string;
  readonly title: string;
  /** What is counted below. */
  readonly heading: string;
  /** A word for each verdict, and how many claims came out so. */
  readonly verdicts: readonly {
    readonly verdict: Verdict;
    readonly word: string;
    readonly number: number;
  }[];
}

const titleWidth = cardSize.width - 2 * cardMargin;
/** Long titles are set smaller, so that there is room below them. */
const titleSizes = [68, 60, 52, 46] as const;
const mostLines = 4;
/** From one verdict to the next. */
const columnWidth = 340;
/** Middle of the line of verdicts. */
const tallyLine = 556;

/** The site’s colours of verdicts; see story.css. */
const verdictTones: Readonly<Record<Verdict, Tone>> = {
  holds: 'above-3',
  fails: 'accent',
  open: 'ink-soft',
};

/** The sign of a verdict, drawn: fonts need not have it. Its middle is at `x`, `y`. */
function sign(verdict: Verdict, x: number, y: number): string {
  const colour = toneColour(verdictTones[verdict]);
  const outline = { fill: 'none', stroke: colour, 'stroke-width': 6 };
  switch (verdict) {
    case 'holds':
      return element('circle', { cx: x, cy: y, r: 14, fill: colour });
    case 'fails':
      return element('path', { ...outline, d: `M${x - 12} ${y - 12}l24 24m0-24l-24 24` });
    case 'open':
      return element('path', { ...outline, d: `M${x} ${y - 15}l15 15-15 15-15-15z` });
  }
}

/** Lines that end where a clause does, as far as clauses fit. */
function clauseLines(title: string, width: number): readonly string[] {
  const clauses = title.match(/[^，：；,:;]+(?:[，：；]|[,:;]\s*)?/gu) ?? [];
  return clauses
    .reduce<readonly string[]>((lines, clause) => {
      const joined = `${lines.at(-1) ?? ''}${clause}`;
      return wrapped(joined, 'heading', width).length === 1
        ? [...lines.slice(0, -1), joined]
        : [...lines, clause];
    }, [])
    .flatMap((line) => wrapped(line, 'heading', width));
}

function titleLines(title: string): readonly CardLine[] {
  const settings = titleSizes.map((size) => ({
    size,
    lines: clauseLines(title, (titleWidth * textSize.heading) / size),
  }));
  const fitting = settings.find(({ lines }) => lines.length <= mostLines) ?? settings.at(-1);
  const { size = 0, lines = [] } = fitting ?? {};
  return lines.map((text, index) => ({
    text,
    y: 116 + size + index * size * 1.25,
    size,
    isBold: true,
  }));
}

/** The card as an SVG document in colours, as large as {@link cardSize}. */
export function storyCard(
  { siteName, title, heading, verdicts }: StoryCardWords,
  palette: Palette,
): string {
  const places = verdicts.map((each, index) => ({ ...each, x: cardMargin + index * columnWidth }));
  const lines: readonly CardLine[] = [
    ...titleLines(title),
    { text: heading, y: tallyLine - 60, size: 26, tone: 'ink-soft' },
    ...places.map(({ word, number, x }) => ({
      text: `${word} ${number}`,
      x: x + 44,
      y: tallyLine,
      size: 36,
      isBold: true,
    })),
  ];
  const signs = places.map(({ verdict, x }) => sign(verdict, x + 16, tallyLine));
  return cardSheet(siteName, lines, signs, palette);
}
