/** Outlines on a map's plane, whoever projected them. */

/** A province on the map's plane. */
export interface ProjectedProvince {
  readonly adcode: string;
  /** Path data in half units. */
  readonly path: string;
  /** Centre of area, in units of the map. */
  readonly centre: readonly [number, number];
  /** Adcodes of the provinces that share a border. */
  readonly adjacent: readonly string[];
}

export interface ProjectedOutlines {
  readonly width: number;
  readonly height: number;
  /** In the order of the dataset's provinces. */
  readonly provinces: readonly ProjectedProvince[];
  /** Path data, in half units, of the outline around the provinces with these adcodes. */
  readonly outlineAround: (adcodes: readonly string[]) => string;
}
