/** The names of what the explorer offers, and why something is not, in both languages. */
import type { Locale } from '../dataset/types.ts';

interface OfferMessages {
  readonly tab: Readonly<
    Record<
      | 'map'
      | 'tiles'
      | 'ranking'
      | 'over-time'
      | 'scatter'
      | 'inequality'
      | 'divided'
      | 'unknown'
      | 'table',
      string
    >
  >;
  /** Things counted one by one. */
  readonly count: string;
  /** Amounts and counts in larger units; `isSum` where those of provinces can be added. */
  readonly amount: (unit: string, isSum: boolean) => string;
  readonly rate: (per: string, denominator: string) => string;
  readonly perHead: string;
  readonly namePerHead: (indicator: string) => string;
  readonly share: string;
  readonly index: string;
  readonly rank: string;
  /** Why an indicator cannot be asked for a measure; `over` is what it would be divided by. */
  readonly refusal: Readonly<
    Record<
      'not-divisible' | 'not-additive' | 'no-denominator' | 'all-zero' | 'not-computable',
      (over: string) => string
    >
  >;
  /** Why a tab cannot show a measure. */
  readonly tabRefusal: Readonly<
    Record<
      | 'one-period'
      | 'share-over-time'
      | 'not-over-time'
      | 'rank-is-an-order'
      | 'not-shared-out'
      | 'not-then',
      string
    >
  >;
}

export const offerMessages: Readonly<Record<Locale, OfferMessages>> = {
  zh: {
    tab: {
      map: '地图',
      tiles: '方格',
      ranking: '排名',
      'over-time': '历年',
      scatter: '散点',
      inequality: '差距',
      divided: '差距历年',
      unknown: '未知',
      table: '数据表',
    },
    count: '个数',
    amount: (unit, isSum) => (isSum ? `总量（${unit}）` : `数值（${unit}）`),
    rate: (per, denominator) => `每${per}${denominator}`,
    perHead: '人均',
    namePerHead: (indicator) => `人均${indicator}`,
    share: '占各省合计的比重',
    index: '指数（全国为1）',
    rank: '位次',
    refusal: {
      'not-divisible': (over) => `这一指标不除以${over}`,
      'not-additive': () => '各省的比率不能相加，谈不上份额',
      'no-denominator': (over) => `没有时间相近的${over}可除`,
      'all-zero': () => '各省都是0',
      'not-computable': () => '现有数字算不出',
    },
    tabRefusal: {
      'one-period': '只有一个时点的数',
      'share-over-time': '比重没有历年图，请看总数或指数',
      'not-over-time': '各时点口径不同，不成一列',
      'rank-is-an-order': '位次是次序，请看排名',
      'not-shared-out': '不是各省分得的数量',
      'not-then': '没有时间相近的数可比',
    },
  },
  en: {
    tab: {
      map: 'Map',
      tiles: 'Tiles',
      ranking: 'Ranking',
      'over-time': 'Over time',
      scatter: 'Scatter',
      inequality: 'Inequality',
      divided: 'Inequality over time',
      unknown: 'Not known',
      table: 'Table',
    },
    count: 'count',
    amount: (unit, isSum) => `${isSum ? 'amount' : 'value'} (${unit})`,
    rate: (per, denominator) => `per ${per} ${denominator}`,
    perHead: 'per resident',
    namePerHead: (indicator) => `${indicator} per resident`,
    share: 'share of all provinces',
    index: 'index (all provinces = 1)',
    rank: 'rank',
    refusal: {
      'not-divisible': (over) => `this indicator is not divided by ${over}`,
      'not-additive': () => 'rates of provinces cannot be added, so there are no shares',
      'no-denominator': (over) => `no figures of ${over} near enough in time to divide by`,
      'all-zero': () => 'it is 0 in every province',
      'not-computable': () => 'the figures cannot give it',
    },
    tabRefusal: {
      'one-period': 'there are figures for one date only',
      'share-over-time': 'shares are not drawn over time; choose counts or the index',
      'not-over-time': 'its dates do not make one series',
      'rank-is-an-order': 'a rank is an order; see the ranking',
      'not-shared-out': 'not an amount that provinces share out',
      'not-then': 'no figures near enough in time to set it against',
    },
  },
};
