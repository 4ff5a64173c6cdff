/** What the explorer's page carries for its script, as inert JSON. */
import type { Offers } from '../../explore/offers.ts';
import type { PackedFigures } from '../../explore/packed.ts';

export interface ExplorerPageData {
  /** Its provinces are left out: they stand among the figures. */
  readonly offers: Offers;
  readonly figures: PackedFigures;
  /** Addresses of embeds, by the query of the state that they show. */
  readonly embeds: Readonly<Record<string, string>>;
  /** Where sources are described. */
  readonly sources: string;
  readonly siteName: string;
  /** What the figures leave out. */
  readonly coverage: string;
}
