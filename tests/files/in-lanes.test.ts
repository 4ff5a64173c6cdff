import { expect, test } from 'vitest';
import { inLanes } from '../../src/files/in-lanes.ts';

test('never runs more tasks at once than there are lanes, and gives results in order', async () => {
  let running = 0;
  let most = 0;
  const task = (value: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn <= value % 3; turn += 1) await Promise.resolve();
    running -= 1;
    return value;
  };
  const values = Array.from({ length: 20 }, (_, index) => index);
  expect(await Promise.all(inLanes(values.map(task), 3))).toEqual(values);
  expect(most).toBe(3);
});

test('a task that fails fails alone', async () => {
  const [first, second, third] = inLanes(
    [() => Promise.resolve(1), () => Promise.reject(new Error('no ink')), () => Promise.resolve(3)],
    1,
  );
  await expect(first).resolves.toBe(1);
  await expect(second).rejects.toThrow('no ink');
  await expect(third).resolves.toBe(3);
});
