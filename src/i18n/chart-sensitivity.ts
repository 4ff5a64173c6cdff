/** The words of sensitivity strips, in both languages. */
import type { Locale } from '../dataset/types.ts';
import type { Basis } from '../measure/choice.ts';
import type { Verdict } from '../measure/compare.ts';
import type { Dimension } from '../measure/sensitivity.ts';

interface SensitivityMessages {
  readonly ratioSubtitle: (facts: {
    readonly indicator: string;
    readonly date: string;
    readonly first: string;
    readonly second: string;
    readonly basis: string;
  }) => string;
  readonly inequalitySubtitle: (facts: {
    readonly indicator: string;
    readonly date: string;
    readonly measure: string;
    readonly basis: string;
  }) => string;
  readonly measure: Readonly<Record<'theil' | 'gini', string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  /** The choice that the finding is told with, and its group. */
  readonly base: string;
  readonly group: Readonly<Record<Dimension, string>>;
  /** Short enough to stand beside each line. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** What each verdict means, for the line that explains the signs. */
  readonly meaning: Readonly<Record<Verdict, string>>;
  readonly claim: (first: string, second: string) => string;
  readonly limit: (limit: string) => string;
  readonly alternative: string;
  readonly kindOfChoice: string;
  readonly value: string;
  readonly verdictColumn: string;
  readonly tally: (counts: Readonly<Record<Verdict, number>>) => string;
}

export const sensitivityMessages: Readonly<Record<Locale, SensitivityMessages>> = {
  zh: {
    ratioSubtitle: ({ indicator, date, first, second, basis }) =>
      `${indicator}，${date}：${first}是${second}的几倍；${basis}`,
    inequalitySubtitle: ({ indicator, date, measure, basis }) =>
      `${indicator}，${date}：各省之间的${measure}；${basis}`,
    measure: { theil: '泰尔指数', gini: '基尼系数' },
    basis: { 'weighted-rate': '按人口加权的比率', 'plain-rate': '各省等权的比率', count: '总数' },
    base: '本图的做法',
    group: {
      scheme: '换一种区域划分',
      basis: '换一种算法',
      vintage: '换一个人口口径',
      province: '不计其中一个省份',
    },
    verdict: { holds: '成立', fails: '不成立', open: '未定' },
    meaning: { holds: '成立', fails: '不成立', open: '未定：范围跨过界线' },
    claim: (first, second) => `判断：${first}大于${second}，即倍数大于1`,
    limit: (limit) => `界线 ${limit}`,
    alternative: '做法',
    kindOfChoice: '改变的是',
    value: '数值',
    verdictColumn: '判断',
    tally: ({ holds, fails, open }) => {
      const parts = [
        ...(holds > 0 ? [`${holds}种成立`] : []),
        ...(fails > 0 ? [`${fails}种不成立`] : []),
        ...(open > 0 ? [`${open}种未定`] : []),
      ];
      return `连同本图的做法，${parts.join('，')}。`;
    },
  },
  en: {
    ratioSubtitle: ({ indicator, date, first, second, basis }) =>
      `${indicator}, ${date}: ${first} as a multiple of ${second}; ${basis}`,
    inequalitySubtitle: ({ indicator, date, measure, basis }) =>
      `${indicator}, ${date}: ${measure} between provinces; ${basis}`,
    measure: { theil: 'Theil index', gini: 'Gini coefficient' },
    basis: {
      'weighted-rate': 'rates weighted by residents',
      'plain-rate': 'rates, each province alike',
      count: 'counts',
    },
    base: 'As told here',
    group: {
      scheme: 'Regions drawn otherwise',
      basis: 'Computed otherwise',
      vintage: 'Another count of residents',
      province: 'Without one province',
    },
    verdict: { holds: 'holds', fails: 'fails', open: 'open' },
    meaning: { holds: 'holds', fails: 'fails', open: 'open: the range crosses the limit' },
    claim: (first, second) => `Claim: ${first} has more than ${second}, a ratio above 1`,
    limit: (limit) => `limit ${limit}`,
    alternative: 'Alternative',
    kindOfChoice: 'What is changed',
    value: 'Value',
    verdictColumn: 'Verdict',
    tally: ({ holds, fails, open }) => {
      const parts = [
        ...(holds > 0 ? [`it holds in ${holds}`] : []),
        ...(fails > 0 ? [`it fails in ${fails}`] : []),
        ...(open > 0 ? [`it is open in ${open}`] : []),
      ];
      return `Of all ways, this one included, ${parts.join(', ')}.`;
    },
  },
};
