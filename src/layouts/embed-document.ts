/** Writes an embed: graphic, title, table, source and link back in one HTML document. */
import { createHash } from 'node:crypto';
import type { Drawing } from '../chart/drawings.ts';
import { captionMarkup, type EmbedCaption } from '../embed/embed-caption.ts';
import { embedStyles } from '../embed/embed-styles.ts';
import { highlightsOf } from '../embed/highlights.ts';
import { lookFragments, tableFragments } from '../embed/settings.ts';
import { withThinnedOutlines } from '../embed/thinned-outlines.ts';
import { languageTag } from '../i18n/locales.ts';
import { siteMessages } from '../i18n/site.ts';
import { reportHeight } from '../islands/report-height.ts';
import { element, escapeMarkup, proseMarkup } from '../scene/markup.ts';
import type { Palette, Theme } from '../scene/palette.ts';
import { toLegend } from '../scene/to-legend.ts';
import { toSvg } from '../scene/to-svg.ts';
import { toTable } from '../scene/to-table.ts';

export interface Embed {
  /** The first one says all that is written around the graphic. */
  readonly drawings: readonly Drawing[];
  readonly caption: EmbedCaption;
  /** The whole style sheet, minified. */
  readonly styles: string;
  readonly palettes: Readonly<Record<Theme, Palette>>;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The policy under which nothing but that one style sheet, and the script where there is one, may be used,
 * whatever a host page adds around the frame.
 */
export function contentSecurityPolicy(styles: string, script?: string): string {
  const scripts = script === undefined ? '' : ` script-src ${hashOf(script)};`;
  return `default-src 'none';${scripts} style-src ${hashOf(styles)}; base-uri 'none'; form-action 'none'`;
}

/**
 * The function as a script: its own text, without its name and the blanks that nobody reads. None of its
 * strings has a blank beside such a mark.
 */
const script = `(${reportHeight
  .toString()
  .replace(reportHeight.name, '')
  .replaceAll(/\s*([{}()[\],;=<>?:]+)\s*/g, '$1')})()`;

/** What an address can name: without a server or a script, style sheets and browsers follow it. */
function anchors(fragments: readonly string[]): string {
  return fragments.map((id) => element('i', { id })).join('');
}

function figureMarkup(
  drawings: readonly Drawing[],
  { scene }: Drawing,
  caption: EmbedCaption,
): string {
  const summaryId = `${scene.id}-summary`;
  const shown = drawings.map(({ fits, scene: drawn }) => {
    const lean = fits === 'any' ? withThinnedOutlines(drawn) : drawn;
    return element(
      'div',
      { class: `drawing ${fits}` },
      toSvg(lean, { isInteractive: false, summaryId }),
    );
  });
  return element(
    'figure',
    {},
    element('h1', {}, proseMarkup(scene.title)),
    element('p', { class: 'subtitle' }, escapeMarkup(scene.subtitle)),
    toLegend(scene),
    element('div', { class: 'drawings' }, ...shown),
    element('p', { id: summaryId, class: 'summary' }, proseMarkup(scene.summary)),
    element(
      'details',
      {},
      element('summary', {}, escapeMarkup(siteMessages[caption.locale].table)),
      anchors(tableFragments()),
      // A table may be wider than a phone; who has no mouse must be able to scroll it too.
      element(
        'div',
        { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': scene.table.caption },
        toTable(scene.table),
      ),
    ),
    captionMarkup(caption),
  );
}

/**
 * The whole document.
 * @throws RangeError when there is no drawing.
 */
export function embedDocument({ drawings, caption, styles: common, palettes }: Embed): string {
  const [first] = drawings;
  if (!first) throw new RangeError('An embed needs a drawing.');
  const highlights = highlightsOf(first.scene).map(({ key }) => key);
  const figure = figureMarkup(drawings, first, caption);
  const styles = embedStyles({ styles: common, palettes, drawings, highlights, markup: figure });
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(styles, script)}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    // Browsers with responsive frames tell the host how high the content is, without any script.
    '<meta name="responsive-embedded-sizing" content="allow-origins=*">',
    element('title', {}, escapeMarkup(first.scene.title)),
    `<style>${styles}</style>`,
  ];
  const body = [
    // Named, since the page around the frame has a main part too.
    element(
      'main',
      { 'aria-label': first.scene.title },
      anchors(lookFragments(highlights)),
      figure,
    ),
    `<script>${script}</script>`,
  ];
  return `<!doctype html><html lang="${languageTag[caption.locale]}"><head>${head.join('')}</head><body>${body.join('')}</body></html>`;
}
