import { describe, expect, test } from 'vitest';
import { datedDenominator, nearestDenominator } from '../../../src/chart/facts/denominator-name.ts';
import { denominatorFor } from '../../../src/measure/denominator.ts';
import { snapshot } from '../../../src/measure/snapshot.ts';
import { dataset } from '../../dataset/published.ts';

const foundations = snapshot(dataset, 'foundations', '2017-12-19');
const residents = denominatorFor(dataset, foundations, 'population');
const output = denominatorFor(dataset, foundations, 'gdp');

describe('what figures are divided by', () => {
  test('is of a year’s end where it is counted at a date', () => {
    expect(datedDenominator(residents, 'en')).toBe('residents at the end of 2017');
    expect(datedDenominator(residents, 'zh')).toBe('常住人口取2017年末');
    expect(nearestDenominator(residents, 'en')).toBe('residents at the nearest year end');
  });

  test('is of the year where a whole year brought it, and then has its own name', () => {
    expect(datedDenominator(output, 'en')).toBe('gross regional product of 2017');
    expect(datedDenominator(output, 'zh')).toBe('地区生产总值取2017年');
    expect(nearestDenominator(output, 'zh')).toBe('地区生产总值取最近一年的数');
  });
});
