import { describe, expect, test } from 'vitest';
import { smallMultiples } from '../../src/chart/small-multiples.ts';
import { timeSeries, type TimeSeriesView } from '../../src/chart/time-series.ts';
import { parsePeriod, type Period } from '../../src/dataset/period.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import type { Line, Mark, Shape } from '../../src/scene/scene.ts';
import { dataset } from '../dataset/published.ts';

const view: TimeSeriesView = {
  family: 'time-series',
  id: 'committees',
  title: { zh: '题', en: 'Title' },
  scheme: 'nbs4',
  indicator: 'residents_committees',
  measure: 'rate',
  per: 'population',
  decimals: 2,
  chosen: ['310000', '450000', '620000', '510000'],
};
const foundations: TimeSeriesView = {
  ...view,
  indicator: 'foundations_by_founding_year',
  decimals: 1,
  from: '2005',
};

/** The published tables less the rows of one indicator that `isLeftOut` names. */
function lacking(
  indicator: string,
  isLeftOut: (row: { readonly adcode: string; readonly period: string }) => boolean,
): Dataset {
  const kept = (dataset.observations[indicator] ?? []).filter(
    ({ adcode, period }) => !isLeftOut({ adcode, period: period.text }),
  );
  return { ...dataset, observations: { ...dataset.observations, [indicator]: kept } };
}

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`${text} is no period.`);
  return parsed;
}

const isLine = (shape: Shape): shape is Line => shape.kind === 'line';
const markOf = (marks: readonly Mark[], key: string) => marks.find((mark) => mark.key === key);

describe('a chart over time', () => {
  const scene = timeSeries(view, dataset, 'en', 640);

  test('draws every province and region, regions last and boldest', () => {
    expect(scene.marks).toHaveLength(35);
    const weights = scene.marks.map(({ shapes }) => shapes.find(isLine)?.weight);
    expect(weights.slice(0, 27)).toEqual(Array<string>(27).fill('thin'));
    expect(weights.slice(27, 31)).toEqual(Array<string>(4).fill('normal'));
    expect(weights.slice(31)).toEqual(Array<string>(4).fill('bold'));
  });

  test('names the one province there are figures of, chosen or not', () => {
    const alone = lacking(view.indicator, ({ adcode }) => adcode !== '310000');
    const { texts } = timeSeries({ ...view, chosen: [] }, alone, 'en', 640);
    expect(texts.filter(({ text }) => text.startsWith('Shanghai '))).toHaveLength(1);
  });

  test('says what rose since the first date, but not across two ways of counting', () => {
    expect(scene.summary).toContain('Since 31 July 2016: up in 31 provinces.');
    const twoSystems = { ...view, indicator: 'social_organizations' };
    const { summary } = timeSeries(twoSystems, dataset, 'en', 640);
    expect(summary).toContain('come from two systems');
    expect(summary).not.toMatch(/Since|up in/);
    expect(summary).toMatch(/All provinces together: [\d.–]+ \(30 September 2020\)\./);
  });

  test('names regions and chosen provinces in the order of their lines, so that no leaders cross', () => {
    const names = scene.texts.filter(({ role }) => role === 'name');
    expect(names).toHaveLength(8);
    const byPlace = names.toSorted((a, b) => a.y - b.y).map(({ text }) => text.split(' ').at(-1));
    expect(byPlace).toEqual(byPlace.toSorted((a, b) => Number(b) - Number(a)));
    const leaders = scene.rules.filter(({ role }) => role === 'leader');
    for (const a of leaders) {
      for (const b of leaders) expect((a.y1 - b.y1) * (a.y2 - b.y2)).toBeGreaterThanOrEqual(0);
    }
  });

  test('says which regions lead, who is highest and lowest, and that all is known', () => {
    // Rates of 30 June 2023 over residents at the end of 2022, by hand from the tables.
    expect(scene.summary).toMatch(/Northeast 1\.08; West 0\.91; Central 0\.85; East 0\.85/);
    expect(scene.summary).toContain('highest (30 June 2023) is Shanghai 1.99');
    expect(scene.summary).toContain('the lowest is Guangxi 0.47');
    expect(scene.summary).toContain('All 31 provinces have an exact figure');
  });

  test('never joins years over one without figures, and says which it is', () => {
    const tables = lacking('residents_committees', ({ period }) => period === '2018-10-31');
    const broken = timeSeries(view, tables, 'en', 640);
    for (const { key, shapes } of broken.marks) {
      if (!key.startsWith('gap:')) expect(shapes).toHaveLength(2);
    }
    const [gap] = broken.marks;
    expect(gap).toMatchObject({ key: 'gap:2019-10-31', label: 'no figures for 2018' });
    expect(gap?.shapes[0]).toMatchObject({ paint: { kind: 'missing' } });
    expect(broken.summary).toContain('No figures for 2018.');
    expect(broken.table.columns.map(({ label }) => label)).toContain('no figures for 2018');
    expect(broken.legend.patterns.map(({ paint }) => paint.kind)).toEqual(['missing']);
  });

  test('draws two ways of counting apart, and never as one line', () => {
    const years = dataset.series.map((series) =>
      series.indicator === 'residents_committees' && series.last.text === '2023-06-30'
        ? [
            { ...series, last: period('2019-10-31') },
            { ...series, id: 'later', first: period('2020-06-30') },
          ]
        : [series],
    );
    const { marks } = timeSeries(view, { ...dataset, series: years.flat() }, 'en', 640);
    for (const { key, shapes } of marks.filter(({ key }) => !key.startsWith('gap:'))) {
      expect(shapes.filter(isLine), key).toHaveLength(2);
    }
  });

  test('breaks the line of a province without a figure, and of its region, and names it', () => {
    const tables = lacking(
      'residents_committees',
      ({ adcode, period }) => adcode === '620000' && period === '2019-10-31',
    );
    const scene = timeSeries(view, tables, 'en', 640);
    expect(markOf(scene.marks, '620000')?.shapes).toHaveLength(2);
    expect(markOf(scene.marks, 'west')?.shapes).toHaveLength(2);
    expect(markOf(scene.marks, 'east')?.shapes).toHaveLength(1);
    expect(scene.summary).toContain('Gansu lacks figures at some dates');
    const row = scene.table.rows.find(({ key }) => key === '620000');
    expect(row?.cells['2019-10-31']).toEqual({ text: 'no data', low: null, high: null });
  });

  test('draws a range as a band between its bounds', () => {
    const { marks, summary } = timeSeries(foundations, dataset, 'en', 640);
    const kinds = markOf(marks, 'east')?.shapes.map(({ kind }) => kind);
    expect(kinds).toEqual(['area', 'line', 'line']);
    expect(markOf(marks, '110000')?.shapes.map(({ kind }) => kind)).toEqual(['line']);
    expect(summary).toContain('; the order of West and Central cannot be told');
    expect(summary).toContain('22 have only a range');
  });

  test('has no line for regions where figures cannot be added, and says so', () => {
    const shares: TimeSeriesView = { ...view, indicator: 'urban_share', measure: 'count' };
    const { marks, notes } = timeSeries(shares, dataset, 'en', 640);
    expect(marks).toHaveLength(31);
    expect(notes.join(' ')).toContain('Shares cannot be added');
  });
});

