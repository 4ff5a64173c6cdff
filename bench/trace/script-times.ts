/** Reads from a trace of Chromium how long script, layout and other rendering took between two marks. */

import { least } from 'd3-array';

/** An event of the trace format; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread itself worked of it; other threads' turns on the processor left out. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of a thread's own work, but for `answered`. */
export interface ScriptTimes {
  /** Script of the one task that had the most, forced layout and parsing of markup within it included. */
  readonly longest: number;
  /** All script of the main thread, however it was split up or put off. */
  readonly script: number;
  /** Of it, style and layout that script forced. */
  readonly forced: number;
  /** Style, layout and painting outside of script. */
  readonly rendering: number;
  /** Script of workers. */
  readonly worker: number;
  /** From the event to the end of the last script of the main thread, by the clock. */
  readonly answered: number;
}

const scriptNames = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'HandlePostMessage',
]);
const layoutNames = new Set(['Layout', 'UpdateLayoutTree']);
const renderingNames = new Set([...layoutNames, 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const taskNames = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** The events that lie in no other one of those, in order. */
export function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    const last = found.at(-1);
    if (!last || endOf(event) > endOf(last)) found.push(event);
  }
  return found;
}

/** Milliseconds that their thread worked. */
function worked(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000;
}

function isWithin(inner: TraceEvent, outer: readonly TraceEvent[]): boolean {
  return outer.some((each) => each.ts <= inner.ts && endOf(inner) <= endOf(each));
}

/**
 * The times between the marks `begin` and `end`, which the page set while nothing else went on.
 * @throws Error when the trace lacks a mark, or shows no event of the reader between them.
 */
export function scriptTimes(
  events: readonly TraceEvent[],
  begin: string,
  end: string,
): ScriptTimes {
  const mark = (wanted: string) => {
    const found = events.find(
      ({ name, cat }) => name === wanted && cat.includes('blink.user_timing'),
    );
    if (!found) throw new Error(`The trace has no mark “${wanted}”.`);
    return found;
  };
  const [first, last] = [mark(begin), mark(end)];
  const ofPage = events.filter(({ pid, ts }) => pid === first.pid && ts < last.ts);
  const began = least(
    ofPage.filter(({ name, dur, ts }) => name === 'EventDispatch' && dur && ts > first.ts),
    ({ ts }) => ts,
  );
  if (!began) throw new Error('The trace shows nothing that a reader did.');
  // What set the marks is no part of what is measured.
  const between = ofPage.filter((event) => endOf(event) > began.ts && endOf(event) < last.ts);
  const onThread = (thread: number, names: ReadonlySet<string>) =>
    outermost(between.filter(({ tid, name, dur }) => dur && tid === thread && names.has(name)));
  const workers = new Set(
    events.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && pid === first.pid && args?.name?.startsWith('DedicatedWorker')
        ? [tid]
        : [],
    ),
  );

  const script = onThread(first.tid, scriptNames);
  const tasks = onThread(first.tid, taskNames);
  const layouts = onThread(first.tid, layoutNames);
  const rendering = onThread(first.tid, renderingNames);
  return {
    longest: Math.max(
      0,
      ...tasks.map((task) => worked(script.filter((each) => isWithin(each, [task])))),
    ),
    script: worked(script),
    forced: worked(layouts.filter((each) => isWithin(each, script))),
    rendering: worked(rendering.filter((each) => !isWithin(each, script))),
    worker: [...workers].reduce((sum, tid) => sum + worked(onThread(tid, scriptNames)), 0),
    answered: Math.max(0, ...script.map((each) => endOf(each) - began.ts)) / 1000,
  };
}
