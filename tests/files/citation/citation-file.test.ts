import { readCFF, validateCFFFile } from 'cffjs';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPublication } from '../../../src/dataset/publication.ts';

const file = readCFF('CITATION.cff');
const publication = readPublication(readFileSync('data/datapackage.json', 'utf8'));
const { name, version, description, license } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Readonly<Record<'name' | 'version' | 'description' | 'license', string>>;

describe('CITATION.cff', () => {
  test('is valid by the published schema of the format', () => {
    expect(() => validateCFFFile('CITATION.cff')).not.toThrow();
  });

  test('names the software as package.json does', () => {
    expect(file.title.toLowerCase()).toBe(name);
    expect(file).toMatchObject({ version, license, abstract: `${description}.` });
  });

  test('prefers the data set, as its descriptor describes it', () => {
    expect(file['preferred-citation']).toMatchObject({
      type: 'data',
      title: publication.title.en,
      authors: [{ name: publication.creator }],
      version: publication.version,
      'date-released': publication.date,
      year: Number(publication.date.slice(0, 4)),
      license: publication.licence.name,
    });
  });
});
