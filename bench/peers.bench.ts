/**
 * The same choropleth by us and by three libraries in the browser: bytes shipped and time until the
 * chart stands, on a slowed processor. `npm run build && node bench/peers.bench.ts`; prints the table
 * of docs/performance.md. The libraries are installed into a temporary folder.
 */
import { chromium, type Browser } from '@playwright/test';
import { median } from 'd3-array';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ensureBrowser } from '../scripts/browser.mjs';
import { draw } from '../src/chart/draw.ts';
import { questions } from '../src/content/questions.ts';
import { views } from '../src/content/views.ts';
import { dataDirectory, loadDataset } from '../src/dataset/load-dataset.ts';
import { readPalette } from '../src/scene/palette.ts';
import type { Paint, Scene } from '../src/scene/scene.ts';
import { filledView } from '../src/story/filled-view.ts';

const packages = [
  '@observablehq/plot@0.6.17',
  'echarts@6.1.0',
  'd3@7.9.2',
  'topojson-client@3.1.0',
  'esbuild@0.28.2',
];
const peers = [
  { name: 'd3', file: 'd3' },
  { name: 'Observable Plot', file: 'plot' },
  { name: 'ECharts, minimal build', file: 'echarts' },
] as const;

/** How much slower the processor is made: about a cheap phone beside a laptop. */
const slowing = 6;
/** A poor mobile connection: bytes a second each way, and milliseconds there and back. */
const poorLine = { throughput: 1_600_000 / 8, latency: 150 };
const runs = 9;

const root = join(import.meta.dirname, '..');
const dataset = loadDataset(dataDirectory());
const [view] = views;
if (!view) throw new Error('There is no view to compare.');
const scene = draw(filledView(view, questions, dataset), dataset, 'en');

function toneOf(paint: Paint | undefined): string {
  return paint && paint.kind !== 'missing' ? paint.tone : '';
}

/** What the libraries are given: they draw each province in the lowest class it may lie in. */
function chartFacts({ legend, marks, width, height }: Scene) {
  const { light } = readPalette(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'));
  const tones = legend.fills.map(({ paint }) => toneOf(paint));
  return {
    topology: dataset.outlines,
    colours: tones.map((tone) => light[tone]),
    labels: legend.fills.map(({ label }) => label),
    steps: Object.fromEntries(
      marks.map(({ key, shapes: [shape] }) => [
        key,
        tones.indexOf(toneOf(shape?.kind === 'line' ? undefined : shape?.paint)),
      ]),
    ),
    width,
    height,
  };
}

function page(script: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${scene.title}</title><h1>${scene.title}</h1><p>${scene.subtitle}</p><div id="chart"></div><p>${scene.source}</p><script type="module" src="${script}"></script></html>`;
}

/** Fills `folder` with a page and one script a library, each as small as esbuild makes it. */
function buildPeers(folder: string): void {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...packages], {
    cwd: folder,
    stdio: 'ignore',
  });
  writeFileSync(join(folder, 'chart.json'), JSON.stringify(chartFacts(scene)));
  for (const { file } of peers) {
    copyFileSync(join(root, 'bench/peers', `${file}.js`), join(folder, `${file}.js`));
    execFileSync(join(folder, 'node_modules/.bin/esbuild'), [
      join(folder, `${file}.js`),
      '--bundle',
      '--minify',
      '--format=esm',
      `--outfile=${join(folder, `site/${file}.min.js`)}`,
      '--log-level=error',
    ]);
    writeFileSync(join(folder, 'site', `${file}.html`), page(`${file}.min.js`));
  }
  copyFileSync(
    join(root, 'dist/embed', view?.id ?? '', 'en/index.html'),
    join(folder, 'site/ours.html'),
  );
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** Serves the files of `folder` as a good host does, compressed beforehand. */
async function serve(folder: string): Promise<Server> {
  const files = new Map(
    readdirSync(folder).map((file) => [
      `/${file}`,
      brotliCompressSync(readFileSync(join(folder, file))),
    ]),
  );
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const body = files.get(path);
    response.writeHead(body ? 200 : 404, {
      'content-type': contentTypes[extname(path)] ?? 'text/plain',
      'content-encoding': body ? 'br' : 'identity',
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) =>
    server.listen(0, () => {
      resolve();
    }),
  );
  return server;
}

function weight(folder: string, file: string): number {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${file}.`))
    .reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length, 0);
}

/**
 * Watches from outside of the page: the chart stands in the frame after the one in which the last
 * province has come into the document.
 */
function watchProvinces(count: number): void {
  const look = () => {
    if (document.querySelectorAll('svg path').length < count) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        Object.assign(globalThis, { chartStands: performance.now() });
      });
  };
  requestAnimationFrame(look);
}

async function timeOf(browser: Browser, address: string, isPoorLine: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowing });
  if (isPoorLine) {
    const { throughput, latency } = poorLine;
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await tab.addInitScript(watchProvinces, scene.marks.length);
  await tab.goto(address);
  await tab.waitForFunction(() => 'chartStands' in globalThis);
  const time = await tab.evaluate(() => Number(Reflect.get(globalThis, 'chartStands')));
  await context.close();
  return time;
}

const folder = mkdtempSync(join(tmpdir(), 'dongxi-peers-'));
buildPeers(folder);
const site = join(folder, 'site');
const server = await serve(site);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
const { port } = server.address() as AddressInfo;

const contenders = [{ name: 'us, at build time (the embed)', file: 'ours' }, ...peers];
const times = contenders.flatMap((contender) =>
  [false, true].map((isPoorLine) => ({ ...contender, isPoorLine, measured: [] as number[] })),
);
// All in turn, run after run, so that whatever else the machine does falls on all alike.
for (let run = 0; run < runs; run += 1)
  for (const { file, isPoorLine, measured } of times)
    measured.push(await timeOf(browser, `http://localhost:${port}/${file}.html`, isPoorLine));

console.log(
  '| chart by | bytes shipped | fast line, ms | poor line, ms |\n| --- | ---: | ---: | ---: |',
);
for (const { name, file } of contenders) {
  const medians = times
    .filter((each) => each.file === file)
    .map(({ measured }) => Math.round(median(measured) ?? NaN).toLocaleString('en'));
  console.log(`| ${name} | ${weight(site, file).toLocaleString('en')} | ${medians.join(' | ')} |`);
}
await browser.close();
server.close();
rmSync(folder, { recursive: true, force: true });
