import { afterEach, expect, test, vi } from 'vitest';
import { turns } from '../../src/islands/explorer/turns.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('work that comes while other work waits is done after it, and none is left out', async () => {
  // Each look at the clock finds the time of a task used up.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  const done: string[] = [];
  const steps = (...names: readonly string[]) =>
    names.map((name) => () => {
      done.push(name);
    });
  const inTurn = turns();
  inTurn(steps('a', 'b', 'c'));
  inTurn(steps('d'));
  expect(done).toEqual(['a']);
  await vi.waitFor(() => {
    expect(done).toEqual(['a', 'b', 'c', 'd']);
  });
  inTurn(steps('e'));
  expect(done.at(-1)).toBe('e');
});

test('a piece that is not done is called again before what comes after it', () => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const done: string[] = [];
  turns()([() => done.push('a') < 3, () => void done.push('b')]);
  expect(done).toEqual(['a', 'a', 'a', 'b']);
});

test('steps share a task while there is time', () => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const done: number[] = [];
  turns()([1, 2, 3].map((step) => () => void done.push(step)));
  expect(done).toEqual([1, 2, 3]);
});
