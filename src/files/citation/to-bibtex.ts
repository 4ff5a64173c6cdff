/** A citation for LaTeX: one BibTeX entry, which biblatex reads too. */
import { dateParts, genre, type CitedWork } from './cited-work.ts';

/** Characters that TeX gives a meaning to, and how it is told to print them. */
const specials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replaceAll(/[\\{}~^%&$#_]/g, (character) => specials[character] ?? `\\${character}`);
}

/** Macros of months, which every style writes in its own way. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The language as biblatex and its styles for Chinese name it. */
const languages = { zh: 'chinese', en: 'english' } as const;

/**
 * The entry. Classic BibTeX knows no data sets, so it is `@misc`; the second pair of braces keeps a
 * body's name whole and a title's capitals as they are.
 */
export function toBibtex(work: CitedWork): string {
  const [year, month] = dateParts(work.date);
  const { kind, version, address } = work;
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escaped(work.author)}}`],
    ['title', `{${escaped(work.title)}}`],
    ['year', String(year)],
    ['howpublished', genre[kind]],
    ['note', `${kind === 'dataset' ? 'Version' : 'Data version'} ${escaped(version)}`],
    ['langid', languages[work.language]],
    ...(address === undefined ? [] : [['url', address] as const]),
  ];
  const lines = [
    ...fields.map(([name, value]) => `  ${name} = {${value}},`),
    `  month = ${months[month - 1] ?? ''},`,
  ];
  return `@misc{${work.key},\n${lines.join('\n')}\n}\n`;
}
