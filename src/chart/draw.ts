/** Turns a view of any family into its scene: the one list of families. */
import type { Dataset, Locale } from '../dataset/types.ts';
import type { Scene } from '../scene/scene.ts';
import { choropleth } from './choropleth.ts';
import type { CompositionView } from './facts/composition-values.ts';
import { composition } from './composition.ts';
import { lorenzScene, type LorenzView } from './lorenz-curve.ts';
import { locationQuotients, type QuotientView } from './location-quotient.ts';
import type { MapView } from './map-facts.ts';
import { missingness, type MissingnessView } from './missingness.ts';
import type { QuantitiesView } from './facts/asked-quantities.ts';
import { quantities } from './quantities.ts';
import { ranking, type RankingView } from './ranking.ts';
import { scatter, type ScatterView } from './scatter.ts';
import { sensitivityStrip, type SensitivityView } from './sensitivity-strip.ts';
import type { SlopeView } from './facts/slope-values.ts';
import { slope } from './slope.ts';
import { smallMultiples, type SmallMultiplesView } from './small-multiples.ts';
import { theilOverTime } from './theil-over-time.ts';
import type { TheilView } from './facts/theil-values.ts';
import { strip, type StripView } from './strip.ts';
import { tileGrid } from './tile-grid.ts';
import { timeSeries, type TimeSeriesView } from './time-series.ts';

/** A view of any family. */
export type ChartView =
  | LorenzView
  | MapView
  | QuotientView
  | MissingnessView
  | RankingView
  | ScatterView
  | SensitivityView
  | StripView
  | TimeSeriesView
  | SmallMultiplesView
  | SlopeView
  | TheilView
  | CompositionView
  | QuantitiesView;

/** Width of a chart in the text column of a wide screen, in units of the scene. */
const usualWidth = 640;

/**
 * The scene of `view` in that language, laid out for that width. Maps have one width and
 * are scaled. Throws as the family's own function does.
 */
export function draw(
  view: ChartView,
  dataset: Dataset,
  locale: Locale,
  width: number = usualWidth,
): Scene {
  switch (view.family) {
    case 'choropleth':
      return choropleth(view, dataset, locale);
    case 'tile-grid':
      return tileGrid(view, dataset, locale);
    case 'lorenz':
      return lorenzScene(view, dataset, locale, width);
    case 'location-quotient':
      return locationQuotients(view, dataset, locale, width);
    case 'missingness':
      return missingness(view, dataset, locale, width);
    case 'scatter':
      return scatter(view, dataset, locale, width);
    case 'ranking':
      return ranking(view, dataset, locale, width);
    case 'sensitivity':
      return sensitivityStrip(view, dataset, locale, width);
    case 'strip':
      return strip(view, dataset, locale, width);
    case 'time-series':
      return timeSeries(view, dataset, locale, width);
    case 'small-multiples':
      return smallMultiples(view, dataset, locale, width);
    case 'slope':
      return slope(view, dataset, locale, width);
    case 'theil':
      return theilOverTime(view, dataset, locale, width);
    case 'quantities':
      return quantities(view, dataset, locale, width);
    case 'composition':
      return composition(view, dataset, locale, width);
  }
}
