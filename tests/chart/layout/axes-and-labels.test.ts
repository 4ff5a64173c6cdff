import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endLabels } from '../../../src/chart/layout/end-labels.ts';
import { runShapes } from '../../../src/chart/shapes/line-shapes.ts';
import { numberTicks, shareTicks } from '../../../src/chart/layout/tick-format.ts';
import { yearAxis } from '../../../src/chart/layout/year-axis.ts';
import { parsePeriod } from '../../../src/dataset/period.ts';
import { overlaps, textBox, wrapped } from '../../../src/scene/text-metrics.ts';

const written = (ticks: readonly number[], locale: 'zh' | 'en') =>
  ticks.map(numberTicks(locale)(ticks));

describe('numbers of an axis', () => {
  test('have as many decimals as tell them apart, all alike', () => {
    expect(written([0, 0.5, 1, 1.5], 'en')).toEqual(['0', '0.5', '1.0', '1.5']);
    expect(written([0, 0.02, 0.04], 'zh')).toEqual(['0', '0.02', '0.04']);
  });

  test('are counted in 万 and 亿 in Chinese, in thousands in English', () => {
    expect(written([0, 200_000, 400_000], 'zh')).toEqual(['0', '20万', '40万']);
    expect(written([0, 200_000, 400_000], 'en')).toEqual(['0', '200,000', '400,000']);
    expect(written([0, 1e8, 2e8], 'zh')).toEqual(['0', '1亿', '2亿']);
    expect(written([0, 12_500, 25_000], 'zh')).toEqual(['0', '1.25万', '2.50万']);
  });

  test('are not counted in 万 twice, where the table counts in 万 already', () => {
    const people = (ticks: readonly number[]) => ticks.map(numberTicks('zh', 10_000)(ticks));
    expect(people([0, 5000, 10_000])).toEqual(['0', '5,000', '10,000']);
    expect(people([500, 1000, 10_000])).toEqual(['500', '1,000', '10,000']);
  });

  test('on a logarithmic axis have each the decimals and the unit that they need', () => {
    expect(written([0.5, 0.8, 1, 1.25, 2], 'en')).toEqual(['0.5', '0.8', '1', '1.25', '2']);
    expect(written([1000, 10_000, 100_000], 'zh')).toEqual(['1,000', '1万', '10万']);
  });

  test('are percentages where they are shares', () => {
    const shares = (ticks: readonly number[]) => ticks.map(shareTicks('en')(ticks));
    expect(shares([0, 0.1, 0.2])).toEqual(['0%', '10%', '20%']);
    expect(shares([0, 0.005, 0.01])).toEqual(['0%', '0.5%', '1.0%']);
  });
});

function places(first: number, last: number, step: number) {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const period = parsePeriod(String(first + index));
    if (!period) throw new Error('A year is a period.');
    return { period, x: index * step };
  });
}

describe('years of an axis', () => {
  test('are all there when there is room', () => {
    expect(yearAxis(places(2016, 2019, 60), 0).map(({ text }) => text)).toEqual([
      '2016',
      '2017',
      '2018',
      '2019',
    ]);
  });

  test('keep the ends and round steps when there is not, and never touch', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1949, max: 2024 }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 1.5, max: 60, noNaN: true }),
        (first, length, step) => {
          const texts = yearAxis(places(first, first + length, step), 0);
          expect(texts.at(-1)?.text).toBe(String(first + length));
          for (const [index, text] of texts.entries()) {
            const next = texts[index + 1];
            if (next) expect(overlaps(textBox(text), textBox(next))).toBe(false);
          }
        },
      ),
    );
  });
});

test('labels at line ends keep the order of their lines and never overlap', () => {
  const label = fc.record({
    lines: fc.constantFrom(['East'], ['Inner', 'Mongolia']),
    x: fc.constant(100),
    y: fc.integer({ min: 0, max: 400 }),
    role: fc.constant('name' as const),
    tone: fc.constant('ink' as const),
  });
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 10 }), (labels) => {
      const { texts } = endLabels(labels, { at: 120, side: 'right', least: 20, most: 380 });
      const boxes = texts.map(textBox);
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
      }
    }),
  );
});

describe('a run of numbers', () => {
  const look = { tone: 'ink', weight: 'normal' } as const;
  const known = (x: number) => ({ x, top: 10, bottom: 10 });
  const range = (x: number) => ({ x, top: 5, bottom: 20 });

  test('is a line where all are known and a dot where it is one', () => {
    expect(runShapes([known(0), known(9)], look).map(({ kind }) => kind)).toEqual(['line']);
    expect(runShapes([known(0)], look).map(({ kind }) => kind)).toEqual(['dot']);
  });

  test('is an upright line where it is one range', () => {
    expect(runShapes([range(3)], look)).toMatchObject([{ kind: 'line', path: 'm6 10l0 30' }]);
  });

  test('has a band only over the stretch that is not known', () => {
    const [band] = runShapes([known(0), known(5), range(9), known(12), known(20)], look);
    expect(band).toMatchObject({ kind: 'area', paint: { kind: 'open' } });
    expect(band?.kind === 'area' && band.path).toBe('m10 20l8-10 6 10-6 20-8-20z');
  });
});

test('a text is broken between words, and before what stands in full-width brackets', () => {
  expect(wrapped('Social service organizations', 'tick', 100)).toEqual([
    'Social service',
    'organizations',
  ]);
  expect(wrapped('服务机构（民办单位）', 'tick', 80)).toEqual(['服务机构', '（民办单位）']);
});
