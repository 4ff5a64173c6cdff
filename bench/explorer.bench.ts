/**
 * What each choice in the explorer costs a reader on a slow processor: `npm run build && npm run
 * bench:explorer`. Chromium is slowed six times and traced while real key presses choose a time, an
 * indicator, a measure, regions, a province and a tab, in every tab, for the indicator of which most is
 * exact and the one with most ranges; `-- --all` takes every indicator, `-- --runs 9` more runs, and
 * `-- --csv file` writes every single measurement.
 */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'astro';
import { median } from 'd3-array';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../scripts/browser.mjs';
import { tabs, type Tab } from '../src/explore/offers.ts';
import type { ExplorerPageData } from '../src/islands/explorer/page-data.ts';
import { scriptTimes, type ScriptTimes, type TraceEvent } from './trace/script-times.ts';

/** How much slower the processor is made: about a cheap phone beside a laptop. */
const slowing = 6;
/** What issue and documents allow the script of an interaction, in milliseconds: one frame. */
const limit = 16;
/** Milliseconds in which nothing is done before and after an interaction, so that what was put off is counted. */
const rest = 500;

const { values: options } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    csv: { type: 'string' },
    locale: { type: 'string', default: 'zh' },
    tab: { type: 'string' },
  },
});

/** Puts the focus where one key press makes the choice; `undefined` where the tab does not offer it. */
type Preparation = (page: Page, tab: Tab, data: ExplorerPageData) => Promise<string | undefined>;

function choiceOf(name: string): Preparation {
  return async (page) => {
    const choice = page.locator(`.sentence [data-choice="${name}"]`);
    if ((await choice.count()) === 0) return undefined;
    await choice.locator('summary').click();
    const other = choice.locator('a[href]:not([aria-current])').first();
    if ((await other.count()) === 0) return undefined;
    await other.focus();
    return 'Enter';
  };
}

/** In this order: the tab is first shown, with code that may never have run, and then worked with. */
const interactions: Readonly<Record<string, Preparation>> = {
  tab: async (page, tab) => {
    const link = page.locator(`.tabs a[href][data-key="${tab}"]`);
    if ((await link.count()) === 0) return undefined;
    await link.focus();
    return 'Enter';
  },
  time: async (page) => {
    const slider = page.locator('.time input');
    if (!(await slider.isVisible())) return undefined;
    await slider.focus();
    return 'ArrowLeft';
  },
  measure: choiceOf('measure'),
  scheme: choiceOf('scheme'),
  compare: async (page, _, { figures }) => {
    await page.locator('#province-search').fill(figures.provinces.at(3)?.adcode ?? '');
    return 'Enter';
  },
  indicator: choiceOf('indicator'),
};

async function traced(
  devtools: CDPSession,
  page: Page,
  act: () => Promise<void>,
): Promise<ScriptTimes> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => {
    events.push(...(value as TraceEvent[]));
  };
  devtools.on('Tracing.dataCollected', take);
  const categories = [
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    'toplevel',
    'v8.execute',
    'v8',
    'blink.user_timing',
  ];
  await devtools.send('Tracing.start', {
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  await page.evaluate(() => performance.mark('bench-begin'));
  await act();
  await page.waitForTimeout(2 * rest);
  await page.evaluate(() => performance.mark('bench-end'));
  const ended = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await ended;
  devtools.off('Tracing.dataCollected', take);
  return scriptTimes(events, 'bench-begin', 'bench-end');
}

interface Measured extends ScriptTimes {
  readonly indicator: string;
  readonly tab: Tab;
  readonly interaction: string;
}

async function measureTab(page: Page, indicator: string, tab: Tab): Promise<readonly Measured[]> {
  const devtools = await page.context().newCDPSession(page);
  const other: Tab = tab === 'ranking' ? 'table' : 'ranking';
  await page.goto(`${address}?i=${indicator}&tab=${other}`);
  await page.locator('#explorer[data-answered]').waitFor();
  await page.waitForTimeout(rest);
  const data = await page.evaluate(
    () =>
      JSON.parse(document.getElementById('explorer-data')?.textContent ?? '') as ExplorerPageData,
  );
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowing });
  const measured: Measured[] = [];
  for (const [interaction, prepare] of Object.entries(interactions)) {
    const key = await prepare(page, tab, data);
    if (key === undefined) {
      if (interaction === 'tab') break;
      continue;
    }
    // The code of a tab is fetched when its link is reached, and a list opens while one types.
    await page.waitForTimeout(rest);
    const times = await traced(devtools, page, () => page.keyboard.press(key));
    measured.push({ indicator, tab, interaction, ...times });
    if (interaction === 'tab') continue;
    await page.goBack();
    await page.waitForTimeout(rest);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  return measured;
}

