/** Works out what the explorer can offer of a dataset, by asking for everything that the content names. */
import type { Quantity } from '../dataset/quantity.ts';
import type { Dataset, Indicator, Locale } from '../dataset/types.ts';
import { provinceValues, type ProvinceValues } from '../chart/facts/province-values.ts';
import { momentsOf, standApart } from '../chart/facts/moments.ts';
import type { ValueChoice } from '../chart/view.ts';
import { formatPer } from '../i18n/format.ts';
import { followedInstead } from '../i18n/explorer-instead.ts';
import { offerMessages } from '../i18n/explorer-offers.ts';
import { periodsOf } from '../measure/periods.ts';
import { isAdditive, snapshot } from '../measure/snapshot.ts';
import { named } from '../measure/unknown-name.ts';
import { UnmeasurableError } from '../measure/unmeasurable.ts';
import { fittingDecimals, roundLimits } from './class-limits.ts';
import type {
  AgainstContent,
  ExplorerContent,
  IndicatorContent,
  MeasureContent,
} from './explorer-content.ts';
import type {
  AgainstOffer,
  ClassChoice,
  IndicatorOffer,
  MeasureOffer,
  Offers,
  Refusal,
} from './offers.ts';

type Answer =
  | { readonly shown: ProvinceValues; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly shown?: never };

/** Ratios at which the classes of an index end, above 1. */
const indexRatios = [1.25, 2, 4];

function indicatorOf(dataset: Dataset, id: string): Indicator {
  return named('indicator', id, dataset.indicators, (each) => each.id);
}

function refusalOf(error: unknown): Refusal {
  if (!(error instanceof UnmeasurableError)) {
    if (error instanceof RangeError) return 'not-computable';
    throw error;
  }
  switch (error.reason) {
    case 'not-divisible':
    case 'not-additive':
    case 'all-zero':
      return error.reason;
    case 'denominator-far':
    case 'denominator-missing':
    case 'denominator-inexact':
      return 'no-denominator';
    default:
      return 'not-computable';
  }
}

/** Every language asks for the same numbers. */
const answered = new WeakMap<Dataset, Map<string, Answer>>();

function ask(choice: ValueChoice, dataset: Dataset): Answer {
  const known = answered.get(dataset) ?? new Map<string, Answer>();
  answered.set(dataset, known);
  const key = JSON.stringify(choice);
  const answer = known.get(key) ?? tryOut(choice, dataset);
  known.set(key, answer);
  return answer;
}

