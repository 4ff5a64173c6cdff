/** One finding under every alternative: whether it holds whoever computes it, and on what it depends. */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { exactly } from '../dataset/quantity.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import { sensitivityMessages } from '../i18n/chart-sensitivity.ts';
import { formatPeriod, formatQuantity } from '../i18n/format.ts';
import type { Choice } from '../measure/choice.ts';
import { inequalityFinding, regionRatioFinding, type Finding } from '../measure/finding.ts';
import { sensitivity } from '../measure/sensitivity.ts';
import { snapshot } from '../measure/snapshot.ts';
import { named } from '../measure/unknown-name.ts';
import type { Scene, Shape } from '../scene/scene.ts';
import { fittingAxis } from './layout/axis.ts';
import { whiskerShapes } from './shapes/interval-shapes.ts';
import { nationalLine } from './layout/national-line.ts';
import { listNeighbours } from './layout/neighbours.ts';
import { schemeOf } from './facts/province-values.ts';
import { finite } from './facts/finite.ts';
import { findingGroups, type FindingRow } from './facts/sensitivity-rows.ts';
import { rowLabel, sensitivityWords } from './words/sensitivity-words.ts';
import { signKey } from './layout/sign-key.ts';
import { numberTicks } from './layout/tick-format.ts';
import { rowLayout } from './layout/value-rows.ts';
import { verdictSign, verdictTone } from './shapes/verdict-sign.ts';
import type { BaseView } from './view.ts';

/** A finding and the choices that it is told with. */
export interface SensitivityView extends BaseView {
  readonly family: 'sensitivity';
  readonly indicator: string;
  readonly period: string;
  readonly finding:
    | { readonly kind: 'region-ratio'; readonly first: string; readonly second: string }
    | { readonly kind: 'inequality'; readonly measure: 'theil' | 'gini' };
  readonly basis: Choice['basis'];
  readonly decimals: number;
}

const pitch = 20;
const whiskerRadius = 4;
const signWidth = 18;
const [limitAt, ticksAt, rowsFrom] = [9, 28, 34];
/** From this width on values stand beside the verdicts. */
const roomForValues = 560;

function findingOf({ finding, indicator, period }: SensitivityView, dataset: Dataset): Finding {
  const subject = { dataset, indicator, period };
  return finding.kind === 'region-ratio'
    ? regionRatioFinding(subject, finding.first, finding.second)
    : inequalityFinding(subject, finding.measure);
}

function subtitleAndClaim(view: SensitivityView, dataset: Dataset, locale: Locale) {
  const words = sensitivityMessages[locale];
  const shown = snapshot(dataset, view.indicator, view.period);
  const about = {
    indicator: shown.indicator.name[locale],
    date: formatPeriod(shown.period, locale),
    basis: words.basis[view.basis],
  };
  const { finding } = view;
  const caveat = shown.indicator.caveat[locale];
  if (finding.kind === 'inequality') {
    const measure = words.measure[finding.measure];
    return { subtitle: words.inequalitySubtitle({ ...about, measure }), claim: '', caveat };
  }
  const { regions } = schemeOf(dataset, view.scheme);
  const nameOf = (id: string) => named('region', id, regions, (region) => region.id).name[locale];
  const [first, second] = [nameOf(finding.first), nameOf(finding.second)];
  return {
    subtitle: words.ratioSubtitle({ ...about, first, second }),
    claim: words.claim(first, second),
    caveat,
  };
}

/**
 * The sensitivity strip of `view` in that language and width.
 * @throws UnknownNameError when the dataset lacks what the view names; ContradictionError and
 *   UnmeasurableError as the finding does.
 */
export function sensitivityStrip(
  view: SensitivityView,
  dataset: Dataset,
  locale: Locale,
  width: number,
): Scene {
  const words = sensitivityMessages[locale];
  const finding = findingOf(view, dataset);
  const record = sensitivity(dataset, finding, {
    scheme: view.scheme,
    basis: view.basis,
    vintage: dataset.settings.population,
    without: undefined,
  });
  const groups = findingGroups(record, dataset, locale, view.decimals);
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => ({ ...row, heading: group.heading })),
  );
  const valueText = ({ verdict, text }: FindingRow) => {
    if (!verdict) return text;
    const word = words.verdict[verdict];
    return width >= roomForValues ? `${text}${locale === 'zh' ? '　' : '  '}${word}` : word;
  };
  const key = signKey(groups, { width, top: 9, locale });
  const shift = key.texts.length > 0 ? key.bottom + 8 : 0;
  const layout = rowLayout(
    groups.map(({ heading, rows: members }) => ({
      heading: { text: heading, tone: 'ink' },
      rows: members.map((row) => ({ key: row.key, name: row.name, value: valueText(row) })),
    })),
    { width, top: shift + rowsFrom, pitch },
  );
  const { left, bottom, middles, valuesFrom } = layout;
  const right = layout.right - signWidth;
  // That one region has more than another is that their ratio is above 1.
  const limit = finding.claim && exactly(1);
  const bounds = [...rows.map(({ quantity }) => quantity), ...(limit ? [limit] : [])]
    .flatMap(({ low, high }) => [low, high])
    .filter(Number.isFinite);
  const scale = scaleLinear()
    .domain([min(bounds) ?? 0, max(bounds) ?? 1])
    .range([left, right])
    .nice();
  const axis = fittingAxis({
    scale,
    count: Math.max(2, Math.round((right - left) / 60)),
    from: shift + rowsFrom,
    to: bottom,
    labelsAt: shift + ticksAt,
    format: numberTicks(locale),
  });
  const line = limit
    ? nationalLine({
        quantity: limit,
        text: words.limit(formatQuantity(limit, locale)),
        scale,
        from: shift + rowsFrom,
        to: bottom,
        labelAt: shift + limitAt,
        width,
      })
    : { rules: [], texts: [] };
  const near = listNeighbours(rows.map((row) => row.key));
  const shapesOf = ({ quantity, verdict, key: row }: FindingRow): readonly Shape[] => {
    const middle = middles.get(row) ?? 0;
    const tone = verdictTone(verdict);
    return [
      ...whiskerShapes(quantity, {
        track: { scale, left, right },
        middle,
        radius: whiskerRadius,
        tone,
      }),
      ...verdictSign(verdict, valuesFrom - signWidth + 4, middle),
    ];
  };
  const told = subtitleAndClaim(view, dataset, locale);
  return {
    id: view.id,
    width,
    height: Math.ceil(bottom + 2),
    ...sensitivityWords(
      view,
      { record, groups, ...told, decimals: view.decimals },
      dataset,
      locale,
    ),
    legend: { fills: [], patterns: [], lines: [] },
    rules: [...axis.rules, ...line.rules],
    marks: rows.map((row, index) => ({
      key: row.key,
      shapes: shapesOf(row),
      label: rowLabel(row.heading, row, locale),
      low: finite(row.quantity.low),
      high: finite(row.quantity.high),
      neighbours: near[index] ?? {},
      names: row.names,
    })),
    outlines: [],
    texts: [...key.texts, ...axis.texts, ...line.texts, ...layout.texts],
  };
}
