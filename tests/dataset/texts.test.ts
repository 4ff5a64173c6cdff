/** The published tables are read by people too: their texts are set as the site sets its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataDirectory } from '../../src/dataset/load-dataset.ts';

const directory = dataDirectory();
const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?<!topo)\.(csv|json)$/.test(name),
);

/** What of each file is written so. */
function found(pattern: RegExp): readonly string[] {
  return files.flatMap((name) =>
    [...readFileSync(join(directory, name), 'utf8').matchAll(pattern)].map(
      ([text]) => `${name}: ${text}`,
    ),
  );
}

describe('texts of the published tables', () => {
  test('have an apostrophe where they mean one, not the sign for minutes', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(found(/\w*[A-Za-z]'[a-z ].{0,20}/g)).toEqual([]);
  });

  test('group the digits of a count in Chinese as in English', () => {
    expect(found(/(?<![\d.,A-Za-z/-])\d{4,}[个家人元处名件所户项](?!月)/g)).toEqual([]);
  });
});
