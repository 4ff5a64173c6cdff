/** The words of a scatter plot: axes, table, and the paragraph that describes it. */
import type { Dataset, Locale, RegionScheme } from '../../dataset/types.ts';
import { exactly, isExact, type Quantity } from '../../dataset/quantity.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { scatterMessages } from '../../i18n/chart-scatter.ts';
import { combineProvenance } from '../../measure/provenance.ts';
import type { SceneTable, SceneWords, TableCell, TableRow } from '../../scene/scene.ts';
import { datedMeasureName, measureName } from './measure-name.ts';
import type { ProvinceValue } from '../facts/province-values.ts';
import { byValue } from '../facts/by-value.ts';
import { finite } from '../facts/finite.ts';
import { possibleEnds } from './province-sentences.ts';
import { sourceLine } from './province-words.ts';
import { regionOf } from '../facts/region-tone.ts';
import { mostNamed, type Outlier } from '../facts/scatter-outliers.ts';
import type { ScatterFacts, ScatterView } from '../facts/scatter-points.ts';

/** The key of the fitted line's mark and row. */
export const fitKey = 'fit';

function cellOf(text: string, quantity: Quantity | undefined): TableCell {
  return { text, low: finite(quantity?.low), high: finite(quantity?.high) };
}

/** The fitted line's right end: where it is, and what heights it may have there. */
export function fitEnd({
  fit,
  shownX,
  shownY,
}: ScatterFacts): { readonly x: TableCell; readonly y: TableCell } | undefined {
  if (!fit) return undefined;
  const [x, y] = [exactly(fit.to), fit.at(fit.to)];
  return { x: cellOf(shownX.written(x), x), y: cellOf(shownY.written(y), y) };
}

function tableOf(
  view: ScatterView,
  facts: ScatterFacts,
  scheme: RegionScheme,
  caption: string,
  locale: Locale,
): SceneTable {
  const words = { ...chartMessages[locale], ...scatterMessages[locale] };
  const status = ({ observation }: ProvinceValue): TableCell => ({
    text: words.status[observation?.status ?? ''] ?? '',
  });
  const end = fitEnd(facts);
  const rows = facts.points
    .toSorted((a, b) => byValue(a.y, b.y))
    .map(({ province, x, y }): TableRow => ({
      key: province.adcode,
      cells: {
        province: { text: province.shortName[locale] },
        region: { text: regionOf(scheme, province.adcode)?.name[locale] ?? '' },
        x: cellOf(x.text, x.quantity),
        knownX: status(x),
        y: cellOf(y.text, y.quantity),
        knownY: status(y),
      },
    }));
  return {
    caption,
    columns: [
      { key: 'province', label: words.province, isNumeric: false },
      { key: 'region', label: words.region, isNumeric: false },
      { key: 'x', label: measureName(view.x, facts.shownX, locale), isNumeric: true },
      { key: 'knownX', label: words.knownX, isNumeric: false },
      { key: 'y', label: measureName(view.y, facts.shownY, locale), isNumeric: true },
      { key: 'knownY', label: words.knownY, isNumeric: false },
    ],
    rows: end
      ? [...rows, { key: fitKey, cells: { province: { text: words.fitted }, ...end } }]
      : rows,
  };
}

function summaryOf(
  view: ScatterView,
  facts: ScatterFacts,
  off: readonly Outlier[],
  subtitle: string,
  locale: Locale,
): string {
  const { points, shownX, shownY, fit } = facts;
  const complete = points.filter(({ x, y }) => x.quantity && y.quantity);
  const both = complete.filter(
    ({ x, y }) => x.quantity && y.quantity && isExact(x.quantity) && isExact(y.quantity),
  ).length;
  const ends = (side: 'x' | 'y') =>
    possibleEnds(
      points.map((point) => point[side]),
      locale,
    );
  const namesOff = (side: Outlier['side']) =>
    off
      .filter((outlier) => outlier.side === side)
      .slice(0, 3)
      .map(({ point }) => point.province.shortName[locale]);
  const at = (x: number) =>
    fit ? { x: shownX.written(exactly(x)), y: shownY.written(fit.at(x)) } : { x: '', y: '' };
  return scatterMessages[locale].summary({
    subtitle,
    both,
    ranges: complete.length - both,
    missing: points.length - complete.length,
    x: measureName(view.x, shownX, locale),
    y: measureName(view.y, shownY, locale),
    endsX: ends('x'),
    endsY: ends('y'),
    fit: fit && { direction: fit.direction, left: at(fit.from), right: at(fit.to) },
    above: namesOff('above'),
    below: namesOff('below'),
  });
}

/** The words of `view`, whose title must be free of names of quantities by now. */
export function scatterWords(
  view: ScatterView,
  facts: ScatterFacts,
  off: readonly Outlier[],
  scheme: RegionScheme,
  dataset: Dataset,
  locale: Locale,
): SceneWords {
  const { shownX, shownY, fit } = facts;
  const words = scatterMessages[locale];
  const provenance = combineProvenance(shownX.provenance, shownY.provenance);
  const subtitle = words.subtitle(
    datedMeasureName(view.x, shownX, locale),
    datedMeasureName(view.y, shownY, locale),
  );
  const caveats = [shownX, shownY].map(({ snapshot }) => snapshot.indicator.caveat[locale]);
  return {
    language: locale,
    title: view.title[locale],
    subtitle,
    summary: summaryOf(view, facts, off, subtitle, locale),
    source: sourceLine(dataset, provenance, locale),
    sourceIds: provenance.sources,
    notes: [
      ...(fit ? [words.fitNote] : []),
      words.namedNote(mostNamed),
      ...new Set(caveats.filter((caveat) => caveat !== '')),
    ],
    table: tableOf(view, facts, scheme, subtitle, locale),
  };
}
