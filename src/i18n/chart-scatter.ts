/** The words of scatter plots, in both languages. */
import type { Locale } from '../dataset/types.ts';
import { capitalised, counted, isOrMayBe, listedProvinces, type PossibleEnds } from './listing.ts';

/** One end of a fitted line: where, and what heights it may have there. */
interface FittedEnd {
  readonly x: string;
  readonly y: string;
}

export interface ScatterFacts {
  readonly subtitle: string;
  readonly both: number;
  readonly ranges: number;
  readonly missing: number;
  readonly x: string;
  readonly y: string;
  /** On each axis. */
  readonly endsX: PossibleEnds;
  readonly endsY: PossibleEnds;
  readonly fit:
    | {
        readonly direction: 'up' | 'down' | 'open';
        readonly left: FittedEnd;
        readonly right: FittedEnd;
      }
    | undefined;
  readonly above: readonly string[];
  readonly below: readonly string[];
}

interface ScatterMessages {
  /** Of a rate for one resident. */
  readonly perHead: (indicator: string, unit: string) => string;
  readonly count: (indicator: string, unit: string) => string;
  readonly rate: (indicator: string, per: string, denominator: string) => string;
  readonly share: (indicator: string) => string;
  readonly index: (rate: string) => string;
  readonly dated: (quantity: string, date: string, denominator: string | undefined) => string;
  readonly subtitle: (x: string, y: string) => string;
  readonly label: (name: string, x: string, y: string) => string;
  readonly knownX: string;
  readonly knownY: string;
  readonly fitted: string;
  readonly fittedLabel: (x: string, y: string) => string;
  readonly range: string;
  readonly line: string;
  readonly band: string;
  readonly fitNote: string;
  readonly namedNote: (count: number) => string;
  readonly summary: (facts: ScatterFacts) => string;
}

const zhEnds = ({ highest, lowest }: PossibleEnds) =>
  `最高的${isOrMayBe(highest, 'zh')}，最低的${isOrMayBe(lowest, 'zh')}`;
const enEnds = ({ highest, lowest }: PossibleEnds) =>
  `the highest ${isOrMayBe(highest, 'en')}, the lowest ${isOrMayBe(lowest, 'en')}`;

