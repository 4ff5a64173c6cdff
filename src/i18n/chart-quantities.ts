/** The words of charts of numbers beside each other, in both languages. */
import type { Locale } from '../dataset/types.ts';

interface NamedText {
  readonly name: string;
  readonly text: string;
}

interface NumberSpan {
  readonly heading: string;
  readonly count: number;
  readonly lowest: NamedText;
  readonly highest: NamedText;
}

interface QuantitiesMessages {
  /** Headings of the table: what the number is, and with which others it stands. */
  readonly name: string;
  readonly group: string;
  /** A sentence that reads out the numbers of a group. */
  readonly readOut: (heading: string, numbers: readonly NamedText[]) => string;
  /** A sentence about a group of many known numbers. */
  readonly between: (group: NumberSpan) => string;
}

export const quantitiesMessages: Readonly<Record<Locale, QuantitiesMessages>> = {
  zh: {
    name: '项目',
    group: '类别',
    readOut: (heading, numbers) =>
      `${heading}：${numbers.map(({ name, text }) => `${name}，${text}`).join('；')}。`,
    between: ({ heading, count, lowest, highest }) =>
      `${heading}：${count}个数，最低的是${lowest.name}，${lowest.text}；最高的是${highest.name}，${highest.text}。`,
  },
  en: {
    name: 'Number',
    group: 'Group',
    readOut: (heading, numbers) =>
      `${heading}: ${numbers.map(({ name, text }) => `${name}, ${text}`).join('; ')}.`,
    between: ({ heading, count, lowest, highest }) =>
      `${heading}: ${count} numbers, from ${lowest.text} (${lowest.name}) to ${highest.text} (${highest.name}).`,
  },
};
