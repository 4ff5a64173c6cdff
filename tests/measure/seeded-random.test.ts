import { describe, expect, it } from 'vitest';
import { drawToFront, seededRandom } from '../../src/measure/seeded-random.ts';

describe('seededRandom', () => {
  it('gives the numbers of mulberry32', () => {
    // The reference generator in C by Tommy Ettinger, for the seed 1 (as 32-bit integers over 2^32).
    const random = seededRandom(1);
    const drawn = [random(), random(), random()];
    expect(drawn.map((value) => value * 2 ** 32)).toEqual([2693262067, 11749833, 2265367787]);
  });

  it('repeats itself for one seed and differs for two', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('spreads its numbers evenly over 0 to 1', () => {
    const random = seededRandom(42);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? NaN) + 1;
    }
    // 1,000 each, with a standard deviation of 30.
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('drawToFront', () => {
  it('keeps all entries and only moves them', () => {
    const entries = Float64Array.from([1, 2, 3, 4, 5]);
    drawToFront(entries, 5, seededRandom(3));
    expect([...entries].sort()).toEqual([1, 2, 3, 4, 5]);
    expect([...entries]).not.toEqual([1, 2, 3, 4, 5]);
  });

  it('draws every ordered choice equally often', () => {
    const random = seededRandom(5);
    const entries = Float64Array.from([1, 2, 3, 4]);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 12_000; draw += 1) {
      drawToFront(entries, 2, random);
      const choice = entries.slice(0, 2).join();
      counts.set(choice, (counts.get(choice) ?? 0) + 1);
    }
    expect(counts.size).toBe(12);
    // 1,000 each, with a standard deviation of 30.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
