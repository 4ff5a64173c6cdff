/** The views of inequality over time that the explorer can show, for what must be searched for at build. */
import type { TheilView } from '../chart/facts/theil-values.ts';
import { dividedChoice } from './explorer-view.ts';
import { tabRefusal, type Offers } from './offers.ts';
import { asked, settled } from './state.ts';

/** A view for each indicator that the tab shows, and each scheme of regions. */
export function dividedViews(offers: Offers): readonly TheilView[] {
  return offers.indicators
    .filter(({ id }) => {
      const choice = asked(offers, settled(offers, { indicator: id }));
      return tabRefusal(choice, 'divided') === undefined;
    })
    .flatMap((indicator) =>
      offers.schemes.map(({ id: scheme }) => ({
        family: 'theil' as const,
        id: '',
        title: { zh: '', en: '' },
        scheme,
        ...dividedChoice(indicator.id, indicator),
      })),
    );
}
