/** Tells what the name of a row means: a province, a total of provinces, or something else. */
import type { Dataset, Province } from '../types.ts';
import { plainName } from './plain-text.ts';

export type RowName =
  | { readonly kind: 'province'; readonly province: Province }
  /** The nation, or all provinces together. */
  | { readonly kind: 'total' }
  /** A region of one of the schemes. */
  | { readonly kind: 'region' }
  | { readonly kind: 'other' };

/** What tables of any country call the row that adds up the others. */
const totals: readonly string[] = ['全国', '合计', '总计', '共计', '小计', '总数', 'total', 'sum'];

/** Words that may follow a region's name. */
const regionEndings: readonly string[] = ['', '地区', '区', '部', '省份', 'region', 'provinces'];

function namesOfProvince({ adcode, iso, name, shortName, slug }: Province): readonly string[] {
  return [adcode, iso, name.zh, name.en, shortName.zh, shortName.en, slug];
}

/** A function that tells what a row's name means in this dataset; spacing and footnotes are nothing. */
export function rowNames(dataset: Dataset): (text: string) => RowName {
  const known = new Map<string, RowName>();
  const learn = (names: readonly string[], meaning: RowName) => {
    for (const name of names) known.set(plainName(name), meaning);
  };
  const regions = dataset.schemes.flatMap((scheme) => scheme.regions);
  learn(
    regions.flatMap(({ name }) =>
      regionEndings.flatMap((ending) => [name.zh + ending, name.en + ending]),
    ),
    { kind: 'region' },
  );
  learn([...totals, ...dataset.scopes.flatMap(({ name }) => [name.zh, name.en])], {
    kind: 'total',
  });
  for (const province of dataset.provinces) {
    learn(namesOfProvince(province), { kind: 'province', province });
  }
  return (text) => known.get(plainName(text)) ?? { kind: 'other' };
}
