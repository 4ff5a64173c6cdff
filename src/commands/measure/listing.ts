/** Lists what may be asked for: measures, indicators with their periods, schemes with their regions. */
import type { Dataset, Locale } from '../../dataset/types.ts';
import { commandMessages, measureTexts } from '../../i18n/measure-command.ts';
import { periodsOf } from '../../measure/periods.ts';
import { observedIndicators } from '../../measure/snapshot.ts';
import { alignedTable, type Report } from './report.ts';

/** Everything that the command knows by name. */
export function listing(dataset: Dataset, locale: Locale, measures: readonly string[]): Report {
  const words = commandMessages[locale];
  const indicators = observedIndicators(dataset).map((indicator) => ({
    id: indicator.id,
    name: indicator.name[locale],
    periods: periodsOf(dataset, indicator.id).map(({ text }) => text),
  }));
  const schemes = dataset.schemes.map((scheme) => ({
    id: scheme.id,
    name: scheme.name[locale],
    regions: scheme.regions.map(({ id }) => id),
  }));
  const described = measures.map((id) => ({
    id,
    name: measureTexts[id]?.name[locale] ?? id,
    note: measureTexts[id]?.note[locale] ?? '',
  }));
  return {
    title: words.usage,
    table: [],
    sentences: [
      `\n${words.measures}:`,
      ...alignedTable(described.map(({ id, name, note }) => [`  ${id}`, name, note])),
      `\n${words.indicators}:`,
      ...alignedTable(indicators.map(({ id, name, periods }) => [`  ${id}`, name, span(periods)])),
      `\n${words.schemes}:`,
      ...alignedTable(
        schemes.map(({ id, name, regions }) => [
          `  ${id}`,
          name,
          regions.join(locale === 'zh' ? '、' : ', '),
        ]),
      ),
    ],
    data: { measures: described, indicators, schemes },
    provenance: undefined,
  };
}

/** Long series by their ends; the JSON has them all. */
function span(periods: readonly string[]): string {
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  return periods.length > 3 ? `${first} … ${last} (${periods.length})` : periods.join(', ');
}
