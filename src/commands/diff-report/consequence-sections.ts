/** The sections on what readers will see: charts, numbers in prose, claims, regions, ranks. */
import type { ChangedAnswer } from '../../consequences/changed-answers.ts';
import type { ChangedVerdict } from '../../consequences/changed-verdicts.ts';
import type { ChangedView, LocalizedScene } from '../../consequences/changed-views.ts';
import type { MovedFigures, MovedRank, MovedRegion } from '../../consequences/moved-figures.ts';
import type { Outcome } from '../../consequences/outcome.ts';
import type { Quantity } from '../../dataset/quantity.ts';
import type { Locale, LocalizedText } from '../../dataset/types.ts';
import { diffMessages } from '../../i18n/diff.ts';
import { formatPeriod, formatQuantity, formatRange, formatShare } from '../../i18n/format.ts';
import { formatChange } from '../../i18n/format-change.ts';
import { namesOf, type Names } from './names.ts';
import { listSeparator, statementSeparator } from './punctuation.ts';
import type { Comparison, ReportColumn, ReportSection } from './report.ts';

interface Scribe {
  readonly locale: Locale;
  readonly names: Names;
}

/** Charts, prose, claims, regional figures, ranks and turned periods, in that order. */
export function consequenceSections(
  { before, after, consequences }: Comparison,
  locale: Locale,
): readonly ReportSection[] {
  const scribe = { locale, names: namesOf(before.dataset, after.dataset, locale) };
  return [
    viewSection(consequences.views, scribe),
    answerSection(consequences.answers, scribe),
    verdictSection(consequences.verdicts, scribe),
    regionSection(consequences.figures.regions, scribe),
    rankSection(consequences.figures.ranks, scribe),
    turnedSection(consequences.figures.turned, scribe),
  ];
}

function plain(...labels: readonly string[]): readonly ReportColumn[] {
  return labels.map((label) => ({ label, isNumeric: false }));
}

function numeric(...labels: readonly string[]): readonly ReportColumn[] {
  return labels.map((label) => ({ label, isNumeric: true }));
}

function textOf<T>(outcome: Outcome<T>, write: (value: T) => string, locale: Locale): string {
  return outcome.isKnown ? write(outcome.value) : diffMessages[locale].none(outcome.reason[locale]);
}

function whatChanges(view: ChangedView, { locale, names }: Scribe): string {
  const words = diffMessages[locale];
  if (!view.before.isKnown || !view.after.isKnown) {
    const title = (scene: LocalizedScene) => scene[locale].title;
    return words.markChange(textOf(view.before, title, locale), textOf(view.after, title, locale));
  }
  const recoloured = view.marks.filter(({ isRecoloured }) => isRecoloured).length;
  const list = (adcodes: readonly string[]) =>
    adcodes.map(names.province).join(listSeparator[locale]);
  return [
    view.marks.length > 0 && words.marks(view.marks.length),
    recoloured > 0 && words.recoloured(recoloured),
    view.appeared.length > 0 && words.appeared(list(view.appeared)),
    view.disappeared.length > 0 && words.disappeared(list(view.disappeared)),
    ...view.parts.map((part) => words.parts[part]),
  ]
    .filter((text) => text !== false)
    .join(statementSeparator[locale]);
}

function viewSection(views: readonly ChangedView[], scribe: Scribe): ReportSection {
  const words = diffMessages[scribe.locale];
  return {
    id: 'views',
    heading: words.headings.views,
    columns: plain(words.columns.view, words.columns.what),
    rows: views.map((view) => [view.id, whatChanges(view, scribe)]),
    notes: [],
  };
}

function answerSection(answers: readonly ChangedAnswer[], { locale }: Scribe): ReportSection {
  const words = diffMessages[locale];
  const inLanguage = (text: LocalizedText) => text[locale];
  const seen = answers.filter(({ isPrintedAlike }) => !isPrintedAlike);
  const alike = answers.length - seen.length;
  return {
    id: 'answers',
    heading: words.headings.answers,
    columns: [...plain(words.columns.name), ...numeric(words.columns.before, words.columns.after)],
    rows: seen.map(({ name, before, after }) => [
      name,
      textOf(before, inLanguage, locale),
      textOf(after, inLanguage, locale),
    ]),
    notes: alike > 0 ? [words.alikeAnswers(alike)] : [],
  };
}

