/** Makes the downloads of every named view: table, facts, sheet, pictures and citations. */
import { coverageNote, licence } from '#content/site.ts';
import type { ChartView } from '../chart/draw.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import type { FileKind } from '../files/file-name.ts';
import { toCsv } from '../scene/to-csv.ts';
import { toJson } from '../scene/to-json.ts';
import { citedView, toCitation } from './site-citations.ts';
import { sitePicture, sitePoster } from './site-pictures.ts';
import { siteScene } from './site-drawings.ts';

/**
 * The content of that download of `view`.
 * @throws Error when a picture needs a character that its fonts lack.
 */
export async function siteFile(
  view: ChartView,
  locale: Locale,
  kind: FileKind,
  dataset: Dataset,
): Promise<string | Uint8Array> {
  switch (kind.format) {
    case 'png':
      return sitePicture(view, locale, kind, dataset);
    case 'csv':
      return toCsv(siteScene(view, locale, dataset).table, locale);
    case 'json':
      return toJson(siteScene(view, locale, dataset), {
        licence: licence[locale],
        coverage: coverageNote[locale],
      });
    case 'svg':
      return sitePoster({ view, locale, theme: 'light' }, dataset);
    default:
      return toCitation[kind.format](citedView(view, locale, dataset));
  }
}
