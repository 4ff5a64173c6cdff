// Weighs the built site as a browser would receive it (Brotli) and fails when a page is too heavy.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from './install.mjs';

/** Kilobytes are 1,000 bytes. The reasons stand in docs/decisions/0005-budgets.md. */
const budgets = [
  // The script only tells the host how high the content is.
  { kind: 'embed', matches: /^embed\//, bytes: 10_000, requests: 1, script: 400 },
  // Carries the whole checker and the tables that a file refers to, counted as script.
  { kind: 'desk', matches: /^\w+\/desk\//, bytes: 45_000, requests: 6, script: 40_000 },
  // Carries what each chart can be asked for, and ready code for each.
  { kind: 'builder', matches: /^\w+\/embed\//, bytes: 45_000, requests: 8, script: 20_000 },
  // Carries the figures of all years; charts that are not shown first come when they are asked for.
  {
    kind: 'explorer',
    matches: /^\w+\/explore\/index\.html$/,
    bytes: 60_000,
    requests: 6,
    script: 42_000,
  },
  { kind: 'page', matches: /./, bytes: 45_000, requests: 6, script: 20_000 },
];

const dist = join(root, 'dist');
const base = process.env.BASE_PATH ?? '/';

function weigh(text) {
  return brotliCompressSync(text).length;
}

/** Pages share their styles and scripts, and weighing is slow. */
const weightOf = new Map();
function weighFile(path) {
  const known = weightOf.get(path) ?? weigh(readFileSync(path));
  weightOf.set(path, known);
  return known;
}

function localFile(address) {
  const path = address.startsWith(base) ? address.slice(base.length) : address.replace(/^\//, '');
  return join(dist, path);
}

/** Addresses that the page loads by itself; lazy pictures only come when a reader scrolls to them. */
function loadedBy(html) {
  const tags = html.match(/<(?:script|link|img|iframe|source)\b[^>]*>/g) ?? [];
  const addresses = tags.flatMap((tag) => {
    if (tag.includes('loading="lazy"')) return [];
    if (tag.startsWith('<link') && !/rel="(?:stylesheet|icon|modulepreload|preload)"/.test(tag))
      return [];
    return /(?:src|href)="([^"#]+)"/.exec(tag)?.[1] ?? [];
  });
  return [...new Set(addresses)];
}

/**
 * The scripts that a script loads before it runs, the workers that it starts, and those that they load;
 * not what it asks for later.
 */
function importedBy(file) {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(
    ([, address]) => join(dirname(file), address),
  );
  const workers = [...text.matchAll(/new Worker\(new URL\(["'`]([^"'`]+\.js)["'`]/g)].map(
    ([, address]) => localFile(address),
  );
  const direct = [...imports, ...workers];
  return direct.flatMap((each) => [each, ...importedBy(each)]);
}

function measure(file) {
  const html = readFileSync(file, 'utf8');
  const named = loadedBy(html).map((address) => {
    const path = localFile(address);
    if (!existsSync(path))
      throw new Error(
        `${relative(dist, file)} loads ${address}, which the build does not contain.`,
      );
    return path;
  });
  const imported = named.filter((path) => /\.m?js$/.test(path)).flatMap(importedBy);
  const files = [...new Set([...named, ...imported])].map((path) => ({
    path,
    bytes: weighFile(path),
  }));
  const inline = [
    ...html.matchAll(/<script(?![^>]*\b(?:src|application\/ld))[^>]*>([\s\S]*?)<\/script>/g),
  ];
  const scripts = files
    .filter(({ path }) => /\.m?js$/.test(path))
    .reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    bytes: weigh(html) + files.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: 1 + files.length,
    script: scripts + inline.reduce((sum, [, text = '']) => sum + weigh(text), 0),
  };
}

if (!existsSync(dist)) {
  console.error('There is no dist folder to weigh: run npm run build first.');
  process.exit(2);
}
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.split(sep).join('/'))
  .sort();
const heaviest = new Map();
const embeds = new Map();
let failures = 0;
/** The script that hosts may run: bytes as they stand, since many serve it without compression. */
const hostScript = { path: 'embed.js', bytes: 400 };
const hostBytes = readFileSync(join(dist, hostScript.path)).length;
if (hostBytes > hostScript.bytes) {
  failures += 1;
  console.error(`${hostScript.path}: ${hostBytes} bytes, over the budget of ${hostScript.bytes}.`);
}
for (const page of pages) {
  const budget = budgets.find(({ matches }) => matches.test(page));
  const weight = measure(join(dist, page));
  const [, view, locale] = /^embed\/([^/]+)\/([^/]+)\//.exec(page) ?? [];
  if (view) embeds.set(view, { ...embeds.get(view), [locale]: weight.bytes });
  for (const limit of ['bytes', 'requests', 'script']) {
    if (weight[limit] <= budget[limit]) continue;
    failures += 1;
    console.error(
      `${page}: ${weight[limit]} ${limit}, over the budget of ${budget[limit]} for the kind “${budget.kind}”.`,
    );
  }
  if (weight.bytes > (heaviest.get(budget.kind)?.weight.bytes ?? 0))
    heaviest.set(budget.kind, { page, weight });
}
for (const [kind, { page, weight }] of heaviest) {
  console.log(
    `Heaviest ${kind}: ${page}, ${weight.bytes} bytes in ${weight.requests} request(s), ${weight.script} of script.`,
  );
}
// The documents hold a table of all embeds, which `npm run budgets -- --write` brings up to date.
const documents = join(root, 'docs/performance.md');
const written = readFileSync(documents, 'utf8');
const tablePlace = /(<!-- embeds -->\n)[^]*(<!-- \/embeds -->)/;
if (process.argv.includes('--write')) {
  const rows = [...embeds].map(([view, { zh, en }]) => `| \`${view}\` | ${zh} | ${en} |`);
  const table = ['| embed | zh, bytes | en, bytes |', '| --- | ---: | ---: |', ...rows].join('\n');
  writeFileSync(documents, written.replace(tablePlace, `$1\n${table}\n\n$2`));
} else {
  /** A table that is off by more than this misleads its readers. */
  const tolerance = 0.05;
  const [table = ''] = tablePlace.exec(written) ?? [];
  const rows = [...table.matchAll(/\| `([^`]+)` *\| *(\d+) \| *(\d+) \|/g)];
  const stated = new Map(
    rows.map(([, view, zh, en]) => [view, { zh: Number(zh), en: Number(en) }]),
  );
  const wrong = [...new Set([...stated.keys(), ...embeds.keys()])].filter((view) =>
    ['zh', 'en'].some((locale) => {
      const weight = embeds.get(view)?.[locale];
      return !(Math.abs((stated.get(view)?.[locale] ?? 0) - weight) <= tolerance * weight);
    }),
  );
  failures += wrong.length;
  if (wrong.length > 0)
    console.error(
      `docs/performance.md states other weights of ${wrong.join(', ')}: run npm run budgets -- --write.`,
    );
}
console.log(`${pages.length} pages weighed, ${failures} failures.`);
process.exit(failures === 0 ? 0 : 1);
