/** The words by which Chinese says how many; see docs/decisions/0010-typed-numbers.md. */
import type { NumberWriting } from './numbers.ts';

const digit = '[〇零一二两三四五六七八九]';
const numeral = '[〇零一二两三四五六七八九十百千万亿]';
/** Anything but a lone 一, which mostly is an article: 一个, 一种, 一次. */
const counted = `(?:[二两三四五六七八九十百千万亿]${numeral}*|一${numeral}+)`;
const classifiers =
  '[个家种类项次条倍年月日省市区县人户处所间座例份位组段层批期篇本句字步成代门点村镇街岁元米天周]';
const vague = '(?:[数几上近][十百千万亿]+|[十百千万亿]+[多余])';
const parts = `百分之${numeral}+|${numeral}+分之${numeral}+|一半|半数|过半|大半|近半|一倍|${digit}成|翻[一两]?番|翻了?[一两]?番|翻倍|减半|绝大多数|大多数`;

/** What has been named just before is referred to, not counted: 这两处. */
const definite = `(?:这|那|上述|其他|其余|另外|前|后|头|最后)${counted}${classifiers}?`;
/** 每万人, and 万人 after a number that is computed. */
const units = `每[1１]?[十百千万亿0０,]*[十百千万亿0０]+|(?<!${numeral})[万亿][人元个]`;
const idioms =
  '两者|百姓|千万别|万一|十分|百分点|千家万户|千差万别|五花八门|四面八方|百家争鸣|三番五次|一五一十|九牛一毛|第[一二三四五六七八九十]+|唯一|统一|一旦|一些|不一|万物|百年大计|千方百计|四分五裂|三三两两|两极|两端|两头|两岸|二元|半径|半年度|多半';

export const chineseNumbers: NumberWriting = {
  idioms: new RegExp(`${units}|${idioms}|${definite}`, 'g'),
  numbers: new RegExp(
    `[\\d０-９]+(?:[,.][\\d０-９]+)*[%％]?|${parts}|${vague}${classifiers}?|${counted}${classifiers}`,
    'g',
  ),
};
