import { describe, expect, it } from 'vitest';
import { playable, seriesBreaks } from '../../src/explore/series-breaks.ts';
import { parsePeriod, type Period } from '../../src/dataset/period.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`${text} is no period`);
  return parsed;
}

const series = [
  { id: 'lists', first: '2001', last: '2003' },
  { id: 'census', first: '2005', last: '2006' },
].map(({ id, first, last }) => ({
  indicator: 'meadows',
  id,
  first: period(first),
  last: period(last),
  name: { zh: id, en: id },
  note: { zh: '', en: '' },
}));
const periods = ['2001', '2003', '2005', '2006'];
const breaks = seriesBreaks({ series }, 'meadows', periods);

describe('breaks between ways of counting', () => {
  it('lie where neighbouring periods are of different series', () => {
    expect(breaks.map(({ after, before, from, to }) => [after, before, from?.id, to?.id])).toEqual([
      ['2003', '2005', 'lists', 'census'],
    ]);
  });

  it('are none where nothing is stated of either period', () => {
    expect(seriesBreaks({ series }, 'streams', periods)).toEqual([]);
  });

  it('end what is played, on either side', () => {
    expect(playable(periods, '2001', breaks)).toEqual(['2001', '2003']);
    expect(playable(periods, '2003', breaks)).toEqual(['2001', '2003']);
    expect(playable(periods, '2005', breaks)).toEqual(['2005', '2006']);
    expect(playable(periods, '2006', breaks)).toEqual(['2005', '2006']);
  });

  it('leave all periods together where there are none', () => {
    expect(playable(periods, '2005', [])).toEqual(periods);
  });
});
