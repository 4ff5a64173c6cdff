/** The line that says what the signs of verdicts mean, part of the drawing since it is made of signs. */
import type { Locale } from '../../dataset/types.ts';
import { sensitivityMessages } from '../../i18n/chart-sensitivity.ts';
import type { Verdict } from '../../measure/compare.ts';
import type { Text } from '../../scene/scene.ts';
import { textWidth } from '../../scene/text-metrics.ts';
import type { FindingGroup } from '../facts/sensitivity-rows.ts';

/** Signs with their meanings, side by side; below each other where the width does not hold them. */
export function signKey(
  groups: readonly FindingGroup[],
  { width, top, locale }: { readonly width: number; readonly top: number; readonly locale: Locale },
): { readonly texts: readonly Text[]; readonly bottom: number } {
  const glyphs: Readonly<Record<Verdict, string>> = { holds: '●', fails: '×', open: '◇' };
  const verdicts = new Set(
    groups.flatMap(({ rows }) => rows.flatMap(({ verdict }) => verdict ?? [])),
  );
  const texts: Text[] = [];
  let [x, y] = [0, top];
  for (const verdict of ['holds', 'fails', 'open'] as const) {
    if (!verdicts.has(verdict)) continue;
    const text = `${glyphs[verdict]} ${sensitivityMessages[locale].meaning[verdict]}`;
    const room = textWidth(text, 'annotation');
    if (x > 0 && x + room > width) [x, y] = [0, y + 18];
    texts.push({ role: 'annotation', text, x, y, anchor: 'start', tone: 'ink-soft' });
    x += room + 18;
  }
  return { texts, bottom: texts.length > 0 ? y + 9 : top };
}
