/** The words of profiles of provinces and regions, in both languages. */
import type { RankInterval } from '../measure/rank.ts';
import type { Locale } from '../dataset/types.ts';
import { listed } from './listing.ts';

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** first, second, …, tenth, 11th, 21st. */
function englishOrdinal(place: number): string {
  const word = ordinals[place - 1];
  if (word) return word;
  const isTeen = place % 100 > 10 && place % 100 < 14;
  return `${place}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')}`;
}

/** A place among others: “third”, “third or fourth”, “between fifth and ninth”; 第3位, 第3或第4位, 第5至第9位之间. */
export function placeWords({ best, worst }: RankInterval, locale: Locale): string {
  const isPair = worst === best + 1;
  if (locale === 'zh') {
    if (best === worst) return `第${best}位`;
    return isPair ? `第${best}或第${worst}位` : `第${best}至第${worst}位之间`;
  }
  const [first, last] = [englishOrdinal(best), englishOrdinal(worst)];
  if (best === worst) return first;
  return isPair ? `${first} or ${last}` : `between ${first} and ${last}`;
}

/** A place in a table: 3, or 5–9. */
function placeNumbers({ best, worst }: RankInterval, locale: Locale): string {
  if (best === worst) return String(best);
  return locale === 'zh' ? `${best}～${worst}` : `${best}–${worst}`;
}

interface ProfileMessages {
  readonly provinces: string;
  readonly regions: string;
  readonly province: string;
  readonly region: string;
  readonly breadcrumb: string;
  /** Of the locator: what is marked, and what is outlined. */
  readonly located: (name: string, region: string, members: number) => string;
  readonly locatedRegion: (region: string, members: readonly string[]) => string;
  readonly place: (places: RankInterval, compared: number) => string;
  readonly nation: string;
  readonly share: (share: string) => string;
  /** Between two short statements. */
  readonly separator: string;
  /** When a figure was counted, and what it is divided by. */
  readonly counted: (
    date: string,
    base?: { readonly name: string; readonly date: string },
  ) => string;
  readonly noFigure: string;
  readonly sources: string;
  readonly overTime: string;
  readonly notesAndSources: string;
  readonly alike: string;
  readonly alikeRule: (dimensions: readonly string[]) => string;
  readonly near: (names: readonly string[]) => string;
  readonly far: (names: readonly string[]) => string;
  readonly nearAndFar: (near: string, far: string) => string;
  /** Of one that is far apart in more than it is close in. */
  readonly onlyCloser: (reason: string) => string;
  readonly nothingNear: string;
  readonly alikeTable: (name: string) => string;
  readonly known: string;
  readonly knownTable: (name: string) => string;
  readonly indicator: string;
  readonly exactly: string;
  readonly asRange: string;
  readonly notAtAll: string;
  readonly dates: (dates: readonly string[]) => string;
  readonly spanOf: (first: string, last: string, count: number) => string;
  readonly within: string;
  readonly withinTable: (name: string) => string;
  readonly where: string;
  readonly date: string;
  readonly value: string;
  readonly lowest: string;
  readonly highest: string;
  readonly unit: string;
  readonly howKnown: string;
  readonly source: string;
  readonly note: string;
  readonly rows: (count: number) => string;
  readonly rowsOf: (indicator: string, unit: string) => string;
  readonly data: string;
  readonly download: string;
  readonly downloadRows: string;
  readonly corrections: string;
  readonly correctionOf: (written: string, date: string) => string;
  readonly caveats: string;
  readonly all: string;
  readonly regionsTitle: string;
  readonly allTable: (count: number) => string;
  readonly sortedBy: (label: string, isAscending: boolean) => string;
  readonly sortHelp: string;
  readonly members: string;
  readonly membersTable: (region: string) => string;
  readonly otherSchemes: string;
  readonly otherScheme: (facts: {
    readonly scheme: string;
    readonly own: string;
    readonly parts: readonly { readonly region: string; readonly members: readonly string[] }[];
    readonly added: readonly { readonly region: string; readonly members: readonly string[] }[];
  }) => string;
  readonly schemeTable: (region: string) => string;
  readonly regionsTable: (scheme: string) => string;
  readonly scheme: string;
  readonly neighbours: string;
}

