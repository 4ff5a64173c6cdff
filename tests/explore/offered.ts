/** The published explorer for tests, and any state of it. */
import fc from 'fast-check';
import { explorerContent } from '../../src/content/explore.ts';
import { makeOffers } from '../../src/explore/make-offers.ts';
import { tabs } from '../../src/explore/offers.ts';
import { settled, type ExplorerState } from '../../src/explore/state.ts';
import { dataset } from '../dataset/published.ts';

export const offers = {
  zh: makeOffers(explorerContent, dataset, 'zh'),
  en: makeOffers(explorerContent, dataset, 'en'),
} as const;

/** Of any choices, whether they go together or not, the state that comes of them. */
export const anyState: fc.Arbitrary<ExplorerState> = fc
  .record({
    indicator: fc.constantFrom(...offers.en.indicators.map(({ id }) => id)),
    measure: fc.constantFrom(...explorerContent.measures.map(({ key }) => key)),
    period: fc.constantFrom(...offers.en.indicators.flatMap(({ periods }) => periods)),
    scheme: fc.constantFrom(...offers.en.schemes.map(({ id }) => id)),
    chosen: fc.array(fc.constantFrom(...dataset.provinces.map(({ slug }) => slug)), {
      maxLength: 8,
    }),
    tab: fc.constantFrom(...tabs),
    against: fc.constantFrom(...offers.en.against.map(({ key }) => key)),
  })
  .map((wanted) => settled(offers.en, wanted));
