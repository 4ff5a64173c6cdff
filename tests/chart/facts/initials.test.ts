import { describe, expect, test } from 'vitest';
import { pinyinInitials } from '../../../src/chart/facts/initials.ts';
import { dataset } from '../../dataset/published.ts';

describe('pinyinInitials', () => {
  test('gives every province one letter a character', () => {
    for (const { slug, shortName } of dataset.provinces) {
      const initials = pinyinInitials(slug, shortName.zh.length);
      expect(initials, slug).toHaveLength(shortName.zh.length);
    }
  });

  test.each([
    ['heilongjiang', 3, 'hlj'],
    ['neimenggu', 3, 'nmg'],
    ['chongqing', 2, 'cq'],
    ['anhui', 2, 'ah'],
    ['henan', 2, 'hn'],
  ])('%s is typed by its %i initials %s', (latin, characters, initials) => {
    expect(pinyinInitials(latin, characters)).toBe(initials);
  });

  test('gives none where a name does not come apart into as many syllables', () => {
    expect(pinyinInitials('xian', 2)).toBeUndefined();
    expect(pinyinInitials('bavaria', 2)).toBeUndefined();
  });
});
