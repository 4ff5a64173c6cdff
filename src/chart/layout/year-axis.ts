/** An axis of years: a label for as many of the moments as there is room for, the ends always. */
import type { Period } from '../../dataset/period.ts';
import type { Text } from '../../scene/scene.ts';
import { textWidth } from '../../scene/text-metrics.ts';

export interface YearPlace {
  readonly period: Period;
  readonly x: number;
}

/** Room between two labels. */
const between = 10;

const steps = [1, 2, 5, 10, 20, 50];

function label({ period, x }: YearPlace, y: number): Text {
  return { role: 'tick', text: String(period.year), x, y, anchor: 'middle', tone: 'ink-soft' };
}

function isClear(place: YearPlace, other: YearPlace): boolean {
  const width = textWidth(String(place.period.year), 'tick');
  return Math.abs(place.x - other.x) >= width + between;
}

/** Labels centred on `y` for the finest of the round steps that fits. */
export function yearAxis(places: readonly YearPlace[], y: number): readonly Text[] {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return [];
  if (first === last) return [label(first, y)];
  const choices = steps.map((step) => {
    const inner = places.filter(
      (place) => place.period.year % step === 0 && isClear(place, first) && isClear(place, last),
    );
    return [first, ...inner, last];
  });
  const fitting = choices.find((chosen) =>
    chosen.every((place, index) => {
      const next = chosen[index + 1];
      return !next || isClear(place, next);
    }),
  );
  return (fitting ?? (isClear(first, last) ? [first, last] : [last])).map((place) =>
    label(place, y),
  );
}
