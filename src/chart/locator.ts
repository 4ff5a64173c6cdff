/** Shows where a province or a region is: one or several squares of the tile grid among the others. */
import type { Dataset, Locale, Region, RegionScheme } from '../dataset/types.ts';
import type { Geometry, Scene } from '../scene/scene.ts';
import { regionTone } from './facts/region-tone.ts';
import { namesOf } from './facts/province-names.ts';

const pitch = 25;
const size = 23;

/** What the locator is about, and its words. */
export interface LocatorView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Adcodes of the provinces that are marked. */
  readonly marked: readonly string[];
  /** The region whose provinces are outlined. */
  readonly region: Region | undefined;
}

/** The tile grid without figures: what is marked stands in the colour of its region, which is outlined. */
export function locator(
  { id, title, summary, marked, region }: LocatorView,
  scheme: RegionScheme,
  dataset: Dataset,
  locale: Locale,
): Scene {
  const { provinces } = dataset;
  const square = (column: number, row: number): Geometry => ({
    kind: 'rect',
    x: column * pitch,
    y: row * pitch,
    width: size,
    height: size,
  });
  const paintOf = (adcode: string) =>
    ({
      kind: 'solid',
      tone: marked.includes(adcode) ? regionTone(scheme, adcode) : 'step-1',
    }) as const;
  const nothing = { fills: [], patterns: [], lines: [] };
  return {
    id,
    width: (Math.max(...provinces.map(({ tile }) => tile.column)) + 1) * pitch,
    height: (Math.max(...provinces.map(({ tile }) => tile.row)) + 1) * pitch,
    language: locale,
    title,
    subtitle: '',
    summary,
    source: '',
    sourceIds: [],
    notes: [],
    table: { caption: '', columns: [], rows: [] },
    legend: nothing,
    rules: [],
    marks: provinces.map((province) => ({
      key: province.adcode,
      shapes: [
        { ...square(province.tile.column, province.tile.row), paint: paintOf(province.adcode) },
      ],
      label: province.shortName[locale],
      low: null,
      high: null,
      neighbours: {},
      names: namesOf(province),
    })),
    outlines: provinces
      .filter(({ adcode }) => region?.members.includes(adcode))
      .map(({ adcode, tile }) => ({
        key: adcode,
        shape: square(tile.column, tile.row),
        tone: regionTone(scheme, adcode),
      })),
    texts: provinces.map(({ adcode, abbreviation, iso, tile }) => ({
      role: 'tick',
      text: locale === 'zh' ? abbreviation : iso.slice(-2),
      x: tile.column * pitch + size / 2,
      y: tile.row * pitch + size / 2,
      anchor: 'middle',
      tone: 'ink',
      on: paintOf(adcode),
    })),
  };
}
