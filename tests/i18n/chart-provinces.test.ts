/** How many provinces have a figure, said in the right number. */
import { describe, expect, it } from 'vitest';
import { provinceSentences } from '../../src/i18n/chart-provinces.ts';

describe('the sentence on how well the provinces are known', () => {
  const { en, zh } = provinceSentences;

  it('says “all” only where several provinces are known alike and none is missing', () => {
    expect(en.coverage({ exact: 0, ranges: 31, missing: 0 })).toBe(
      'For all 31 provinces only a range is known.',
    );
    expect(zh.coverage({ exact: 0, ranges: 31, missing: 0 })).toBe(
      '31个省份都只知范围，没有确数。',
    );
    expect(en.coverage({ exact: 0, ranges: 2, missing: 29 })).toBe(
      'Only a range is known for 2 provinces; 29 have none.',
    );
    expect(zh.coverage({ exact: 0, ranges: 2, missing: 29 })).toBe(
      '2个省份只知范围，没有确数，29个没有数据。',
    );
  });

  it('speaks of one province in the singular', () => {
    expect(en.coverage({ exact: 0, ranges: 1, missing: 30 })).toBe(
      'Only a range is known for 1 province; 30 have none.',
    );
    expect(en.coverage({ exact: 30, ranges: 0, missing: 1 })).toBe(
      'An exact figure is known for 30 provinces; 1 has none.',
    );
  });
});
