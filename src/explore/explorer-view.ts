/** Turns a state of the explorer into the view that a chart family draws. */
import type { LorenzView } from '../chart/facts/lorenz-facts.ts';
import type { MapView } from '../chart/map-facts.ts';
import type { MissingnessView } from '../chart/facts/missingness-cells.ts';
import type { RankingView } from '../chart/ranking.ts';
import type { ScatterView } from '../chart/facts/scatter-points.ts';
import type { SlopeView } from '../chart/facts/slope-values.ts';
import type { TheilView } from '../chart/facts/theil-values.ts';
import type { TimeSeriesView } from '../chart/time-series.ts';
import type { ValueChoice } from '../chart/view.ts';
import type { LocalizedText } from '../dataset/types.ts';
import {
  periodNear,
  sharedOut,
  type IndicatorOffer,
  type MeasureOffer,
  type Offers,
} from './offers.ts';
import { asked, type ExplorerState } from './state.ts';

/** A view that the explorer can ask for. */
export type ExplorerView =
  | MapView
  | RankingView
  | TimeSeriesView
  | SlopeView
  | ScatterView
  | LorenzView
  | TheilView
  | MissingnessView;

/** The codes of the chosen provinces, in the order in which they were chosen. */
export function chosenCodes({ provinces }: Offers, { chosen }: ExplorerState): readonly string[] {
  const codes = new Map(provinces.map(({ slug, adcode }) => [slug, adcode]));
  return chosen.flatMap((slug) => codes.get(slug) ?? []);
}

function withPer(per: string | undefined): { per?: string } {
  return per === undefined ? {} : { per };
}

/** A rank is shown beside what it is the rank of. */
function valueChoice(state: ExplorerState, { kind, per, decimals }: MeasureOffer): ValueChoice {
  const measure = kind === 'rank' ? (per === undefined ? 'count' : 'rate') : kind;
  const { indicator, period } = state;
  return { indicator, period, measure, decimals, ...withPer(per) };
}

function overTime(
  base: { readonly id: string; readonly title: LocalizedText; readonly scheme: string },
  chosen: readonly string[],
  choice: ValueChoice,
  { kind, span }: MeasureOffer,
): TimeSeriesView | SlopeView {
  const { indicator, decimals, per } = choice;
  // Shares have no lines over time: offers refuse them.
  const measure = choice.measure === 'share' ? 'count' : choice.measure;
  const [from, to] = span ?? [choice.period, choice.period];
  const values = { indicator, measure, decimals, from, to, ...withPer(per) };
  return kind === 'rank'
    ? { family: 'slope', ...base, ...values, units: 'provinces', by: 'rank', chosen }
    : { family: 'time-series', ...base, ...values, chosen };
}

/** Indices of inequality lie between 0 and a few. */
const indexDecimals = 3;

/** What is divided into a part between and a part within regions: an indicator by those who share it. */
export function dividedChoice(
  id: string,
  offer: IndicatorOffer,
  otherwise?: MeasureOffer,
): Pick<TheilView, 'indicator' | 'per' | 'decimals'> {
  const { per } = sharedOut(offer) ?? otherwise ?? {};
  return { indicator: id, decimals: indexDecimals, ...withPer(per) };
}

/**
 * The view of `state` under that id and title. Throws nothing for a state that was settled under the
 * same offers.
 */
export function explorerView(
  offers: Offers,
  state: ExplorerState,
  { id, title }: { readonly id: string; readonly title: LocalizedText },
): ExplorerView {
  const { indicator, measure, against } = asked(offers, state);
  const base = { id, title, scheme: state.scheme };
  const choice = valueChoice(state, measure);
  const isComparable = choice.measure === 'rate' || choice.measure === 'index';
  switch (state.tab) {
    case 'map':
    case 'tiles': {
      const family = state.tab === 'map' ? 'choropleth' : 'tile-grid';
      const map = { family, ...base, ...choice } as const;
      return 'diverging' in measure.classes
        ? { ...map, measure: 'index', diverging: measure.classes.diverging }
        : { ...map, limits: measure.classes.limits };
    }
    case 'ranking':
    case 'table':
      return {
        family: 'ranking',
        ...base,
        ...choice,
        form: choice.measure === 'index' ? 'dots' : 'bars',
        isGrouped: false,
      };
    case 'over-time':
      return overTime(base, chosenCodes(offers, state), choice, measure);
    case 'scatter': {
      const { kind, per, decimals, isLogarithmic, periods } = against;
      const period = periodNear(periods, state.period) ?? state.period;
      const x = { indicator: against.indicator, period, measure: kind, decimals, ...withPer(per) };
      return {
        family: 'scatter',
        ...base,
        x,
        y: choice,
        isLogarithmic: { x: isLogarithmic, y: false },
        isFitted: isComparable,
      };
    }
    case 'inequality': {
      const { per } = sharedOut(indicator) ?? measure;
      const { indicator: id, period } = state;
      return { family: 'lorenz', ...base, indicator: id, period, ...withPer(per) };
    }
    case 'divided':
      return { family: 'theil', ...base, ...dividedChoice(state.indicator, indicator, measure) };
    case 'unknown':
      return { family: 'missingness', ...base, rows: 'provinces', indicator: state.indicator };
  }
}
