/** The numbers of an indicator over time, for every province, every region and all together. */
import { oncePer } from '../../dataset/once.ts';
import { exactly, type Quantity } from '../../dataset/quantity.ts';
import type { Dataset, Locale, RegionScheme } from '../../dataset/types.ts';
import { divide, multiply } from '../../measure/arithmetic.ts';
import type { Denominator } from '../../measure/denominator.ts';
import { density } from '../../measure/density.ts';
import { indicatorWeights, linearRange } from '../../measure/linear.ts';
import { combineProvenance, type Provenance } from '../../measure/provenance.ts';
import { ratioRange } from '../../measure/ratio.ts';
import { sumAt } from '../../measure/region-members.ts';
import { tracedTo } from '../../measure/regional-figures.ts';
import { isAdditive, type Snapshot } from '../../measure/snapshot.ts';
import { gapsIn, momentsOf, type Gap, type Moment, type Moments } from './moments.ts';
import type { Tone } from '../../scene/scene.ts';
import { namesOf } from './province-names.ts';
import { schemeOf } from './province-values.ts';
import { regionTone } from './region-tone.ts';

/** Which numbers of an indicator are shown over time. */
export interface SeriesChoice {
  readonly indicator: string;
  /** As in a chart of one period: the figures, per so many residents, or where all provinces are 1. */
  readonly measure: 'count' | 'rate' | 'index';
  /** The indicator to divide by, for rates and indices; residents when left out. */
  readonly per?: string;
  readonly decimals: number;
  /** The first and last period, as written in the tables; left out, all that there are. */
  readonly from?: string;
  readonly to?: string;
  /** Leaves out what lies between the two. */
  readonly isEndsOnly?: boolean;
}

/** One province or region over time. */
export interface SeriesLine {
  /** Adcode or id of the region. */
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  /** The tone of its region. */
  readonly tone: Tone;
  /** In the order of the moments; `undefined` where there is no figure. */
  readonly quantities: readonly (Quantity | undefined)[];
}

export interface SeriesValues extends Moments {
  readonly gaps: readonly Gap[];
  readonly scheme: RegionScheme;
  /** In the order of the dataset, all of them. */
  readonly provinces: readonly SeriesLine[];
  /** In the order of the scheme; none where figures cannot be added. */
  readonly regions: readonly SeriesLine[];
  /** All provinces together; no quantity where figures cannot be added. */
  readonly together: readonly (Quantity | undefined)[];
  readonly provenance: Provenance;
}

interface Figure {
  /** Of the provinces at these positions together. */
  readonly positions: readonly number[];
  readonly measure: SeriesChoice['measure'];
  readonly denominator: Denominator | undefined;
}

/** Charts of the same figures are drawn in every language and width. */
const figureOf = oncePer(
  ({ positions, measure, denominator }: Figure) =>
    [measure, denominator?.indicator.id, ...positions].join(' '),
  computed,
);

function computed({ positions, measure, denominator }: Figure, { set }: Snapshot): Quantity {
  const weights = indicatorWeights(set, positions);
  const count = linearRange(set, weights);
  if (!denominator) return count;
  const own = exactly(sumAt(denominator.values, positions));
  if (measure === 'rate') return density(count, own, denominator.units);
  const everyone = [...set.members.keys()];
  const share = ratioRange(set, weights, indicatorWeights(set, everyone));
  return divide(multiply(share, exactly(sumAt(denominator.values, everyone))), own);
}

/** `undefined` when one of the provinces has no figure at the moment. */
function figureOfMembers(
  moment: Moment,
  members: readonly string[],
  measure: SeriesChoice['measure'],
): Quantity | undefined {
  const positions = members.map((adcode) => moment.snapshot.adcodes.indexOf(adcode));
  return positions.includes(-1)
    ? undefined
    : figureOf({ positions, measure, denominator: moment.denominator }, moment.snapshot);
}

/**
 * The values that `choice` names, under the scheme of that id.
 * @throws UnknownNameError and RangeError as {@link momentsOf} does, and when there is no such scheme.
 */
export function seriesValues(
  choice: SeriesChoice,
  schemeId: string,
  dataset: Dataset,
  locale: Locale,
): SeriesValues {
  const scheme = schemeOf(dataset, schemeId);
  const per = choice.measure === 'count' ? undefined : (choice.per ?? dataset.settings.population);
  const shown = momentsOf({ ...choice, per }, dataset);
  const { moments } = shown;
  const over = (members: readonly string[]) =>
    moments.map((moment) => figureOfMembers(moment, members, choice.measure));
  const adds = moments.every(({ snapshot: { indicator } }) => isAdditive(indicator));
  return {
    ...shown,
    gaps: gapsIn(moments),
    scheme,
    provinces: dataset.provinces.map((province) => ({
      key: province.adcode,
      name: province.shortName[locale],
      names: namesOf(province),
      tone: regionTone(scheme, province.adcode),
      quantities: over([province.adcode]),
    })),
    regions: (adds ? scheme.regions : []).map(({ id, name, order, members }) => ({
      key: id,
      name: name[locale],
      names: [name.zh, name.en],
      tone: `region-${order}`,
      quantities: over(members),
    })),
    together: adds
      ? over(dataset.provinces.map(({ adcode }) => adcode))
      : moments.map(() => undefined),
    provenance: combineProvenance(
      ...moments.map(({ snapshot, denominator }) => tracedTo(snapshot, denominator)),
    ),
  };
}

/** The key of the line of all provinces together. */
export const togetherKey = 'together';

/** All provinces together, as a line; `undefined` where figures cannot be added. */
export function togetherLine(
  { together }: Pick<SeriesValues, 'together'>,
  name: string,
): SeriesLine | undefined {
  if (together.every((quantity) => quantity === undefined)) return undefined;
  return { key: togetherKey, name, names: [name], tone: 'ink-faint', quantities: together };
}

/** What one of the figures stands for: 10,000 where the table counts in tens of thousands; a rate is in ones. */
export function countedIn({ measure }: SeriesChoice, { moments }: Moments): number {
  return measure === 'count' ? (moments[0]?.snapshot.indicator.scale ?? 1) : 1;
}

/** The last quantity that is known, with its moment's position; `undefined` for a line without figures. */
export function lastOf({
  quantities,
}: SeriesLine): { readonly quantity: Quantity; readonly index: number } | undefined {
  const index = quantities.findLastIndex((quantity) => quantity !== undefined);
  const quantity = quantities[index];
  return quantity && { quantity, index };
}