export const scatterMessages: Readonly<Record<Locale, ScatterMessages>> = {
  zh: {
    perHead: (indicator, unit) => `人均${indicator}（${unit}）`,
    count: (indicator, unit) => `${indicator}（${unit}）`,
    // A name with a 的 of its own takes no second one before it.
    rate: (indicator, per, denominator) =>
      `每${per}${denominator}${indicator.includes('的') ? '' : '的'}${indicator}数`,
    share: (indicator) => `${indicator}占各省份合计的比重`,
    index: (rate) => `${rate}（全国为1）`,
    dated: (quantity, date, denominator) =>
      `${quantity}，${date}${denominator === undefined ? '' : `（${denominator}）`}`,
    subtitle: (x, y) => `横轴：${x}；纵轴：${y}`,
    label: (name, x, y) => `${name}，横轴 ${x}，纵轴 ${y}`,
    knownX: '横轴依据',
    knownY: '纵轴依据',
    fitted: '拟合直线右端',
    fittedLabel: (x, y) => `拟合直线右端，横轴 ${x}，纵轴 ${y}`,
    range: '只知范围：两端之间都有可能',
    line: '拟合直线',
    band: '所有可能的拟合直线都在这条带内',
    fitNote:
      '直线用最小二乘法拟合，每省一点，不加权；坐标取对数时按对数拟合。只知范围的省份不取中点：各省在各自范围内任意取值，所得的每一条直线都落在图中的带内（未用合计收窄，真实的带只会更窄）。',
    namedNote: (count) =>
      `标出名称的，是横轴上确定最高和最低的省份，以及确定落在拟合直线之外、离它最远的省份，至多${count}个。`,
    summary: ({ subtitle, both, ranges, missing, x, y, fit, endsX, endsY, above, below }) => {
      const coverage = [
        ...(both > 0 ? [`${both}个省份两项都有确数`] : []),
        ...(ranges > 0 ? [`${ranges}个省份至少一项只知范围`] : []),
        ...(missing > 0 ? [`${missing}个省份缺至少一项`] : []),
      ].join('，');
      const relation =
        fit &&
        {
          up: `横轴数值高的省份，纵轴数值总体也高：拟合直线从左端的${fit.left.y}升到右端的${fit.right.y}。`,
          down: `横轴数值高的省份，纵轴数值总体反而低：拟合直线从左端的${fit.left.y}降到右端的${fit.right.y}。`,
          open: `两者是同升还是一升一降，现有数据不能断定：拟合直线左端可能在${fit.left.y}，右端可能在${fit.right.y}。`,
        }[fit.direction];
      const outside = [
        ...(above.length > 0 ? [`确定高于直线、相差最多的有${listedProvinces(above, 'zh')}`] : []),
        ...(below.length > 0 ? [`确定低于直线、相差最多的有${listedProvinces(below, 'zh')}`] : []),
      ].join('；');
      return [
        `${subtitle}。${coverage}。`,
        `${x}${zhEnds(endsX)}；`,
        `${y}${zhEnds(endsY)}。`,
        relation ?? '',
        outside === '' ? '' : `${outside}。`,
      ].join('');
    },
  },
  en: {
    perHead: (indicator, unit) => `${indicator} per resident (${unit})`,
    count: (indicator, unit) =>
      indicator.toLowerCase().includes(unit.toLowerCase()) ? indicator : `${indicator} (${unit})`,
    rate: (indicator, per, denominator) => `${indicator} per ${per} ${denominator}`,
    share: (indicator) => `${indicator}, share of all provinces`,
    index: (rate) => `${rate} (all provinces = 1)`,
    dated: (quantity, date, denominator) =>
      `${quantity}, ${date}${denominator === undefined ? '' : ` (${denominator})`}`,
    subtitle: (x, y) => `Across: ${x}. Upwards: ${y}`,
    label: (name, x, y) => `${name}, across ${x}, upwards ${y}`,
    knownX: 'How the first is known',
    knownY: 'How the second is known',
    fitted: 'Right end of the fitted line',
    fittedLabel: (x, y) => `Right end of the fitted line, across ${x}, upwards ${y}`,
    range: 'only a range is known: anywhere between the two ends',
    line: 'fitted line',
    band: 'every line that may fit lies in this band',
    fitNote:
      'The line is fitted by ordinary least squares, one point a province, unweighted, and in logarithms where an axis is logarithmic. No middle of a range is taken: let each province have any value within its range, and the line that fits lies in the band drawn. Totals were not used to narrow it, so the true band can only be narrower.',
    namedNote: (count) =>
      `Named are the provinces certainly highest and lowest across, and those certainly off the fitted line by most, at most ${count}.`,
    summary: ({ subtitle, both, ranges, missing, x, y, fit, endsX, endsY, above, below }) => {
      const coverage = [
        ...(both > 0 ? [`both figures are exact for ${counted(both, 'province')}`] : []),
        ...(ranges > 0 ? [`at least one is only a range for ${ranges}`] : []),
        ...(missing > 0 ? [`at least one is missing for ${missing}`] : []),
      ].join('; ');
      const relation =
        fit &&
        {
          up: ` The two rise together on the whole: the fitted line goes from ${fit.left.y} at its left end up to ${fit.right.y} at its right end.`,
          down: ` As the one rises the other falls on the whole: the fitted line goes from ${fit.left.y} at its left end down to ${fit.right.y} at its right end.`,
          open: ` Whether the two rise together cannot be told from these data: the fitted line may stand at ${fit.left.y} at its left end and at ${fit.right.y} at its right end.`,
        }[fit.direction];
      const outside = [
        ...(above.length > 0 ? [`certainly above it by most ${isAre(above)}`] : []),
        ...(below.length > 0 ? [`certainly below it by most ${isAre(below)}`] : []),
      ].join('; ');
      return [
        `${subtitle}. ${capitalised(coverage)}.`,
        ` ${x}: ${enEnds(endsX)}.`,
        ` ${y}: ${enEnds(endsY)}.`,
        relation ?? '',
        outside === '' ? '' : ` ${capitalised(outside)}.`,
      ].join('');
    },
  },
};

function isAre(names: readonly string[]): string {
  return `${names.length === 1 ? 'is' : 'are'} ${listedProvinces(names, 'en')}`;
}
