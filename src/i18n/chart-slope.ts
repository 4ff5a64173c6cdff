/** The words of slope charts, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { listed } from './listing.ts';

interface SlopeFacts {
  readonly subtitle: string;
  readonly first: string;
  readonly last: string;
  /** Name with both numbers. */
  readonly mostUp: string | undefined;
  readonly mostDown: string | undefined;
  readonly rose: number;
  readonly fell: number;
  readonly unclear: number;
  /** Name with the number, first in the later period. */
  readonly top: readonly string[];
  readonly ranged: number;
  readonly lacking: readonly string[];
}

interface SlopeMessages {
  readonly ranks: (subtitle: string) => string;
  readonly rankColumn: (date: string) => string;
  readonly move: (name: string, from: string, to: string) => string;
  readonly rankMove: (name: string, from: string, to: string) => string;
  /** The same within a sentence. */
  readonly told: (name: string, from: string, to: string) => string;
  readonly rankTold: (name: string, from: string, to: string) => string;
  readonly range: string;
  readonly summary: (facts: SlopeFacts) => string;
}

const most = 4;

export const slopeMessages: Readonly<Record<Locale, SlopeMessages>> = {
  zh: {
    ranks: (subtitle) => `位次（1为最高）：${subtitle}`,
    rankColumn: (date) => `${date}位次`,
    move: (name, from, to) => `${name}由 ${from} 变为 ${to}`,
    rankMove: (name, from, to) => `${name}的位次由 ${from} 变为 ${to}`,
    told: (name, from, to) => `${name}由${from}变为${to}`,
    rankTold: (name, from, to) => `${name}由第${from}位变为第${to}位`,
    range: '只知在两端竖线之间',
    summary: ({
      subtitle,
      first,
      last,
      mostUp,
      mostDown,
      rose,
      fell,
      unclear,
      top,
      ranged,
      lacking,
    }) =>
      `${subtitle}。从${first}到${last}，${[
        ...(rose > 0 ? [`上升的有${rose}个`] : []),
        ...(fell > 0 ? [`下降的有${fell}个`] : []),
        ...(unclear > 0 ? [`没有变化${ranged > 0 ? '或看不出' : ''}的有${unclear}个`] : []),
      ].join('，')}` +
      '。' +
      (mostUp ? `升得最多的：${mostUp}。` : '') +
      (mostDown ? `降得最多的：${mostDown}。` : '') +
      (top.length <= most
        ? `${last}居首的${top.length === 1 ? '是' : '可能是'}${listed(top, 'zh', 'or')}。`
        : `${last}可能居首的有${top.length}个。`) +
      (ranged > 0 ? `有${ranged}个只知范围，以竖线表示。` : '两端都是确数。') +
      (lacking.length > 0 ? `${listed(lacking, 'zh')}缺一端的数，没有画出。` : ''),
  },
  en: {
    ranks: (subtitle) => `Rank, 1 being the highest: ${subtitle}`,
    rankColumn: (date) => `Rank, ${date}`,
    move: (name, from, to) => `${name} from ${from} to ${to}`,
    rankMove: (name, from, to) => `${name}, place ${from} to place ${to}`,
    told: (name, from, to) => `${name} from ${from} to ${to}`,
    rankTold: (name, from, to) => `${name} from place ${from} to place ${to}`,
    range: 'known only to lie between the ends of the upright line',
    summary: ({
      subtitle,
      first,
      last,
      mostUp,
      mostDown,
      rose,
      fell,
      unclear,
      top,
      ranged,
      lacking,
    }) =>
      `${subtitle}. From ${first} to ${last}, ${listed(
        [
          ...(rose > 0 ? [`${rose} went up`] : []),
          ...(fell > 0 ? [`${fell} went down`] : []),
          ...(unclear > 0
            ? [`${unclear} did not change${ranged > 0 ? ' or cannot be told' : ''}`]
            : []),
        ],
        'en',
      )}` +
      '. ' +
      (mostUp ? `The furthest up: ${mostUp}. ` : '') +
      (mostDown ? `The furthest down: ${mostDown}. ` : '') +
      (top.length <= most
        ? `Highest in the end ${top.length === 1 ? 'is' : 'may be'} ${listed(top, 'en', 'or')}. `
        : `${top.length} may be the highest in the end. `) +
      (ranged > 0
        ? `For ${ranged} only a range is known, drawn as an upright line. `
        : 'Both ends are exact figures. ') +
      (lacking.length > 0
        ? `${listed(lacking, 'en')} ${lacking.length === 1 ? 'lacks a figure and is' : 'lack a figure and are'} not drawn.`
        : ''),
  },
};
