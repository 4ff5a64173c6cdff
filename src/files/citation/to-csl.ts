/** A citation in the form from which Zotero, Pandoc and the like write any style: CSL-JSON. */
import { dateParts, genre, type CitedWork } from './cited-work.ts';

const types = { dataset: 'dataset', chart: 'graphic' } as const;

/** A list with one item, as the format has it. */
export function toCsl(work: CitedWork): string {
  const item = {
    id: work.key,
    type: types[work.kind],
    title: work.title,
    author: [{ literal: work.author }],
    issued: { 'date-parts': [dateParts(work.date)] },
    genre: genre[work.kind],
    ...(work.kind === 'dataset'
      ? { version: work.version }
      : { note: `Data version ${work.version}` }),
    language: work.language === 'zh' ? 'zh-CN' : 'en',
    ...(work.address === undefined ? {} : { URL: work.address }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
