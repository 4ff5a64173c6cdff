import { describe, expect, test } from 'vitest';
import { scriptTimes, type TraceEvent } from '../../bench/trace/script-times.ts';

function event(name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, cat: 'devtools.timeline', ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur, ...more };
}

function mark(name: string, ts: number): TraceEvent {
  return { name, cat: 'blink.user_timing', ph: 'I', pid: 1, tid: 1, ts };
}

const trace: readonly TraceEvent[] = [
  event('FunctionCall', 0, 900),
  mark('begin', 1000),
  // What set the mark goes on after it.
  event('RunMicrotasks', 1100, 200),
  event('RunTask', 1900, 4200),
  event('EventDispatch', 2000, 4000),
  event('FunctionCall', 2000, 2000),
  // Within the function, and so no more script.
  event('RunMicrotasks', 3000, 1000),
  event('Layout', 2500, 300),
  event('RunTask', 7000, 3000),
  // Half of the time another thread had the processor.
  event('FunctionCall', 7000, 3000, { tdur: 1500 }),
  event('Layout', 10_500, 700),
  event('thread_name', 0, 0, { tid: 2, args: { name: 'DedicatedWorker thread' } }),
  event('FunctionCall', 4000, 5000, { tid: 2 }),
  // Another page.
  event('FunctionCall', 4000, 5000, { pid: 7, tid: 9 }),
  mark('end', 20_000),
  event('FunctionCall', 21_000, 900),
];

describe('the times of an interaction', () => {
  test('are those between the marks, nested script counted once and waiting not at all', () => {
    const times = scriptTimes(trace, 'begin', 'end');
    expect(times.longest).toBe(2);
    expect(times.script).toBe(3.5);
    expect(times.answered).toBe(8);
  });

  test('tell layout that script forced from the rest, and the page from its worker', () => {
    const times = scriptTimes(trace, 'begin', 'end');
    expect(times.forced).toBe(0.3);
    expect(times.rendering).toBe(0.7);
    expect(times.worker).toBe(5);
  });

  test('are not made up where nothing was done or a mark is missing', () => {
    expect(() => scriptTimes(trace, 'begin', 'nowhere')).toThrow('no mark');
    expect(() => scriptTimes([mark('begin', 0), mark('end', 9)], 'begin', 'end')).toThrow(
      'nothing that a reader did',
    );
  });
});
