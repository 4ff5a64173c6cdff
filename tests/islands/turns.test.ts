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
  inTurn(...steps('a', 'b', 'c'));
  inTurn(...steps('d'));
  expect(done).toEqual(['a']);
  await vi.waitFor(() => {
    expect(done).toEqual(['a', 'b', 'c', 'd']);
  });
  inTurn(...steps('e'));
  expect(done.at(-1)).toBe('e');
});

test('work that may be interrupted goes on in the next task before what comes after it', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  const done: string[] = [];
  function* work(): Generator<undefined, undefined> {
    for (const name of ['a1', 'a2', 'a3']) {
      done.push(name);
      yield;
    }
  }
  turns()(work(), () => void done.push('b'));
  expect(done).toEqual(['a1']);
  await vi.waitFor(() => {
    expect(done).toEqual(['a1', 'a2', 'a3', 'b']);
  });
});

test('what comes after work that fails is done all the same', async () => {
  const done: string[] = [];
  function* failing(): Generator<undefined, undefined> {
    throw new Error('This work fails.');
  }
  const inTurn = turns();
  expect(() => {
    inTurn(failing(), () => void done.push('after'));
  }).toThrow('This work fails.');
  inTurn(() => void done.push('later'));
  await vi.waitFor(() => {
    expect(done).toEqual(['after', 'later']);
  });
});

test('steps share a task while there is time', () => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const done: number[] = [];
  turns()(...[1, 2, 3].map((step) => () => void done.push(step)));
  expect(done).toEqual([1, 2, 3]);
});
