import { describe, expect, test } from 'vitest';
import { notesMarkup } from '../../src/explore/note-texts.ts';

describe('what is said of an address that could not be followed', () => {
  test('names the key or the value that nothing has', () => {
    expect(notesMarkup([{ kind: 'unknown-key', key: 'q' }], 'en')).toContain(
      'there is no choice called “q”',
    );
    expect(notesMarkup([{ kind: 'unknown-value', key: 'i', value: 'x' }], 'zh')).toContain(
      '“i”没有“x”这个值',
    );
  });

  test('shows a character without a shape as one that has', () => {
    const note = { kind: 'unknown-value', key: 'm', value: 'a\0\r\nb' } as const;
    expect(notesMarkup([note], 'en')).toContain('“m” has no value “a\uFFFD\uFFFD\uFFFDb”');
  });

  test('says that there is none where a key or a value was left out, and quotes nothing', () => {
    const noKey = [{ kind: 'unknown-key', key: '' }] as const;
    const noValue = [{ kind: 'unknown-value', key: 'i', value: '' }] as const;
    expect(notesMarkup(noKey, 'en')).toContain('a value has no name before it');
    expect(notesMarkup(noKey, 'zh')).toContain('有一处等号前没有选项名');
    expect(notesMarkup(noValue, 'en')).toContain('nothing is written after “i=”');
    expect(notesMarkup(noValue, 'zh')).toContain('“i=”后面没有写值');
    for (const notes of [noKey, noValue])
      for (const locale of ['zh', 'en'] as const)
        expect(notesMarkup(notes, locale)).not.toContain('“”');
  });
});
