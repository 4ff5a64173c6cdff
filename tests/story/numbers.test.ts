import { describe, expect, test } from 'vitest';
import { chineseNumbers } from '../../src/story/text/chinese-numbers.ts';
import { englishNumbers } from '../../src/story/text/english-numbers.ts';
import { typedNumbers } from '../../src/story/text/numbers.ts';

const found = {
  en: (text: string) => typedNumbers(text, englishNumbers).map((number) => number.text),
  zh: (text: string) => typedNumbers(text, chineseNumbers).map((number) => number.text),
};

describe('English prose', () => {
  test.each([
    ['It grew to 1,020 in 2018.', ['1,020', '2018']],
    ['It grew by 14.5%.', ['14.5%']],
    ['Seven provinces have more.', ['Seven']],
    ['There are a dozen of them.', ['dozen']],
    ['A third of the organizations, and two thirds of the people.', ['A third', 'two', 'thirds']],
    ['Half of the provinces; twice as many; it doubled.', ['Half', 'twice', 'doubled']],
    ['It is tenfold, and a majority of them.', ['tenfold', 'majority']],
    ['Only one province; one in ten.', ['Only one', 'one in ten']],
    ['Twenty-one units, hundreds of thousands.', ['Twenty-one', 'hundreds', 'thousands']],
  ])('refuses the numbers of “%s”', (text, numbers) => {
    expect(found.en(text)).toEqual(numbers);
  });

  test.each([
    'One of the provinces, and no one else.',
    'On the one hand; in the third stage.',
    'The two lists of the register, and these three types.',
    'Per 10,000 residents, for every 10,000 residents, per million people.',
    'Most provinces have few, some have many.',
    'It is {share-of-residents-east} in {=2020}, and {SEED_2018=14.5} by the article.',
    'Someone often weighs the network alone.',
  ])('lets “%s” through', (text) => {
    expect(found.en(text)).toEqual([]);
  });
});

describe('Chinese prose', () => {
  test.each([
    ['2018年有1,020个', ['2018', '1,020']],
    ['一半的省份，三分之一的组织', ['一半', '三分之一']],
    ['增加了百分之十五，约三成', ['百分之十五', '三成']],
    ['翻了一番，是原来的两倍', ['翻了一番', '两倍']],
    ['三个阶段，十年间，二十七个省份', ['三个', '十年', '二十七个']],
    ['数百个组织，上千人', ['数百个', '上千人']],
    ['１２个', ['１２']],
  ])('refuses the numbers of “%s”', (text, numbers) => {
    expect(found.zh(text)).toEqual(numbers);
  });

  test.each([
    '一个省的一种做法，一次也没有',
    '第三阶段，第一次',
    '十分清楚，百姓两者都要，万一不然',
    '这两处，上述三个省份，前两类',
    '每万人、每百万人的社会组织',
    '多数省份只有范围，不少说不准',
    '占{share-of-residents-east}，{=2020年9月}',
    '合{people}万人',
  ])('lets “%s” through', (text) => {
    expect(found.zh(text)).toEqual([]);
  });
});
