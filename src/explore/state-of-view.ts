/** Finds the state of the explorer that shows what a named view shows, for links from one to the other. */
import type { ChartView } from '../chart/draw.ts';
import { explorerView, type ExplorerView } from './explorer-view.ts';
import { tabs, type Offers, type Tab } from './offers.ts';
import { settled, type ExplorerState } from './state.ts';

/** What makes two views show the same figures in the same way, whatever their titles and classes. */
function essence(view: ChartView): string | undefined {
  switch (view.family) {
    case 'choropleth':
    case 'tile-grid':
    case 'ranking':
      return JSON.stringify([
        view.family,
        view.scheme,
        view.indicator,
        view.period,
        view.measure,
        perOf(view.measure, view.per), // prettier-ignore
      ]);
    case 'time-series':
      return JSON.stringify([
        view.family,
        view.scheme,
        view.indicator,
        view.measure,
        perOf(view.measure, view.per),
        view.chosen.toSorted(), // prettier-ignore
      ]);
    case 'scatter': {
      const { x, y } = view;
      const sides = [x, y].map(({ indicator, period, measure, per }) => [
        indicator,
        period,
        measure,
        perOf(measure, per),
      ]);
      return JSON.stringify([view.family, view.scheme, sides]);
    }
    case 'lorenz':
      return JSON.stringify([view.family, view.scheme, view.indicator, view.period, view.per]);
    case 'theil':
      return JSON.stringify([
        view.family,
        view.scheme,
        view.indicator,
        view.per,
        view.from,
        view.to, // prettier-ignore
      ]);
    default:
      return undefined;
  }
}

/** Counts and shares are divided by nothing, whatever is written. */
function perOf(measure: string, per: string | undefined): string | undefined {
  return measure === 'count' || measure === 'share' ? undefined : per;
}

const tabOf: Readonly<Partial<Record<ChartView['family'], Tab>>> = {
  choropleth: 'map',
  'tile-grid': 'tiles',
  ranking: 'ranking',
  'time-series': 'over-time',
  scatter: 'scatter',
  lorenz: 'inequality',
  theil: 'divided',
};

function candidates(offers: Offers, view: ChartView): readonly ExplorerState[] {
  const tab = tabOf[view.family];
  if (tab === undefined || !tabs.includes(tab)) return [];
  const side = view.family === 'scatter' ? view.y : view;
  if (!('indicator' in side)) return [];
  const offer = offers.indicators.find(({ id }) => id === side.indicator);
  const slugs = new Map(offers.provinces.map(({ slug, adcode }) => [adcode, slug]));
  const codes = 'chosen' in view ? view.chosen : [];
  const wanted = {
    indicator: side.indicator,
    scheme: view.scheme,
    tab,
    chosen: codes.flatMap((adcode) => slugs.get(adcode) ?? []),
    ...('period' in side ? { period: side.period } : {}),
  };
  // Where a chart does not hang on the measure, it is found at the usual one.
  const measures = (offer?.measures ?? []).toSorted(
    (a, b) => Number(b.key === offer?.measure) - Number(a.key === offer?.measure),
  );
  return measures.flatMap(({ key: measure }) =>
    offers.against.map(({ key: against }) => settled(offers, { ...wanted, measure, against })),
  );
}

function viewOf(offers: Offers, state: ExplorerState): ExplorerView {
  return explorerView(offers, state, { id: '', title: { zh: '', en: '' } });
}

/** The state that shows what `view` shows; `undefined` where the explorer offers none. */
export function stateOfView(offers: Offers, view: ChartView): ExplorerState | undefined {
  const sought = essence(view);
  return sought === undefined
    ? undefined
    : candidates(offers, view).find((state) => essence(viewOf(offers, state)) === sought);
}

/** How the figures of a view are drawn: classes, scales, form and span; what it leaves out is as in `usual`. */
function manner(view: object, usual: object): readonly unknown[] {
  const drawn: Readonly<Record<string, unknown>> = { ...usual, ...view };
  return [
    'limits',
    'diverging',
    'form',
    'isGrouped',
    'isLogarithmic',
    'isFitted',
    'from',
    'to',
  ].map((key) => drawn[key]);
}

/**
 * The state whose chart is that of `view` in every class, scale and form, so that a picture of the one can
 * be given for the other; `undefined` where there is none.
 */
export function stateDrawnAs(offers: Offers, view: ChartView): ExplorerState | undefined {
  const state = stateOfView(offers, view);
  if (!state) return undefined;
  const shown = viewOf(offers, state);
  return JSON.stringify(manner(view, shown)) === JSON.stringify(manner(shown, {}))
    ? state
    : undefined;
}
