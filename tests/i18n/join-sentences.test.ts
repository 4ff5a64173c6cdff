import { expect, test } from 'vitest';
import { joinSentences } from '../../src/i18n/join-sentences.ts';

test('no space follows a Chinese full stop, and one an English', () => {
  expect(joinSentences(['来源：公报。', '', '不含公海。'], 'zh')).toBe('来源：公报。不含公海。');
  expect(joinSentences(['Source: gazette.', '', 'No sea.'], 'en')).toBe('Source: gazette. No sea.');
});
