/** The words of location quotients, in both languages. */
import type { Locale } from '../dataset/types.ts';

interface QuotientMessages {
  readonly scale: Readonly<Record<'log' | 'linear', string>>;
  /** More, or less, than the share of what is divided by. */
  readonly above: (base: string) => string;
  readonly below: (base: string) => string;
  readonly open: string;
  /** How many lie certainly on either side, and of how many it cannot be told. */
  readonly sides: (counts: {
    readonly above: number;
    readonly below: number;
    readonly undecided: number;
    readonly base: string;
  }) => string;
}

export const quotientMessages: Readonly<Record<Locale, QuotientMessages>> = {
  zh: {
    scale: {
      log: '对数尺度：到1的距离，2倍与一半相等',
      linear: '线性尺度，从0起',
    },
    above: (base) => `所占份额大于所占${base}的份额`,
    below: (base) => `所占份额小于所占${base}的份额`,
    open: '可能达到的范围',
    sides: ({ above, below, undecided, base }) => {
      const parts = [
        ...(above > 0 ? [`${above}个一定较大`] : []),
        ...(below > 0 ? [`${below}个一定较小`] : []),
        ...(undecided > 0 ? [`${undecided}个不能断定`] : []),
      ];
      return `与所占${base}的份额相比，${parts.join('，')}。`;
    },
  },
  en: {
    scale: {
      log: 'Logarithmic scale: twice and half are equally far from 1',
      linear: 'Linear scale from 0',
    },
    above: (base) => `more than its share of ${base}`,
    below: (base) => `less than its share of ${base}`,
    open: 'may reach as far as this',
    sides: ({ above, below, undecided, base }) => {
      const parts = [
        ...(above > 0 ? [`certainly larger in ${above}`] : []),
        ...(below > 0 ? [`certainly smaller in ${below}`] : []),
        ...(undecided > 0 ? [`not to be told from these data in ${undecided}`] : []),
      ];
      return `Compared with the share of ${base} it is ${parts.join(', ')}.`;
    },
  },
};
