/** Fetches the code of a chart family when a chart of it is first shown; afterwards it draws at once. */
import type { UnpackedFigures } from '../../explore/unpack.ts';
import type { ExplorerView } from '../../explore/explorer-view.ts';
import type { Locale } from '../../dataset/types.ts';
import type { Scene } from '../../scene/scene.ts';

type Family = ExplorerView['family'];

/** Draws a view of one family, for a place of that width. */
export type Draw = (view: ExplorerView, width: number) => Scene;

function wrongFamily(view: ExplorerView): never {
  throw new Error(`A chart of another family was asked to draw “${view.family}”.`);
}

/** For each family, the function that fetches what draws it. */
function loaders(
  { dataset, outlines }: UnpackedFigures,
  locale: Locale,
): Readonly<Record<Family, () => Promise<Draw>>> {
  return {
    choropleth: async () => {
      const { mapScene } = await import('../../chart/map-scene.ts');
      return (view) =>
        view.family === 'choropleth'
          ? mapScene(view, dataset, locale, outlines)
          : wrongFamily(view);
    },
    'tile-grid': async () => {
      const { tileGrid } = await import('../../chart/tile-grid.ts');
      return (view) =>
        view.family === 'tile-grid' ? tileGrid(view, dataset, locale) : wrongFamily(view);
    },
    ranking: async () => {
      const { ranking } = await import('../../chart/ranking.ts');
      return (view, width) =>
        view.family === 'ranking' ? ranking(view, dataset, locale, width) : wrongFamily(view);
    },
    'time-series': async () => {
      const { timeSeries } = await import('../../chart/time-series.ts');
      return (view, width) =>
        view.family === 'time-series'
          ? timeSeries(view, dataset, locale, width)
          : wrongFamily(view);
    },
    slope: async () => {
      const { slope } = await import('../../chart/slope.ts');
      return (view, width) =>
        view.family === 'slope' ? slope(view, dataset, locale, width) : wrongFamily(view);
    },
    scatter: async () => {
      const { scatter } = await import('../../chart/scatter.ts');
      return (view, width) =>
        view.family === 'scatter' ? scatter(view, dataset, locale, width) : wrongFamily(view);
    },
    lorenz: async () => {
      const { lorenzScene } = await import('../../chart/lorenz-curve.ts');
      return (view, width) =>
        view.family === 'lorenz' ? lorenzScene(view, dataset, locale, width) : wrongFamily(view);
    },
    theil: async () => {
      const { theilOverTime } = await import('../../chart/theil-over-time.ts');
      return (view, width) =>
        view.family === 'theil' ? theilOverTime(view, dataset, locale, width) : wrongFamily(view);
    },
    missingness: async () => {
      const { missingness } = await import('../../chart/missingness.ts');
      return (view, width) =>
        view.family === 'missingness'
          ? missingness(view, dataset, locale, width)
          : wrongFamily(view);
    },
  };
}

export interface Families {
  /** What draws a family, once it is there. */
  readonly ready: (family: Family) => Draw | undefined;
  readonly fetch: (family: Family) => Promise<Draw>;
}

/** The families that draw those figures in that language. */
export function chartFamilies(figures: UnpackedFigures, locale: Locale): Families {
  const load = loaders(figures, locale);
  const ready = new Map<Family, Draw>();
  return {
    ready: (family) => ready.get(family),
    fetch: async (family) => {
      const draw = ready.get(family) ?? (await load[family]());
      ready.set(family, draw);
      return draw;
    },
  };
}
