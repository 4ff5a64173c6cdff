import { expect, test } from 'vitest';
import { fileKinds, fileName } from '../../src/files/file-name.ts';

test('names a download by view, language, theme, density and format', () => {
  expect(fileKinds.map((kind) => fileName('gap', 'zh', kind))).toEqual([
    'gap.zh.csv',
    'gap.zh.json',
    'gap.zh.svg',
    'gap.zh.bib',
    'gap.zh.ris',
    'gap.zh.csl.json',
    'gap.zh.png',
    'gap.zh@2x.png',
    'gap.zh.dark.png',
    'gap.zh.dark@2x.png',
  ]);
});
