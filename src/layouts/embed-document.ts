/** Writes an embed: graphic, title, table, source and link back in one HTML document. */
import { createHash } from 'node:crypto';
import type { Drawing } from '../chart/drawings.ts';
import type { Locale } from '../dataset/types.ts';
import { languageTag } from '../i18n/locales.ts';
import { siteMessages } from '../i18n/site.ts';
import { element, escapeMarkup, proseMarkup } from '../scene/markup.ts';
import { toLegend } from '../scene/to-legend.ts';
import { toSvg } from '../scene/to-svg.ts';
import { toTable } from '../scene/to-table.ts';

export interface Embed {
  /** The first one says all that is written around the graphic. */
  readonly drawings: readonly Drawing[];
  readonly locale: Locale;
  /** The whole style sheet, minified. */
  readonly styles: string;
  /** Address of the chart on the site. */
  readonly home: string;
  readonly siteName: string;
  /** What the figures leave out. */
  readonly coverage: string;
}

/** The policy under which nothing but that one style sheet may be used, whatever a host page adds around the frame. */
export function contentSecurityPolicy(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** Custom properties that neither the style sheet nor the drawing uses only cost a reader bytes. */
function withoutUnusedProperties(styles: string, markup: string): string {
  return styles.replaceAll(/(--[\w-]+):[^;}]*;?/g, (declaration, name: string) =>
    `${styles}${markup}`.includes(`var(${name})`) ? declaration : '',
  );
}

/**
 * The whole document.
 * @throws RangeError when there is no drawing.
 */
export function embedDocument({
  drawings,
  locale,
  styles: allStyles,
  home,
  siteName,
  coverage,
}: Embed): string {
  const [first] = drawings;
  if (!first) throw new RangeError('An embed needs a drawing.');
  const { scene } = first;
  const words = siteMessages[locale];
  const summaryId = `${scene.id}-summary`;
  const figure = element(
    'figure',
    {},
    element('h1', {}, proseMarkup(scene.title)),
    element('p', { class: 'subtitle' }, escapeMarkup(scene.subtitle)),
    toLegend(scene),
    element(
      'div',
      { class: 'drawings' },
      ...drawings.map((drawing) =>
        element(
          'div',
          { class: `drawing ${drawing.fits}` },
          toSvg(drawing.scene, { isInteractive: false, summaryId }),
        ),
      ),
    ),
    element('p', { id: summaryId, class: 'summary' }, proseMarkup(scene.summary)),
    element('details', {}, element('summary', {}, escapeMarkup(words.table)), toTable(scene.table)),
    element(
      'figcaption',
      {},
      `${escapeMarkup(scene.source)} ${escapeMarkup(coverage)} `,
      element(
        'a',
        { href: home, target: '_blank', rel: 'noopener' },
        escapeMarkup(words.seeOn(siteName)),
      ),
    ),
  );
  const styles = withoutUnusedProperties(allStyles, figure);
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(styles)}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    element('title', {}, escapeMarkup(scene.title)),
    `<style>${styles}</style>`,
  ];
  return `<!doctype html><html lang="${languageTag[locale]}"><head>${head.join('')}</head><body><main>${figure}</main></body></html>`;
}
