/** The words of a sensitivity strip: a table of all alternatives, and a paragraph on what survives. */
import type { Dataset, Locale } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { sensitivityMessages } from '../../i18n/chart-sensitivity.ts';
import { sensitivitySentence } from '../../i18n/sensitivity-sentence.ts';
import type { Verdict } from '../../measure/compare.ts';
import type { SensitivityRecord } from '../../measure/sensitivity.ts';
import type { SceneTable, SceneWords, TableCell } from '../../scene/scene.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { finite } from '../facts/finite.ts';
import { sourceLine } from './province-words.ts';
import type { FindingGroup, FindingRow } from '../facts/sensitivity-rows.ts';
import type { BaseView } from '../view.ts';

/** What is said of a row, beginning with what was changed; the value is the last word but the verdict. */
export function rowLabel(heading: string, { name, text }: FindingRow, locale: Locale): string {
  return locale === 'zh' ? `${heading}（${name}） ${text}` : `${heading} (${name}) ${text}`;
}

function verdictCell(verdict: Verdict | undefined, locale: Locale): Record<string, TableCell> {
  return verdict ? { verdict: { text: sensitivityMessages[locale].verdict[verdict] } } : {};
}

function tableOf(groups: readonly FindingGroup[], caption: string, locale: Locale): SceneTable {
  const words = sensitivityMessages[locale];
  const hasClaim = groups.some(({ rows }) => rows.some(({ verdict }) => verdict));
  return {
    caption,
    columns: [
      { key: 'name', label: words.alternative, isNumeric: false },
      { key: 'group', label: words.kindOfChoice, isNumeric: false },
      { key: 'value', label: words.value, isNumeric: true },
      ...(hasClaim ? [{ key: 'verdict', label: words.verdictColumn, isNumeric: false }] : []),
    ],
    rows: groups.flatMap(({ heading, rows }) =>
      rows.map(({ key, name, quantity, text, verdict }) => ({
        key,
        cells: {
          name: { text: name },
          group: { text: heading },
          value: { text, low: finite(quantity.low), high: finite(quantity.high) },
          ...verdictCell(verdict, locale),
        },
      })),
    ),
  };
}

function tallyOf(groups: readonly FindingGroup[], locale: Locale): string {
  const verdicts = groups.flatMap(({ rows }) => rows.flatMap(({ verdict }) => verdict ?? []));
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  if (verdicts.length === 0) return '';
  const counts = { holds: count('holds'), fails: count('fails'), open: count('open') };
  return sensitivityMessages[locale].tally(counts);
}

export interface SensitivityFacts {
  readonly record: SensitivityRecord;
  readonly groups: readonly FindingGroup[];
  readonly subtitle: string;
  /** What is claimed, in words; empty where nothing is. */
  readonly claim: string;
  readonly caveat: string;
  readonly decimals: number;
}

/** The words of the strip. */
export function sensitivityWords(
  { title }: BaseView,
  { record, groups, subtitle, claim, caveat, decimals }: SensitivityFacts,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const { sentence } = chartMessages[locale];
  return {
    language: locale,
    title: title[locale],
    subtitle,
    summary: joinSentences(
      [
        sentence(subtitle),
        claim === '' ? '' : sentence(claim),
        sensitivitySentence(record, dataset, locale, decimals),
        tallyOf(groups, locale),
      ],
      locale,
    ),
    source: sourceLine(dataset, record.provenance, locale),
    sourceIds: record.provenance.sources,
    notes: [caveat],
    table: tableOf(groups, subtitle, locale),
  };
}
