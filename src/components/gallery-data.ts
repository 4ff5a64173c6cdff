/** The real tables in states that a reader may meet one day: with figures missing, and with long names. */
import { oncePer } from '../dataset/once.ts';
import type { Dataset, Observation } from '../dataset/types.ts';
import type { GalleryState } from '../i18n/chart-families.ts';

/** Residents stay: nothing else could be divided. */
function keeping(dataset: Dataset, isKept: (observation: Observation) => boolean): Dataset {
  return {
    ...dataset,
    observations: Object.fromEntries(
      Object.entries(dataset.observations).map(([indicator, observations]) => [
        indicator,
        indicator === dataset.settings.population ? observations : observations.filter(isKept),
      ]),
    ),
  };
}

/** The province of which most figures are exact, the first of several. */
function bestKnown({ provinces, observations }: Dataset): string | undefined {
  const all = Object.values(observations).flat();
  const exact = (adcode: string) =>
    all.filter((each) => each.adcode === adcode && each.status === 'exact').length;
  return provinces.toSorted((a, b) => exact(b.adcode) - exact(a.adcode))[0]?.adcode;
}

/** The dataset in that state. */
export function galleryDataset(dataset: Dataset, state: GalleryState): Dataset {
  return made(state, dataset);
}

/** One dataset for all charts of a state, so that what they compute of it is computed once. */
const made = oncePer(
  (state: GalleryState) => state,
  (state, dataset: Dataset) => make(state, dataset),
);

function make(state: GalleryState, dataset: Dataset): Dataset {
  switch (state) {
    case 'missing': {
      const left = dataset.provinces.filter((_, index) => index % 3 !== 1);
      const adcodes = new Set(left.map(({ adcode }) => adcode));
      return keeping(dataset, ({ adcode }) => adcodes.has(adcode));
    }
    case 'single': {
      const only = bestKnown(dataset);
      return keeping(dataset, ({ adcode }) => adcode === only);
    }
    case 'long':
      return {
        ...dataset,
        provinces: dataset.provinces.map((province) => ({ ...province, shortName: province.name })),
      };
    default:
      return dataset;
  }
}
