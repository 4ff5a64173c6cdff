import { describe, expect, test } from 'vitest';
import { paragraphOf } from '../../src/profile/paragraph.ts';
import { locales } from '../../src/i18n/locales.ts';
import { dataset } from '../dataset/published.ts';
import { factsOf, paragraph, provinceNamed, regionParagraph, scheme } from './profiles.ts';

const all = locales.flatMap((locale) => [
  ...dataset.provinces.map((province) => ({
    name: `${province.name.en} ${locale}`,
    locale,
    text: paragraph(province, locale),
  })),
  ...scheme.regions.map((region) => ({
    name: `${region.name.en} (region) ${locale}`,
    locale,
    text: regionParagraph(region, locale),
  })),
]);

describe.each(all)('the paragraph on $name', ({ locale, text }) => {
  test('has no gap, nothing unfilled and nothing that is no number', () => {
    expect(text).not.toMatch(/undefined|NaN|null|\[object|[{}$]|Infinity|∞/);
    expect(text).not.toMatch(/\s{2}|^\s|\s$/);
    expect(text).not.toMatch(/\(\)|（）|“”/);
  });

  test('has no two marks of punctuation together', () => {
    // A decimal point or a percent sign may stand before one.
    expect(text).not.toMatch(/[，。；：、,.;:][，。；：、,;:]|\.\.|,\s*\./);
    expect(text).not.toMatch(/[（(][，。；,.;]/);
  });

  test('ends as a sentence does, in the punctuation of its language', () => {
    if (locale === 'zh') {
      expect(text).toMatch(/。$/);
      // Half-width marks stand only inside numbers.
      expect(text).not.toMatch(/(?<!\d)[,.;:](?!\d)|\d[,.;:](?!\d)/);
      expect(text).not.toMatch(/[\u4e00-\u9fff] |(?<!\w) [\u4e00-\u9fff]/);
    } else {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    }
  });

  test('has between three and nine sentences', () => {
    const sentences = text.split(locale === 'zh' ? '。' : /\.(?:\s|$)/).filter(Boolean);
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.length).toBeLessThanOrEqual(9);
  });

  test('puts the singular after one, and the plural after everything else', () => {
    if (locale === 'en') {
      expect(text).not.toMatch(
        /(?<![\d,.–])\b(?:1|one) (?:offices|foundations|provinces|residents)\b/,
      );
      expect(text).not.toMatch(
        /\b(?!one\b)(?:two|three|ten|twelve|\d+) (?:office|foundation|province)\b/,
      );
      expect(text).not.toMatch(/\b(?:a [aeiou]|an [^aeiou])/i);
    }
    expect(text).not.toMatch(/(?<![\d.,])0%/);
  });
});

test('no two places share a paragraph, nor the sentence on their organizations', () => {
  for (const locale of locales) {
    const own = all.filter((each) => each.locale === locale).map(({ text }) => text);
    expect(new Set(own).size).toBe(own.length);
  }
});

describe('the paragraph', () => {
  test.each([
    // From observations/population.csv and gdp.csv: 2024.
    ['guangdong', '是人口最多的省份', 'more than any other province'],
    ['qinghai', '只比西藏多', 'ahead of only Tibet'],
    ['henan', '仅次于广东和山东', 'behind only Guangdong and Shandong'],
    ['gansu', '居全国末位', 'the lowest'],
  ])('says of %s what sets it apart', (slug, zh, en) => {
    expect(paragraph(provinceNamed(slug), 'zh')).toContain(zh);
    expect(paragraph(provinceNamed(slug), 'en')).toContain(en);
  });

  test('tells the greatest change: villages of Sichuan were merged', () => {
    // observations/villagers_committees.csv: 46,630 in 2016 and 25,966 in 2023, 44.3% fewer.
    expect(paragraph(provinceNamed('sichuan'), 'en')).toContain(
      'fell by 44%, from 46,630 in 2016 to 25,966 in 2023, the steepest fall of any province',
    );
  });

  test('says when a range is above the whole throughout, and prints two numbers that differ', () => {
    // 20,001 to 30,000 organizations and 31.71 million residents at the end of 2020: 6.307 and 9.461;
    // all provinces 886,222 and 1,410.05 million: 6.285.
    expect(paragraph(provinceNamed('heilongjiang'), 'en')).toMatch(
      /6\.30–9\.4\d per 10,000 residents, above the national 6\.28 even at the lower bound/,
    );
  });

  test('does not choose where the figures do not', () => {
    expect(paragraph(provinceNamed('xizang'), 'en')).toContain('anywhere from first to last');
  });

  test('calls a blank on a map what it is', () => {
    expect(paragraph(provinceNamed('xinjiang'), 'zh')).toContain('没有标注，按0计');
  });

  test('keeps the order of its sentences, and of those that may be left out the most telling', () => {
    const say = (text: string, strength: number) => () => ({ text, strength });
    const writers = [
      say('a.', 0.1),
      say('b.', Infinity),
      say('c.', 0.4),
      () => undefined,
      say('d.', 0.3),
      say('e.', 0.2),
    ];
    const facts = factsOf(provinceNamed('gansu'), 'en');
    expect(paragraphOf(writers, facts, 'en')).toBe('b. c. d. e.');
    expect(paragraphOf(writers, facts, 'zh')).toBe('b.c.d.e.');
    expect(() => paragraphOf([], facts, 'en')).toThrow(RangeError);
  });
});
