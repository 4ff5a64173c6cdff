/**
 * Writes the table of reference values in docs/measures.md from the tests' own data:
 * `node tests/measure/reference-document.ts` says whether the document is up to date,
 * `node tests/measure/reference-document.ts --write` brings it up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { group } from 'd3-array';
import { referenceValues, type Expected, type ReferenceValue } from './reference-values.ts';

export const documentFile = new URL('../../docs/measures.md', import.meta.url);

// Prettier would widen every cell of a column to its longest.
const begin =
  '<!-- prettier-ignore-start -->\n<!-- written by tests/measure/reference-document.ts -->';
const end = '<!-- prettier-ignore-end -->';

/** Text that stands in a cell of a Markdown table, as code. */
function code(text: string): string {
  return `\`${text.replaceAll('|', String.raw`\|`)}\``;
}

function written(value: Expected): string {
  return typeof value === 'number' ? String(value) : value.join(', ');
}

function inputText(input: ReferenceValue['input']): string {
  return Object.entries(input)
    .map(([name, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return `${name} ${code(text.replaceAll('"', ''))}`;
    })
    .join(', ');
}

function row({ part, input, expected, tolerance, basis, source }: ReferenceValue): string {
  const cells = [
    part === 'value' ? '–' : part,
    inputText(input),
    code(written(expected)),
    tolerance === 0 ? 'exact' : String(tolerance),
    basis === 'closed form' ? `closed form: ${source}` : source,
  ];
  return `| ${cells.join(' | ')} |`;
}

function tables(): string {
  return [...group(referenceValues, ({ measure }) => measure)]
    .map(([measure, values]) =>
      [
        `### ${measure}`,
        '',
        '| part | input | value | within | source |',
        '| --- | --- | --- | --- | --- |',
        ...values.map(row),
      ].join('\n'),
    )
    .join('\n\n');
}

/**
 * The document with its tables as the data have them.
 * @throws Error when the marks between which the tables stand are missing.
 */
export function withReferenceTables(document: string): string {
  const from = document.indexOf(begin);
  const to = document.lastIndexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`docs/measures.md needs these lines, in this order:\n${begin}\n${end}`);
  }
  return `${document.slice(0, from)}${begin}\n\n${tables()}\n\n${document.slice(to)}`;
}

if (import.meta.main) {
  const document = readFileSync(documentFile, 'utf8');
  const current = withReferenceTables(document);
  if (process.argv.includes('--write')) writeFileSync(documentFile, current);
  else if (current !== document) {
    process.stderr.write(
      'docs/measures.md differs from tests/fixtures/reference/values.json. ' +
        'Run: node tests/measure/reference-document.ts --write\n',
    );
    process.exitCode = 1;
  }
}
