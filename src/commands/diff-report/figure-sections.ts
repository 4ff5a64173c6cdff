/** The sections on the tables themselves: figures, coverage, and records without figures. */
import { changeSizes } from '../../dataset/diff/change-size.ts';
import type { CoverageChange } from '../../dataset/diff/diff-coverage.ts';
import type { ChangedFigure, LoneFigure } from '../../dataset/diff/diff-figures.ts';
import type { RecordChange } from '../../dataset/diff/diff-records.ts';
import type { FigureKey } from '../../dataset/diff/stated-figures.ts';
import type { Locale } from '../../dataset/types.ts';
import { diffMessages } from '../../i18n/diff.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { formatChange, formatStated } from '../../i18n/format-change.ts';
import { groupedFigures } from './grouped-figures.ts';
import { namesOf, type Names } from './names.ts';
import { labelled, listSeparator, statementSeparator } from './punctuation.ts';
import type { Comparison, ReportSection } from './report.ts';

/** More names than this in one cell are cut, since a reader then wants the number. */
const mostNames = 6;

interface Scribe {
  readonly locale: Locale;
  readonly names: Names;
  /** How many provinces make “all”. */
  readonly provinces: number;
}

/** Figures changed, added and removed, coverage, and records, in that order. */
export function figureSections(
  { before, after, diff }: Comparison,
  locale: Locale,
): readonly ReportSection[] {
  const scribe: Scribe = {
    locale,
    names: namesOf(before.dataset, after.dataset, locale),
    provinces: after.dataset.provinces.length,
  };
  return [
    changedSection(diff.figures.changed, scribe),
    loneSection('added', diff.figures.added, scribe),
    loneSection('removed', diff.figures.removed, scribe),
    coverageSection(diff.coverage, scribe),
    recordSection(diff.records, scribe),
  ];
}

function changedSection(changes: readonly ChangedFigure[], scribe: Scribe): ReportSection {
  const { locale, names } = scribe;
  const words = diffMessages[locale];
  const alarm = ({ size }: ChangedFigure) => changeSizes.indexOf(size);
  const sides = ({ before, after, fields }: ChangedFigure): readonly [string, string] => {
    const stated = fields.filter((field) => field !== 'quantity');
    const write = (figure: ChangedFigure['before']) =>
      [
        formatStated(figure.quantity, locale),
        ...stated.map((field) => labelled(words.fields[field], figure[field] || '–', locale)),
      ].join(statementSeparator[locale]);
    return [write(before), write(after)];
  };
  return {
    id: 'changed',
    heading: words.headings.changed,
    columns: [
      { label: words.columns.where, isNumeric: false },
      { label: words.columns.indicator, isNumeric: false },
      { label: words.columns.of, isNumeric: false },
      { label: words.columns.period, isNumeric: false },
      { label: words.columns.before, isNumeric: true },
      { label: words.columns.after, isNumeric: true },
      { label: words.columns.change, isNumeric: true },
      { label: words.columns.size, isNumeric: false },
    ],
    rows: changes
      .toSorted((a, b) => alarm(b) - alarm(a))
      .map((change) => [
        `${change.after.origin.file}:${change.after.origin.line}`,
        names.indicator(change.key.indicator),
        change.key.name[locale],
        formatPeriod(change.key.period, locale),
        ...sides(change),
        formatChange(change.before.quantity, change.after.quantity, locale),
        words.sizes[change.size],
      ]),
    notes: changes.length === 0 ? [] : [words.sizeKey],
  };
}

function listed(keys: readonly FigureKey[], { locale, provinces }: Scribe): string {
  if (keys.length === provinces && keys[0]?.table === 'observations') {
    return diffMessages[locale].all;
  }
  const shown = keys.slice(0, mostNames).map(({ name }) => name[locale]);
  const rest = keys.length > mostNames ? [`… +${keys.length - mostNames}`] : [];
  return [...shown, ...rest].join(listSeparator[locale]);
}

function loneSection(
  kind: 'added' | 'removed',
  figures: readonly LoneFigure[],
  scribe: Scribe,
): ReportSection {
  const { locale, names } = scribe;
  const words = diffMessages[locale];
  return {
    id: kind,
    heading: words.headings[kind],
    columns: [
      { label: words.columns.table, isNumeric: false },
      { label: words.columns.indicator, isNumeric: false },
      { label: words.columns.period, isNumeric: false },
      { label: words.columns.number, isNumeric: true },
      { label: words.columns.which, isNumeric: false },
    ],
    rows: groupedFigures(figures).map(({ key, members }) => [
      words.figureTables[key.table],
      names.indicator(key.indicator),
      formatPeriod(key.period, locale),
      String(members.length),
      members.length === 1 && members[0]
        ? labelled(key.name[locale], formatStated(members[0].figure.quantity, locale), locale)
        : listed(
            members.map((member) => member.key),
            scribe,
          ),
    ]),
    notes: [],
  };
}

function coverageSection(changes: readonly CoverageChange[], scribe: Scribe): ReportSection {
  const { locale, names } = scribe;
  const words = diffMessages[locale];
  return {
    id: 'coverage',
    heading: words.headings.coverage,
    columns: [
      { label: words.columns.indicator, isNumeric: false },
      { label: words.columns.period, isNumeric: false },
      { label: words.columns.before, isNumeric: false },
      { label: words.columns.after, isNumeric: false },
      { label: words.columns.number, isNumeric: true },
      { label: words.columns.which, isNumeric: false },
    ],
    rows: groupedFigures(changes, ({ before, after }) => `${before} ${after}`).map(
      ({ key, members }) => [
        names.indicator(key.indicator),
        formatPeriod(key.period, locale),
        words.knowledge[members[0]?.before ?? 'unknown'],
        words.knowledge[members[0]?.after ?? 'unknown'],
        String(members.length),
        listed(
          members.map((member) => member.key),
          scribe,
        ),
      ],
    ),
    notes: [],
  };
}

function recordSection(changes: readonly RecordChange[], { locale }: Scribe): ReportSection {
  const words = diffMessages[locale];
  const row = (
    { table, key, kind }: RecordChange,
    field: RecordChange['fields'][number] | undefined,
  ) => [
    words.recordTables[table],
    [key, field?.field].filter(Boolean).join(' '),
    words.kinds[kind],
    field?.before ?? '',
    field?.after ?? '',
  ];
  return {
    id: 'records',
    heading: words.headings.records,
    columns: [
      { label: words.columns.table, isNumeric: false },
      { label: words.columns.record, isNumeric: false },
      { label: words.columns.what, isNumeric: false },
      { label: words.columns.before, isNumeric: false },
      { label: words.columns.after, isNumeric: false },
    ],
    rows: changes.flatMap((change) =>
      change.fields.length === 0
        ? [row(change, undefined)]
        : change.fields.map((field) => row(change, field)),
    ),
    notes: [],
  };
}
