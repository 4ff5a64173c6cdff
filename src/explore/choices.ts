/** The choices of the explorer's question and its tabs, each with the state that it leads to. */
import type { Locale } from '../dataset/types.ts';
import { parsePeriod } from '../dataset/period.ts';
import { offerMessages } from '../i18n/explorer-offers.ts';
import { formatPeriod } from '../i18n/format.ts';
import { periodNear, sharedOut, tabRefusal, tabs, type Offers, type Tab } from './offers.ts';
import { asked, settled, type ExplorerState } from './state.ts';

export const choiceNames = ['indicator', 'measure', 'period', 'scheme', 'against'] as const;

export type ChoiceName = (typeof choiceNames)[number];

/** Something that a reader may choose, or why not. */
export interface ChoiceOption {
  readonly key: string;
  readonly label: string;
  readonly isCurrent: boolean;
  /** The state that it leads to; without one it is refused. */
  readonly state?: ExplorerState;
  readonly refusal?: string;
}

export interface TabOption extends ChoiceOption {
  readonly key: Tab;
}

/** The period as a reader writes it. */
export function periodText(period: string, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed ? formatPeriod(parsed, locale) : period;
}

function overOf(offers: Offers, state: ExplorerState, per: string | undefined): string {
  const known = offers.indicators.find(({ id }) => id === per);
  return known?.name ?? per ?? asked(offers, state).indicator.name;
}

/** Periods that the state's tab can show: all of a slider's stops. */
export function periodsShown(offers: Offers, state: ExplorerState): readonly string[] {
  const { indicator, measure, against } = asked(offers, state);
  if (state.tab === 'scatter')
    return measure.periods.filter((period) => periodNear(against.periods, period) !== undefined);
  const shared = state.tab === 'inequality' ? sharedOut(indicator) : undefined;
  return shared
    ? measure.periods.filter((period) => shared.periods.includes(period))
    : measure.periods;
}

/** Whether a chart shows one period and not all of them. */
export function showsOnePeriod({ tab }: ExplorerState): boolean {
  return tab !== 'over-time' && tab !== 'divided' && tab !== 'unknown';
}

/** Whether a chart sets regions beside each other; a Lorenz curve orders provinces by themselves alone. */
export function showsRegions({ tab }: Pick<ExplorerState, 'tab'>): boolean {
  return tab !== 'inequality';
}

/** What may be chosen in place of the state's own choice of that name. */
export function optionsOf(
  offers: Offers,
  state: ExplorerState,
  name: ChoiceName,
  locale: Locale,
): readonly ChoiceOption[] {
  const to = (change: Partial<ExplorerState>) => settled(offers, { ...state, ...change });
  const { indicator } = asked(offers, state);
  switch (name) {
    case 'indicator':
      return offers.indicators.map(({ id, name: label }) => ({
        key: id,
        label,
        isCurrent: id === state.indicator,
        state: to({ indicator: id }),
      }));
    case 'measure':
      return indicator.measures.map(({ key, label, refusal, per }) => {
        const option = { key, label, isCurrent: key === state.measure };
        return refusal === undefined
          ? { ...option, state: to({ measure: key }) }
          : {
              ...option,
              refusal: offerMessages[locale].refusal[refusal](overOf(offers, state, per)),
            };
      });
    case 'period':
      return periodsShown(offers, state).map((period) => ({
        key: period,
        label: periodText(period, locale),
        isCurrent: period === state.period,
        state: to({ period }),
      }));
    case 'scheme':
      return offers.schemes.map(({ id, name: label }) => ({
        key: id,
        label,
        isCurrent: id === state.scheme,
        state: to({ scheme: id }),
      }));
    case 'against':
      return offers.against
        .filter(({ indicator: id }) => id !== state.indicator)
        .map(({ key, label }) => ({
          key,
          label,
          isCurrent: key === state.against,
          state: to({ against: key }),
        }));
  }
}

/** The tabs; one that cannot show the choice says why. */
export function tabOptions(
  offers: Offers,
  state: ExplorerState,
  locale: Locale,
): readonly TabOption[] {
  const choice = asked(offers, state);
  const words = offerMessages[locale];
  return tabs.map((tab) => {
    const refusal = tabRefusal(choice, tab);
    const option = { key: tab, label: words.tab[tab], isCurrent: tab === state.tab };
    return refusal === undefined
      ? { ...option, state: settled(offers, { ...state, tab }) }
      : { ...option, refusal: words.tabRefusal[refusal] };
  });
}
