/** Explains the colours of regions, and the open parts of bars where some occur. */
import type { Locale, RegionScheme } from '../../dataset/types.ts';
import { chartMessages } from '../../i18n/chart.ts';
import { provinceSentences } from '../../i18n/chart-provinces.ts';
import type { Legend, LegendItem } from '../../scene/scene.ts';
import { isKnown, type ProvinceValue } from '../facts/province-values.ts';
import { regionOf } from '../facts/region-tone.ts';

/** The regions that have a province here, and the patterns that occur. */
export function intervalLegend(
  form: 'bars' | 'dots',
  values: readonly ProvinceValue[],
  scheme: RegionScheme,
  locale: Locale,
): Legend {
  const shown = new Set(values.map(({ province }) => regionOf(scheme, province.adcode)?.id));
  const hasRange = values.some((value) => value.quantity !== undefined && !isKnown(value));
  const open: readonly LegendItem[] =
    hasRange && form === 'bars'
      ? [{ paint: { kind: 'open', tone: 'ink-soft' }, label: provinceSentences[locale].openPart }]
      : [];
  const missing: readonly LegendItem[] = values.some(({ quantity }) => quantity === undefined)
    ? [{ paint: { kind: 'missing' }, label: chartMessages[locale].missing }]
    : [];
  return {
    fills: scheme.regions
      .filter(({ id }) => shown.has(id))
      .map(({ order, name }) => ({
        paint: { kind: 'solid', tone: `region-${order}` },
        label: name[locale],
      })),
    patterns: [...open, ...missing],
    lines:
      hasRange && form === 'dots'
        ? [{ tone: 'ink', label: provinceSentences[locale].whisker, form: 'whisker' }]
        : [],
  };
}
