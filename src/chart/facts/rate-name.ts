/** The name of a rate: so many of something per so many residents, or something per resident. */
import type { Indicator, Locale } from '../../dataset/types.ts';
import { scatterMessages } from '../../i18n/chart-scatter.ts';
import { formatPer } from '../../i18n/format.ts';

/** The unit without the multiple that its table counts in: yuan, where that counts 100 million yuan. */
export function baseUnit({ unit }: Indicator, locale: Locale): string {
  return locale === 'zh'
    ? unit.zh.replace(/^[十百千万亿]+/, '')
    : unit.en.replace(/^[\d,]+ (?:thousand |million |billion )?/, '');
}

/** So many “per 10,000 residents”; where it is per one, “per resident”, which is what people say. */
export function rateName(
  indicator: Indicator,
  by: Pick<Indicator, 'denominatorName'>,
  per: number,
  locale: Locale,
): string {
  const words = scatterMessages[locale];
  const name = indicator.name[locale];
  return per === 1
    ? words.perHead(name, baseUnit(indicator, locale))
    : words.rate(name, formatPer(per, locale), by.denominatorName[locale]);
}
