/** The rule of classes around a middle, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { listed } from './listing.ts';

interface DivergingMessages {
  readonly rule: (classes: {
    /** The range of the middle class. */
    readonly middle: string;
    /** The ratios at which further classes end. */
    readonly further: readonly string[];
  }) => string;
}

export const divergingMessages: Readonly<Record<Locale, DivergingMessages>> = {
  zh: {
    rule: ({ middle, further }) =>
      `分组以各省合计（1）为中线，中间一组为${middle}` +
      (further.length > 0 ? `，其外以${further.join('、')}倍为界` : '') +
      '；1以下的界限是1以上各界限的倒数，取三位有效数字。',
  },
  en: {
    rule: ({ middle, further }) =>
      `Classes lie around all provinces together (1): the middle one is ${middle}` +
      (further.length > 0 ? `, the next end at ${listed(further, 'en')} times` : '') +
      '; limits below 1 are the inverses of those above, to three digits.',
  },
};