/** “a, b and c” where all are told. */
const parts = {
  zh: (list: readonly { readonly region: string; readonly members: readonly string[] }[]) =>
    list.map(({ region, members }) => `${listed(members, 'zh')}归${region}`).join('，'),
  en: (list: readonly { readonly region: string; readonly members: readonly string[] }[]) =>
    listed(
      list.map(({ region, members }) => `${listed(members, 'en')} with the ${region}`),
      'en',
    ),
};

export const profileMessages: Readonly<Record<Locale, ProfileMessages>> = {
  zh: {
    provinces: '省份',
    regions: '区域',
    province: '省份',
    region: '区域',
    breadcrumb: '当前位置',
    located: (name, region, members) =>
      `等面积方格图：${name}在${region}，${region}共${members}个省份。`,
    locatedRegion: (region, members) =>
      `等面积方格图：${region}有${members.length}个省份，即${listed(members, 'zh')}。`,
    place: (places, compared) => `${compared}个中第${placeNumbers(places, 'zh')}位`,
    nation: '全国',
    share: (share) => `占全国${share}`,
    separator: '，',
    counted: (date, base) => (base ? `${date}；${base.name}取${base.date}末` : date),
    noFigure: '没有数据',
    sources: '来源：',
    overTime: '历年变化',
    notesAndSources: '关于这些数字，及来源',
    alike: '与它相近的省份',
    alikeRule: (dimensions) =>
      `相近与否，看${dimensions.length}项有确数的指标：${listed(dimensions, 'zh')}。各项先化为标准差的倍数，再取差的均方根，各项分量相同。没有确数的指标不参与比较，列在后面供对照。`,
    near: (names) => `${listed(names, 'zh')}接近`,
    far: (names) => `${listed(names, 'zh')}相差较大`,
    nearAndFar: (near, far) => `${near}，${far}`,
    onlyCloser: (reason) => `${reason}，只是比其他省份近些`,
    nothingNear: '各项都不很接近，只是比其他省份近些',
    alikeTable: (name) => `${name}和与它相近的省份`,
    known: '知道什么，不知道什么',
    knownTable: (name) => `${name}各项指标有确数的时间、只知范围的时间`,
    indicator: '指标',
    exactly: '有确数',
    asRange: '只知范围或约数',
    notAtAll: '没有这个省份的数',
    dates: (dates) => dates.join('、'),
    spanOf: (first, last, count) => `${first}至${last}（${count}个时点）`,
    within: '省内各地与零散年份的数',
    withinTable: (name) => `${name}的市、区，以及全省在零散时点的数`,
    where: '范围',
    date: '时间',
    value: '数值',
    lowest: '最低可能',
    highest: '最高可能',
    unit: '单位',
    howKnown: '依据',
    source: '来源',
    note: '原表备注',
    rows: (count) => `全部数据（${count}行）`,
    rowsOf: (indicator, unit) => `${indicator}（${unit}）`,
    data: '数据与说明',
    download: '下载：',
    downloadRows: '全部数据，CSV',
    corrections: '更正与存疑',
    correctionOf: (written, date) => `来源写作“${written}”（${date}登记）：`,
    caveats: '关于这些数字',
    all: '全部省份',
    regionsTitle: '区域',
    allTable: (count) => `${count}个省份的主要数字。没有公布确数的写成范围；点列名按该列排序。`,
    sortedBy: (label, isAscending) => `按“${label}”${isAscending ? '由低到高' : '由高到低'}排序`,
    sortHelp: '范围先比下限，再比上限。',
    members: '其中的省份',
    membersTable: (region) => `${region}各省份的主要数字`,
    otherSchemes: '换一种划法',
    otherScheme: ({ scheme, own, parts: gone, added }) => {
      const same = gone.length === 0 && added.length === 0;
      if (same) return `按“${scheme}”，${own}的范围与这里相同。`;
      const left = gone.length > 0 ? [`这里的${parts.zh(gone)}`] : [];
      const came =
        added.length > 0
          ? [
              added
                .map(({ region, members }) => `这里属${region}的${listed(members, 'zh')}归${own}`)
                .join('，'),
            ]
          : [];
      return `按“${scheme}”，${[...left, ...came].join('；')}。`;
    },
    schemeTable: (region) => `两种划法下的${region}`,
    regionsTable: (scheme) => `“${scheme}”各区域的主要数字`,
    scheme: '划法',
    neighbours: '同一区域的省份',
  },
  en: {
    provinces: 'Provinces',
    regions: 'Regions',
    province: 'Province',
    region: 'Region',
    breadcrumb: 'You are here',
    located: (name, region, members) =>
      `Grid of equal squares: ${name} lies in the region “${region}” with ${members - 1} other ${members === 2 ? 'province' : 'provinces'}.`,
    locatedRegion: (region, members) =>
      `Grid of equal squares: the region “${region}” has ${members.length} ${members.length === 1 ? 'province' : 'provinces'}, ${listed(members, 'en')}.`,
    place: (places, compared) => `place ${placeNumbers(places, 'en')} of ${compared}`,
    nation: 'All provinces',
    share: (share) => `${share} of the total`,
    separator: ', ',
    counted: (date, base) => (base ? `${date}; ${base.name} at the end of ${base.date}` : date),
    noFigure: 'no figure',
    sources: 'Sources: ',
    overTime: 'Over time',
    notesAndSources: 'About these numbers, and sources',
    alike: 'Provinces like it',
    alikeRule: (dimensions) =>
      `Likeness is judged by ${dimensions.length} figures that are known exactly: ${listed(dimensions, 'en')}. Each is expressed in standard deviations and all weigh the same; the distance is the root mean square of the differences. What is known only as a range takes no part and stands beside for comparison.`,
    near: (names) => `close in ${listed(names, 'en')}`,
    far: (names) => `far apart in ${listed(names, 'en')}`,
    nearAndFar: (near, far) => `${near}; ${far}`,
    onlyCloser: (reason) => `${reason}: only closer than the others`,
    nothingNear: 'not very close in anything, only closer than the others',
    alikeTable: (name) => `${name} and the provinces like it`,
    known: 'What is known, and what is not',
    knownTable: (name) => `When each indicator is known of ${name}, exactly or as a range`,
    indicator: 'Indicator',
    exactly: 'Known exactly',
    asRange: 'As a range, or rounded',
    notAtAll: 'no figure for this province',
    dates: (dates) => dates.join(', '),
    spanOf: (first, last, count) => `${first} to ${last} (${count} dates)`,
    within: 'Places within it, and single dates',
    withinTable: (name) => `Cities and districts of ${name}, and figures of the whole at odd dates`,
    where: 'Place',
    date: 'Date',
    value: 'Value',
    lowest: 'Lowest possible',
    highest: 'Highest possible',
    unit: 'Unit',
    howKnown: 'How it is known',
    source: 'Source',
    note: 'Note in the tables',
    rows: (count) => `All data (${count} rows)`,
    rowsOf: (indicator, unit) =>
      indicator.toLowerCase().includes(unit.toLowerCase()) ? indicator : `${indicator} (${unit})`,
    data: 'Data and notes',
    download: 'Download: ',
    downloadRows: 'all data, CSV',
    corrections: 'Corrections and doubts',
    correctionOf: (written, date) => `The source has “${written}” (entered ${date}): `,
    caveats: 'About these numbers',
    all: 'All provinces',
    regionsTitle: 'Regions',
    allTable: (count) =>
      `The main figures of ${count} provinces. What was not published as a number is a range; the name of a column sorts by it.`,
    sortedBy: (label, isAscending) =>
      `Sorted by “${label}”, ${isAscending ? 'lowest' : 'highest'} first`,
    sortHelp: 'Ranges are sorted by their lower bound, then by their upper one.',
    members: 'Its provinces',
    membersTable: (region) => `The main figures of the provinces in the region “${region}”`,
    otherSchemes: 'Drawn another way',
    otherScheme: ({ scheme, own, parts: gone, added }) => {
      const same = gone.length === 0 && added.length === 0;
      if (same) return `Under “${scheme}” the region “${own}” has the same provinces.`;
      const left = gone.length > 0 ? [`it counts ${parts.en(gone)}`] : [];
      const came =
        added.length > 0
          ? [
              `${listed(
                added.map(
                  ({ region, members }) =>
                    `${listed(members, 'en')}, here in the region “${region}”,`,
                ),
                'en',
              )} ${added.flatMap(({ members }) => members).length === 1 ? 'joins' : 'join'} its “${own}”`,
            ]
          : [];
      return `“${scheme}” draws the line elsewhere: ${[...left, ...came].join('; ')}.`;
    },
    schemeTable: (region) => `The region “${region}” under both divisions`,
    regionsTable: (scheme) => `The main figures of the regions under “${scheme}”`,
    scheme: 'Division',
    neighbours: 'Provinces of the same region',
  },
};