/** How many figures of an indicator are ranges, and how many there are. */
function rangesOf({ figures }: ExplorerPageData, indicator: string): number {
  return (figures.observations[indicator]?.rows ?? []).flatMap(([quantities]) =>
    quantities.filter((each) => Array.isArray(each)),
  ).length;
}

/** The offered indicators that have the fewest and the most ranges, the first where there are several. */
function plainAndRanged(data: ExplorerPageData): readonly string[] {
  const ids = data.offers.indicators.map(({ id }) => id);
  const counted = ids.map((id) => ({ id, ranges: rangesOf(data, id) }));
  const plain = counted.reduce((least, each) => (each.ranges < least.ranges ? each : least));
  const ranged = counted.reduce((most, each) => (each.ranges > most.ranges ? each : most));
  return [plain.id, ranged.id];
}

function figure(values: readonly number[]): string {
  return (median(values) ?? NaN).toFixed(1);
}

function rowOf(measured: readonly Measured[]): string {
  const [first] = measured;
  const of = (field: keyof ScriptTimes) => measured.map((each) => each[field]);
  const least = Math.min(...of('longest')).toFixed(1);
  const cells = [
    first?.indicator,
    first?.tab,
    first?.interaction,
    figure(of('longest')),
    least,
    figure(of('script')),
    figure(of('forced')),
    figure(of('rendering')),
    figure(of('worker')),
    figure(of('answered')),
  ];
  return `| ${cells.join(' | ')} |`;
}

const server = await preview({
  root: join(import.meta.dirname, '..'),
  logLevel: 'error',
  server: { port: Number(process.env.PORT ?? 4174) },
});
const address = `http://localhost:${server.port}/${options.locale}/explore/`;
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(address);
const pageData = await page.evaluate(
  () => JSON.parse(document.getElementById('explorer-data')?.textContent ?? '') as ExplorerPageData,
);
const indicators = options.all
  ? pageData.offers.indicators.map(({ id }) => id)
  : plainAndRanged(pageData);
const shownTabs = tabs.filter((tab) => options.tab === undefined || tab === options.tab);
const all: Measured[] = [];
// All in turn, run after run, so that whatever else the machine does falls on all alike.
for (let run = 0; run < Number(options.runs); run += 1)
  for (const indicator of indicators)
    for (const tab of shownTabs) all.push(...(await measureTab(page, indicator, tab)));
await browser.close();
await server.stop();

const columns = [
  'indicator',
  'tab',
  'choice of',
  'longest task',
  'least of it',
  'all script',
  'forced layout',
  'rendering',
  'worker',
  'answered',
];
console.log(
  `| ${columns.join(' | ')} |\n| ${columns.map((_, place) => (place < 3 ? '---' : '---:')).join(' | ')} |`,
);
const groups = Map.groupBy(all, ({ indicator, tab, interaction }) =>
  [indicator, tab, interaction].join(),
);
const rows = [...groups.values()];
for (const group of rows) console.log(rowOf(group));
const within = rows.filter((group) => (median(group, ({ longest }) => longest) ?? NaN) < limit);
console.log(
  `${within.length} of ${rows.length} kinds of interaction stay under ${limit} ms of script in a task (median of ${options.runs}, slowed ${slowing} times).`,
);
if (options.csv)
  writeFileSync(
    options.csv,
    [Object.keys(all[0] ?? {}).join(), ...all.map((each) => Object.values(each).join())].join('\n'),
  );
