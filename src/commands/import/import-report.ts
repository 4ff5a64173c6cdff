/** Tells what an import understood, left out and would write, cell by cell. */
import type { Observation, Locale } from '../../dataset/types.ts';
import type { Comparison } from '../../dataset/import/append-rows.ts';
import type { ChosenColumn } from '../../dataset/import/columns.ts';
import type { Omission } from '../../dataset/import/omission.ts';
import type { CrossCheck, ProposedFigure, Proposal } from '../../dataset/import/propose-rows.ts';
import { exactly } from '../../dataset/quantity.ts';
import { formatStated } from '../../i18n/format-change.ts';
import { importMessages } from '../../i18n/import.ts';
import type { ImportRequest } from './request.ts';

/** Rows and cells of one kind that are listed; the rest are counted. */
const mostListed = 12;

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

function text({ heading, lines }: Section): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

function listed(lines: readonly string[], locale: Locale): readonly string[] {
  if (lines.length <= mostListed + 1) return lines;
  const rest = lines.length - mostListed;
  return [...lines.slice(0, mostListed), importMessages[locale].more(rest)];
}

function columnLines(columns: readonly ChosenColumn[], locale: Locale): readonly string[] {
  const words = importMessages[locale];
  return columns.map(({ period, periodFrom, heading }) =>
    words.column(
      period.text,
      periodFrom?.address ?? words.given,
      periodFrom?.text ?? heading.label,
    ),
  );
}

function unitLines(
  columns: readonly ChosenColumn[],
  { indicator }: ImportRequest,
  locale: Locale,
): readonly string[] {
  const words = importMessages[locale];
  const lines = columns.flatMap(({ unit, unitFrom, places }) => {
    const from = unitFrom ? `${unitFrom.address} “${unitFrom.text}”` : words.given;
    const converted = words.converted(
      unit.text,
      indicator.unit[locale],
      String(Number(`1e${places}`)),
    );
    return [words.unit(unit.text, from), ...(places === 0 ? [] : [converted])];
  });
  return [...new Set(lines)];
}

function understood(
  { layout, columns, figures }: Proposal,
  request: ImportRequest,
  locale: Locale,
): Section {
  const words = importMessages[locale];
  const names = (layout?.blocks ?? []).flatMap(({ rows }) =>
    rows.filter(({ meaning }) => meaning.kind === 'province').map(({ name }) => name.address),
  );
  const provinces = layout?.provinces === 'across' ? words.provincesAcross : words.provincesDown;
  const { indicator, table, source, status } = request;
  const cleaned = figures.filter(({ isCleaned }) => isCleaned);
  return {
    heading: words.understood,
    lines: [
      ...(layout ? [provinces(names.length, names[0] ?? '', names.at(-1) ?? '')] : []),
      ...columnLines(columns, locale),
      ...unitLines(columns, request, locale),
      `${indicator.name[locale]} → ${table.path}`,
      `${source.id}: ${source.title} · ${status}`,
      ...(cleaned.length > 0
        ? [
            `${words.cleaned}: ${cleaned
              .slice(0, mostListed)
              .map(({ cell, digits }) => `${cell.address} “${cell.text}” ${digits}`)
              .join(
                words.separator,
              )}${cleaned.length > mostListed ? ` ${words.more(cleaned.length - mostListed)}` : ''}`,
          ]
        : []),
    ],
  };
}

/** Cells of one reason in one line where only their places differ, as with many empty cells. */
function omissionLines(omissions: readonly Omission[], locale: Locale): readonly string[] {
  const words = importMessages[locale];
  const groups = new Map<string, Omission[]>();
  for (const omission of omissions) {
    const key = `${omission.reason} ${omission.text}`;
    groups.set(key, [...(groups.get(key) ?? []), omission]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const addresses = group.map(({ address }) => address);
    const shown = addresses.slice(0, mostListed).join(words.separator);
    const more =
      addresses.length > mostListed ? ` ${words.more(addresses.length - mostListed)}` : '';
    return [`${shown}${more}  “${first.text}”  ${words.omissions[first.reason]}`];
  });
}

function crossCheckLine(
  { period, sum, stated, cell, lacking }: CrossCheck,
  locale: Locale,
): string {
  const words = importMessages[locale];
  const written = (value: number) => formatStated(exactly(value), locale);
  const line =
    sum === stated
      ? words.agrees(period.text, written(sum), cell.address)
      : words.differs(
          period.text,
          written(sum),
          written(stated),
          written(Number(Math.abs(stated - sum).toPrecision(12))),
          cell.address,
        );
  return lacking > 0 ? line + words.lacking(lacking) : line;
}

function conflictLines({ conflicts }: Comparison, locale: Locale): readonly string[] {
  const words = importMessages[locale];
  const place = ({ origin }: Observation) => `${origin.file}:${origin.line}`;
  return conflicts.map(({ figure, existing }) =>
    words.conflict(
      figure.cell.address,
      `${figure.province.shortName[locale]} ${figure.period.text}`,
      figure.digits,
      place(existing),
      formatStated(existing.quantity, locale),
      existing.source,
    ),
  );
}

export interface ImportFindings {
  readonly proposal: Proposal;
  readonly comparison: Comparison;
  readonly request: ImportRequest;
  readonly rowOf: (figure: ProposedFigure) => string;
}

/** The report as paragraphs, without what is said of writing. */
export function importReport(
  { proposal, comparison, request, rowOf }: ImportFindings,
  locale: Locale,
): readonly string[] {
  const words = importMessages[locale];
  const { added, known, conflicts } = comparison;
  return [
    understood(proposal, request, locale),
    { heading: words.leftOut, lines: omissionLines(proposal.omissions, locale) },
    {
      heading: words.crossChecks,
      lines: proposal.crossChecks.map((check) => crossCheckLine(check, locale)),
    },
    {
      heading: words.refused,
      lines: proposal.refusals.map((refusal) => words.refusal(refusal)),
    },
    {
      heading: words.conflicts(conflicts.length),
      lines:
        conflicts.length > 0 ? [...conflictLines(comparison, locale), words.mendConflicts] : [],
    },
    {
      heading: words.rows(added.length, known.length, request.table.path),
      lines: listed(added.map(rowOf), locale),
    },
  ]
    .map(text)
    .filter(Boolean);
}
