/** A citation for reference managers in their oldest common format, RIS: a tag and a value a line. */
import { genre, type CitedWork } from './cited-work.ts';

const types = { dataset: 'DATA', chart: 'CHART' } as const;

/** The record, with line ends as the format's first readers expect them. */
export function toRis(work: CitedWork): string {
  const [year = ''] = work.date.split('-');
  const lines: readonly (readonly [string, string])[] = [
    ['TY', types[work.kind]],
    ['ID', work.key],
    ['AU', work.author],
    ['TI', work.title],
    ['PY', year],
    ['DA', work.date.replaceAll('-', '/')],
    ['M3', genre[work.kind]],
    work.kind === 'dataset' ? ['ET', work.version] : ['N1', `Data version ${work.version}`],
    ['LA', work.language],
    ...(work.address === undefined ? [] : [['UR', work.address] as const]),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