describe('a chart of dates that were each counted in another way', () => {
  const two: TimeSeriesView = {
    ...view,
    indicator: 'social_organizations',
    decimals: 1,
    chosen: ['320000'],
  };
  const scene = timeSeries(two, dataset, 'en', 640);
  const middleOf = (shape: Shape) =>
    shape.kind === 'rect' ? shape.y + shape.height / 2 : Number.NaN;

  test('has no line and no axis of time: under each date a bar for all, each region and each chosen province', () => {
    expect(scene.marks.map(({ key }) => key)).toEqual([
      'together',
      'east',
      'central',
      'west',
      'northeast',
      '320000',
    ]);
    expect(scene.marks.flatMap(({ shapes }) => shapes.filter(isLine))).toEqual([]);
    const headings = scene.texts.filter(({ role }) => role === 'heading').map(({ text }) => text);
    expect(headings).toEqual([
      '7 February 2018: National information platform for social organizations',
      '30 September 2020: Statistics of the Ministry of Civil Affairs',
    ]);
  });

  test('has all bars of a date above those of the next, with no rule from one to the other', () => {
    const second = scene.texts.find(({ text }) => text.startsWith('30 September'))?.y ?? NaN;
    for (const { shapes } of scene.marks) {
      const middles = shapes.map(middleOf);
      expect(Math.min(...middles)).toBeLessThan(second);
      expect(Math.max(...middles)).toBeGreaterThan(second);
    }
    for (const { y1, y2 } of scene.rules) expect(y1 > second || y2 < second).toBe(true);
  });

  test('writes both bounds of each figure, as its table has them and as a screen reader hears them', () => {
    const written = scene.texts.filter(({ role }) => role === 'value').map(({ text }) => text);
    for (const { key, label } of scene.marks) {
      const cells = scene.table.rows.find((row) => row.key === key)?.cells;
      for (const date of ['2018-02-07', '2020-09-30']) {
        const text = cells?.[date]?.text ?? '';
        expect(written).toContain(text);
        expect(label).toContain(text);
      }
    }
    // By hand: more than 90,001 and at most what others leave; 97,091 among 84,770,000 at the end of 2020.
    expect(markOf(scene.marks, '320000')?.label).toMatch(
      /^Jiangsu: 7 February 2018 10\.6–[\d.]+, 30 September 2020 11\.5$/,
    );
  });

  test('says that dates are not to be compared, and names them, not a span', () => {
    expect(scene.texts.at(-1)?.text).toMatch(/not between dates/);
    expect(scene.subtitle).toContain('7 February 2018 and 30 September 2020');
    expect(scene.summary).toContain('come from two systems and are not joined');
  });

  test('names regions whose order is open once each, in both languages', () => {
    expect(scene.summary).toContain('; the order of East, Northeast, West and Central cannot be');
    const chinese = timeSeries(two, dataset, 'zh', 640).summary;
    expect(chinese).toContain('；东部、东北、西部、中部孰高孰低不能确定。');
  });

  test('shows every province of figures that cannot be added, where none is chosen', () => {
    const ends = ['2005', '2024'];
    const tables = lacking('urban_share', ({ period: date }) => !ends.includes(date));
    const [example] = dataset.series;
    if (!example) throw new Error('The tables have no series.');
    const series = ends.map((date) => ({
      ...example,
      indicator: 'urban_share',
      id: date,
      first: period(date),
      last: period(date),
    }));
    const shares = { ...two, indicator: 'urban_share', measure: 'count', chosen: [] } as const;
    const { marks } = timeSeries(shares, { ...tables, series }, 'en', 640);
    expect(marks.map(({ key }) => key)).toEqual(dataset.provinces.map(({ adcode }) => adcode));
  });

  test('says that no province is known exactly where none is', () => {
    const tables = lacking(two.indicator, ({ adcode }) => !['110000', '540000'].includes(adcode));
    expect(timeSeries(two, tables, 'en', 640).summary).toContain(
      'No province has exact figures throughout',
    );
    expect(timeSeries(two, tables, 'zh', 640).summary).toContain('没有一个省份每个时点都有确数');
  });

  test('leaves out all provinces together where counts are shown, which would dwarf the regions', () => {
    const counts = timeSeries({ ...two, measure: 'count' }, dataset, 'en', 640);
    expect(counts.marks.map(({ key }) => key)).not.toContain('together');
    expect(counts.table.rows.map(({ key }) => key)).not.toContain('together');
  });

  test('marks a province that a date lacks as missing', () => {
    const tables = lacking(
      two.indicator,
      ({ adcode, period }) => adcode === '320000' && period === '2018-02-07',
    );
    const { marks } = timeSeries(two, tables, 'en', 640);
    const paints = markOf(marks, '320000')?.shapes.map(
      (shape) => 'paint' in shape && shape.paint.kind,
    );
    expect(paints?.[0]).toBe('missing');
    expect(markOf(marks, '320000')?.label).toContain('7 February 2018 no data');
  });

  test('stays a chart of dots where years are only lacking between dates of one way of counting', () => {
    const ends = { ...view, indicator: 'gdp', measure: 'rate', isEndsOnly: true } as const;
    expect(timeSeries(ends, dataset, 'en', 640).marks[0]?.key).toMatch(/^gap:/);
  });
});

describe('small multiples', () => {
  const scene = smallMultiples({ ...view, family: 'small-multiples' }, dataset, 'en', 960);

  test('give each region a panel with its provinces, and share one axis of values', () => {
    expect(scene.marks).toHaveLength(35);
    expect(scene.texts.filter(({ role }) => role === 'heading')).toHaveLength(4);
    const grid = scene.rules.filter(({ role }) => role === 'grid' || role === 'axis');
    const heights = new Set(grid.map(({ y1 }) => y1));
    expect(grid).toHaveLength(heights.size * 4);
  });

  test('keep a province on the way of the arrow keys right after its region', () => {
    expect(markOf(scene.marks, 'east')?.neighbours.down).toBe('310000');
  });
});