function verdictSection(verdicts: readonly ChangedVerdict[], { locale }: Scribe): ReportSection {
  const words = diffMessages[locale];
  return {
    id: 'verdicts',
    heading: words.headings.verdicts,
    columns: plain(words.columns.claim, words.columns.before, words.columns.after),
    rows: verdicts.map(({ words: claim, before, after }) => [
      claim[locale],
      textOf(before, (verdict) => words.verdicts[verdict], locale),
      textOf(after, (verdict) => words.verdicts[verdict], locale),
    ]),
    notes: [],
  };
}

function writtenFigure({ measure, indicator }: MovedRegion, locale: Locale) {
  return (quantity: Quantity): string => {
    if (measure === 'share') return formatShare(quantity, locale, 2);
    const decimals = measure === 'rate' ? 3 : indicator.decimals;
    return formatQuantity(quantity, locale, { decimals });
  };
}

/** How far the bound moved that moved furthest, in parts of what it was. */
function relativeMove({ before, after }: MovedRegion): number {
  const part = (was: number, is: number) => (was === is ? 0 : Math.abs(is / was - 1));
  const moves = [part(before.low, after.low), part(before.high, after.high)];
  return Math.max(...moves.map((move) => (Number.isNaN(move) ? Infinity : move)));
}

function regionSection(regions: readonly MovedRegion[], { locale, names }: Scribe): ReportSection {
  const words = diffMessages[locale];
  const rows = regions
    .toSorted((a, b) => relativeMove(b) - relativeMove(a))
    .map((moved) => ({ moved, write: writtenFigure(moved, locale) }));
  const seen = rows.filter(({ moved, write }) => write(moved.before) !== write(moved.after));
  const alike = rows.length - seen.length;
  return {
    id: 'regions',
    heading: words.headings.regions,
    columns: [
      ...plain(
        words.columns.indicator,
        words.columns.period,
        words.columns.region,
        words.columns.measure,
      ),
      ...numeric(words.columns.before, words.columns.after, words.columns.change),
    ],
    rows: seen.map(({ moved, write }) => [
      names.indicator(moved.indicator.id),
      formatPeriod(moved.period, locale),
      names.region(moved.scheme, moved.region),
      words.measures[moved.measure],
      write(moved.before),
      write(moved.after),
      // A difference of shares in per cent would be read as percentage points.
      moved.measure === 'count' ? formatChange(moved.before, moved.after, locale) : '',
    ]),
    notes: alike > 0 ? [words.alikeRegions(alike)] : [],
  };
}

function rankSection(ranks: readonly MovedRank[], { locale, names }: Scribe): ReportSection {
  const words = diffMessages[locale];
  const write = ({ best, worst }: MovedRank['before']) =>
    best === worst ? String(best) : formatRange(String(best), String(worst), locale);
  const places = ({ before, after }: MovedRank) =>
    Math.max(Math.abs(after.best - before.best), Math.abs(after.worst - before.worst));
  return {
    id: 'ranks',
    heading: words.headings.ranks,
    columns: [
      ...plain(
        words.columns.indicator,
        words.columns.period,
        words.columns.province,
        words.columns.measure,
      ),
      ...numeric(words.columns.before, words.columns.after),
    ],
    rows: ranks
      .toSorted((a, b) => places(b) - places(a))
      .map((moved) => [
        names.indicator(moved.indicator.id),
        formatPeriod(moved.period, locale),
        names.province(moved.adcode),
        words.measures[moved.by],
        write(moved.before),
        write(moved.after),
      ]),
    notes: [],
  };
}

function turnedSection(turned: MovedFigures['turned'], { locale, names }: Scribe): ReportSection {
  const words = diffMessages[locale];
  return {
    id: 'turned',
    heading: words.headings.turned,
    columns: plain(words.columns.indicator, words.columns.period, words.columns.what),
    rows: turned.map(({ indicator, period, becomes, reason }) => [
      names.indicator(indicator.id),
      formatPeriod(period, locale),
      [words.becomes[becomes], becomes === 'unknown' && reason?.[locale]]
        .filter(Boolean)
        .join(locale === 'zh' ? '：' : ': '),
    ]),
    notes: [],
  };
}
