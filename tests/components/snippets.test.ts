import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteDataFiles } from '../../src/components/site-data-files.ts';
import { snippetSubject } from '../../src/components/snippet-subject.ts';
import { snippetsFor, type SnippetSubject } from '../../src/i18n/snippets.ts';

const files = siteDataFiles();
let server: Server;
let folder = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const file = files.all.find(({ path }) => request.url === `/data/${path}`);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.mediatype ?? 'text/plain' });
    response.end(file?.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  folder = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`;
});

afterAll(() => {
  server.close();
});

/** What the command prints when it is given `input`. */
async function run(command: string, options: readonly string[], input: string): Promise<string> {
  const child = spawn(command, options, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  let printed = '';
  for await (const piece of child.stdout) printed += String(piece);
  return printed;
}

function codeFor(tool: string, subject: SnippetSubject): string {
  const snippet = snippetsFor(subject).find((each) => each.tool === tool);
  if (!snippet) throw new Error(`There is no example for ${tool}.`);
  return snippet.code;
}

/** The rows that every example asks for, from the tables themselves. */
function asked({ period, table }: SnippetSubject) {
  const found = files.catalogue.dataPackage.tables.find(({ schema }) => schema.name === table);
  const rows = (found?.records ?? []).filter((record) => record.period === period);
  expect(rows.length).toBeGreaterThan(20);
  return rows;
}

describe('the examples on the data page', () => {
  test('are for the tools that readers use', () => {
    const tools = snippetsFor(snippetSubject(files, folder)).map(({ tool }) => tool);
    expect(tools).toEqual(['Excel, Power Query', 'R', 'Python', 'JavaScript', 'Shell']);
  });

  test('in JavaScript prints every figure of the newest date, bounds where no number is known', async () => {
    const subject = snippetSubject(files, folder);
    const code = codeFor('JavaScript', subject);
    const printed = await run(process.execPath, ['--input-type=module'], code);
    expect(printed.trimEnd().split('\n')).toEqual(
      asked(subject).map(({ province, value, low, high }) =>
        [province, value === '' ? `${low ?? ''}–${high ?? ''}` : value].join(' '),
      ),
    );
  });

  test('in the shell prints the same figures as columns', async () => {
    const subject = snippetSubject(files, folder);
    const printed = await run('sh', [], codeFor('Shell', subject));
    expect(printed.trimEnd().split('\n')).toEqual(
      asked(subject).map(({ province, value, low, high }) =>
        [province, value, low, high].join(','),
      ),
    );
  });

  test('ask only for files that are published', () => {
    const subject = snippetSubject(files, folder);
    const paths = snippetsFor(subject).flatMap(({ code }) =>
      [...code.matchAll(/http:[^"']+/g)].map(([address]) => address.slice(folder.length)),
    );
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths) expect(files.all.map((file) => file.path)).toContain(path);
  });
});
