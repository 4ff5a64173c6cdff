/** The words of small charts of one place over time, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { at, capitalised } from './listing.ts';

interface LineFacts {
  readonly name: string;
  readonly first: string;
  readonly from: string;
  readonly last: string;
  readonly to: string;
}

interface PlaceTimeMessages {
  readonly together: string;
  readonly date: string;
  readonly range: string;
  readonly summary: (subtitle: string, lines: readonly LineFacts[]) => string;
}

export const placeTimeMessages: Readonly<Record<Locale, PlaceTimeMessages>> = {
  zh: {
    together: '全国',
    date: '时间',
    range: '只知范围',
    summary: (subtitle, lines) =>
      `${subtitle}。${lines
        .map(({ name, first, from, last, to }) => `${name}${first}为${from}，${last}为${to}`)
        .join('；')}。`,
  },
  en: {
    together: 'All provinces',
    date: 'Date',
    range: 'only a range is known',
    summary: (subtitle, lines) =>
      `${capitalised(subtitle)}. ${lines
        .map(
          ({ name, first, from, last, to }) => `${name}: ${from} ${at(first)}, ${to} ${at(last)}`,
        )
        .join('; ')}.`,
  },
};
