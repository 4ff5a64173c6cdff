/** Every named view of the site, with its title filled in, from whichever file of the content names it. */
import { readdirSync } from 'node:fs';
import type { ChartView } from '../../src/chart/draw.ts';
import { questions } from '../../src/content/questions.ts';
import { filledView } from '../../src/story/filled-view.ts';
import { dataset } from '../dataset/published.ts';

const content = new URL('../../src/content/', import.meta.url);

function isView(value: unknown): value is ChartView {
  return typeof value === 'object' && value !== null && 'family' in value && 'id' in value;
}

async function viewsIn(file: string): Promise<readonly ChartView[]> {
  const exported: unknown = await import(new URL(file, content).href);
  return Object.values(exported as object)
    .flat()
    .filter(isView);
}

const files = readdirSync(content).filter((name) => /^views[\w-]*\.ts$/.test(name));
const found = (await Promise.all(files.map(viewsIn))).flat();

/** By id, each once. */
export const everyView: readonly ChartView[] = [
  ...new Map(found.map((view) => [view.id, filledView(view, questions, dataset)])).values(),
];

const counted = {
  title: { zh: '两种统计', en: 'Two ways of counting' },
  scheme: 'nbs4',
  indicator: 'social_organizations',
  per: 'population',
} as const;

/** Kinds of drawing that the explorer makes and no named view shows. */
export const explorerViews: readonly ChartView[] = [
  {
    ...counted,
    family: 'time-series',
    id: 'separate-dates',
    measure: 'rate',
    decimals: 1,
    chosen: ['320000', '540000'],
  },
  { ...counted, family: 'theil', id: 'separate-dates-divided', decimals: 3 },
];

export const widths = [320, 640, 960] as const;
