/** The desk page: checks a chosen file with the command line's own code, entirely in the browser. */
import { checkOne, meantTable, type Company } from '../dataset/check-one.ts';
import { readSchema, type TableSchema } from '../dataset/schema.ts';
import { readTable } from '../dataset/table.ts';
import { isLocale } from '../i18n/locales.ts';
import { deskMessages } from '../i18n/desk.ts';
import { element } from './desk/element.ts';
import { grid } from './desk/show-grid.ts';
import { problemList } from './desk/show-problems.ts';
import { takeFiles } from './desk/take-files.ts';

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function part<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The desk page has no ${id}.`);
  return found;
}

const desk = part('desk', HTMLElement);
const input = part('desk-file', HTMLInputElement);
const select = part('desk-table', HTMLSelectElement);
const status = part('desk-status', HTMLElement);
const result = part('desk-result', HTMLElement);

const language = desk.dataset.locale;
const locale = isLocale(language) ? language : 'en';
const words = deskMessages[locale];

function readCompany(): Company {
  const { descriptor, files } = JSON.parse(part('desk-company', HTMLElement).textContent) as {
    readonly descriptor: unknown;
    readonly files: Readonly<Record<string, string>>;
  };
  const schema = readSchema(JSON.stringify(descriptor));
  const tables = schema.tables.flatMap((table) => {
    const text = files[table.path];
    return text === undefined ? [] : [readTable(table, text)];
  });
  return { schema, tables };
}

const company = readCompany();
let chosen: Chosen | undefined;

/** A file that is not UTF-8 can be saved as such here: who has no terminal has no iconv either. */
function conversion(name: string, text: string): HTMLElement {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  return element(
    'p',
    {},
    element('a', { href: address, download: name, class: 'save' }, words.saveUtf8(name)),
  );
}

function show({ name, bytes }: Chosen, schema: TableSchema): void {
  const { table, findings } = checkOne(company, schema, bytes);
  const isClean = findings.shown.length === 0;
  const isForeign = findings.shown.some(({ problem }) => problem.name === 'encoding-not-utf8');
  status.textContent = isClean
    ? words.clean(name, table.rows.length)
    : words.found(name, findings.errors, findings.warnings);
  const scroller = element(
    'div',
    { class: 'scroller', role: 'region', 'aria-labelledby': 'desk-grid-title', tabindex: '0' },
    grid(table, findings, locale),
  );
  const problems = element(
    'section',
    {},
    element('h2', {}, words.problems),
    problemList(findings, { locale, fileName: name, path: schema.path }),
  );
  const title = element('h2', { id: 'desk-grid-title' }, words.grid);
  result.replaceChildren(
    ...(isForeign ? [conversion(name, table.text)] : []),
    element(
      'div',
      { class: 'desk-sides' },
      ...(isClean ? [] : [problems]),
      element('section', {}, title, scroller),
    ),
  );
}

function check(): void {
  const schema = company.schema.tables.find(({ name }) => name === select.value);
  result.replaceChildren();
  if (!chosen) status.textContent = words.noTable('');
  else if (schema) show(chosen, schema);
  else status.textContent = words.whichTable(chosen.name);
}

async function take(file: File): Promise<void> {
  try {
    chosen = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    chosen = undefined;
    result.replaceChildren();
    status.textContent = words.unreadable(file.name, String(error));
    return;
  }
  select.value = meantTable(company.schema, chosen.name, chosen.bytes)?.name ?? '';
  check();
}

/** Links move the reading place as well as the view. */
function follow(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target && result.contains(target)) target.focus();
}

takeFiles({ page: window, box: desk, input }, (file) => void take(file));
select.addEventListener('change', check);
addEventListener('hashchange', follow);
desk.hidden = false;
