import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/chart/facts/province-names.ts';
import { find, nothingTyped, typedOn } from '../../src/islands/type-ahead.ts';
import { dataset } from '../dataset/published.ts';

const provinces = dataset.provinces.map((province) => ({
  key: province.slug,
  names: namesOf(province),
}));

describe('find', () => {
  test.each([
    ['江苏', 'jiangsu'],
    ['新疆维吾尔', 'xinjiang'],
    ['苏', 'jiangsu'],
    ['jiangsu', 'jiangsu'],
    ['JiangX', 'jiangxi'],
    ['hlj', 'heilongjiang'],
    ['nmg', 'neimenggu'],
    ['inner m', 'neimenggu'],
    ['Tibet', 'xizang'],
    ['xz', 'xizang'],
    ['shaan', 'shaanxi'],
  ])('finds by “%s” the province %s', (letters, key) => {
    expect(find(provinces, letters, undefined)).toBe(key);
  });

  test('finds every province by each of its names, its pinyin and its initials', () => {
    for (const { key, names } of provinces) {
      for (const name of names) {
        const hits = new Set<string>();
        let current = find(provinces, name, undefined);
        for (
          ;
          current !== undefined && !hits.has(current);
          current = find(provinces, name.charAt(0), current)
        )
          hits.add(current);
        expect(hits).toContain(key);
      }
    }
  });

  test('walks all that begin with one letter, and comes round, when it is struck again and again', () => {
    const met = [find(provinces, 'h', undefined)];
    for (let strikes = 2; strikes <= 9; strikes += 1)
      met.push(find(provinces, 'h'.repeat(strikes), met.at(-1)));
    expect(new Set(met)).toEqual(
      new Set(['hebei', 'heilongjiang', 'henan', 'hubei', 'hunan', 'hainan']),
    );
    expect(met[6]).toBe(met[0]);
  });

  test('a word that begins anew goes on to the next hit', () => {
    expect(find(provinces, 's', 'shanghai')).not.toBe('shanghai');
  });

  test('a word that goes on stays where it is while that still fits', () => {
    expect(find(provinces, 'shan', 'shanghai')).toBe('shanghai');
    expect(find(provinces, 'shand', 'shanghai')).toBe('shandong');
  });

  test('finds nothing by letters that begin no name', () => {
    expect(find(provinces, 'qq2', 'hebei')).toBeUndefined();
    expect(find(provinces, ' ', 'hebei')).toBeUndefined();
  });

  test('leaves accents, apostrophes and capitals out', () => {
    const named = [{ key: 'a', names: ["Xī'ān"] }];
    expect(find(named, 'XIAN', undefined)).toBe('a');
  });
});

describe('typedOn', () => {
  const typed = { letters: 'h', at: 5000 };

  test('adds letters that follow each other within a second', () => {
    expect(typedOn(typed, 'e', 5900)?.letters).toBe('he');
  });

  test('begins a new word after a longer pause', () => {
    expect(typedOn(typed, 'e', 6001)?.letters).toBe('e');
  });

  test('takes letters, digits and Chinese characters, and no other key', () => {
    for (const key of ['a', 'Z', '7', '江', 'é'])
      expect(typedOn(nothingTyped, key, 0)?.letters).toBe(key);
    for (const key of ['Tab', 'F1', '.', 'Process'])
      expect(typedOn(nothingTyped, key, 0)).toBeUndefined();
  });

  test('takes a space within a word, and leaves it to the page before one', () => {
    expect(typedOn(typed, ' ', 5500)?.letters).toBe('h ');
    expect(typedOn(nothingTyped, ' ', 5500)).toBeUndefined();
    expect(typedOn(typed, ' ', 9000)).toBeUndefined();
  });
});