function tryOut(choice: ValueChoice, dataset: Dataset): Answer {
  const needsSum = choice.measure === 'share' || choice.measure === 'index';
  if (needsSum && !isAdditive(indicatorOf(dataset, choice.indicator)))
    return { refusal: 'not-additive' };
  try {
    if (needsSum && snapshot(dataset, choice.indicator, choice.period).set.total.high === 0)
      return { refusal: 'all-zero' };
    return { shown: provinceValues(choice, dataset, 'en') };
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
}

function label(
  { kind, per, label: given }: MeasureContent,
  indicator: Indicator,
  example: ProvinceValues | undefined,
  dataset: Dataset,
  locale: Locale,
): string {
  const words = offerMessages[locale];
  if (given) return given[locale];
  if (kind === 'count') {
    const isCounted = isAdditive(indicator) && indicator.scale === 1 && indicator.kind !== 'money';
    return isCounted ? words.count : words.amount(indicator.unit[locale], isAdditive(indicator));
  }
  if (kind !== 'rate') return words[kind];
  const by = indicatorOf(dataset, per ?? dataset.settings.population);
  const usual = by.id === dataset.settings.population ? indicator.ratePer : undefined;
  const base = example?.denominator?.units.per ?? usual ?? by.scale;
  return base === 1
    ? words.perHead
    : words.rate(formatPer(base, locale), by.denominatorName[locale]);
}

function measureOffer(
  measure: MeasureContent,
  content: IndicatorContent,
  dataset: Dataset,
  locale: Locale,
): MeasureOffer {
  const { key, kind, per } = measure;
  const indicator = indicatorOf(dataset, content.id);
  const answersTo = (asked: ValueChoice['measure']) =>
    periodsOf(dataset, content.id).map(({ text: period }) => ({
      period,
      ...ask(
        { indicator: content.id, period, measure: asked, decimals: 0, ...withPer(per) },
        dataset,
      ),
    }));
  const direct = kind === 'rank' ? answersTo('rate') : answersTo(kind);
  // Where nothing may be divided, places go by the figures themselves.
  const isByCount = kind === 'rank' && direct.every(({ shown }) => shown === undefined);
  const answers = isByCount ? answersTo('count') : direct;
  const shown = answers.flatMap((answer) => (answer.shown ? [answer.shown] : []));
  const quantities = shown.flatMap(({ values }) =>
    values.flatMap(({ quantity }): readonly Quantity[] => (quantity ? [quantity] : [])),
  );
  const usual: ClassChoice =
    kind === 'index' ? { diverging: indexRatios } : { limits: roundLimits(quantities) };
  return {
    key,
    kind,
    ...(kind === 'count' || kind === 'share' || isByCount ? {} : withPer(per)),
    label: label(measure, indicator, shown[0], dataset, locale),
    periods: answers.flatMap((answer) => (answer.shown ? [answer.period] : [])),
    ...(shown.length === 0 ? { refusal: answers.at(-1)?.refusal ?? 'not-computable' } : {}),
    span: spanOf(kind, { indicator: content.id, ...(isByCount ? {} : withPer(per)) }, dataset),
    decimals: decimalsOf(kind, indicator, quantities, isByCount),
    classes: content.classes?.[key] ?? usual,
  };
}

function withPer(per: string | undefined): { per?: string } {
  return per === undefined ? {} : { per };
}

/**
 * The longest span up to the last period that can be drawn over time: for ranks all of one series,
 * since a place is compared only with one that was found in the same way.
 */
function spanOf(
  kind: MeasureContent['kind'],
  { indicator, per }: { readonly indicator: string; readonly per?: string },
  dataset: Dataset,
): readonly [string, string] | undefined {
  if (kind === 'share') return undefined;
  try {
    const by = kind === 'count' ? undefined : per;
    const { moments } = momentsOf({ indicator, per: by }, dataset);
    const last = moments.at(-1);
    const first = moments.find(({ series }) => kind !== 'rank' || series?.id === last?.series?.id);
    if (!first || !last || first === last) return undefined;
    return [first.period.text, last.period.text];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function decimalsOf(
  kind: MeasureContent['kind'],
  indicator: Indicator,
  quantities: readonly Quantity[],
  isByCount: boolean,
): number {
  if (kind === 'count' || isByCount) return indicator.decimals;
  if (kind === 'share') return 1;
  return kind === 'index' ? 2 : fittingDecimals(quantities);
}

function isApart(indicator: string, dataset: Dataset): boolean {
  return standApart(momentsOf({ indicator }, dataset).moments);
}

/** A sentence on what can be followed over the years; `undefined` where nothing can. */
function followedSentence(
  contents: readonly IndicatorContent[],
  dataset: Dataset,
  locale: Locale,
): string | undefined {
  const names = contents
    .filter(({ id }) => periodsOf(dataset, id).length > 1 && !isApart(id, dataset))
    .map(({ id }) => indicatorOf(dataset, id).name[locale]);
  return names.length > 0 ? followedInstead[locale](names) : undefined;
}

function indicatorOffer(
  content: IndicatorContent,
  measures: readonly MeasureContent[],
  followed: string | undefined,
  dataset: Dataset,
  locale: Locale,
): IndicatorOffer {
  const indicator = indicatorOf(dataset, content.id);
  const offers = measures.map((measure) => measureOffer(measure, content, dataset, locale));
  const usual = offers.find(({ key }) => key === content.measure);
  if (!usual || usual.periods.length === 0)
    throw new RangeError(
      `The explorer cannot begin ${content.id} with “${content.measure}”: it gives no figure.`,
    );
  return {
    id: content.id,
    name: indicator.name[locale],
    measures: offers,
    measure: content.measure,
    periods: periodsOf(dataset, content.id).map(({ text }) => text),
    instead: isApart(content.id, dataset) ? followed : undefined,
    isAdditive: isAdditive(indicator),
  };
}

function againstOffer(content: AgainstContent, dataset: Dataset, locale: Locale): AgainstOffer {
  const { indicator: id, kind, per } = content;
  const indicator = indicatorOf(dataset, id);
  const periods = periodsOf(dataset, id)
    .map(({ text }) => text)
    .filter(
      (period) =>
        ask({ indicator: id, period, measure: kind, decimals: 0, ...withPer(per) }, dataset).shown,
    );
  const name = indicator.name[locale];
  const isPerHead = kind === 'rate' && indicator.ratePer === 1;
  return { ...content, label: isPerHead ? offerMessages[locale].namePerHead(name) : name, periods };
}

/**
 * All that the content offers, in that language.
 * @throws UnknownNameError when the content names an indicator that the tables lack.
 * @throws RangeError when an indicator has no figure of the measure that it begins with.
 */
export function makeOffers(content: ExplorerContent, dataset: Dataset, locale: Locale): Offers {
  const followed = followedSentence(content.indicators, dataset, locale);
  return {
    indicators: content.indicators.map((indicator) =>
      indicatorOffer(indicator, content.measures, followed, dataset, locale),
    ),
    schemes: dataset.schemes.map(({ id, name }) => ({ id, name: name[locale] })),
    defaultScheme: dataset.settings.defaultScheme,
    against: content.against.map((against) => againstOffer(against, dataset, locale)),
    provinces: dataset.provinces.map(({ slug, adcode }) => ({ slug, adcode })),
    retired: content.retired,
  };
}
