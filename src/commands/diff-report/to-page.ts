/** The face of a report for the browser: one file with every row, and the maps side by side. */
import type { ChangedView, LocalizedScene } from '../../consequences/changed-views.ts';
import type { Outcome } from '../../consequences/outcome.ts';
import { diffMessages } from '../../i18n/diff.ts';
import { languageTag } from '../../i18n/locales.ts';
import { contentSecurityPolicy } from '../../layouts/embed-document.ts';
import { element, escapeMarkup } from '../../scene/markup.ts';
import type { Outline, Scene } from '../../scene/scene.ts';
import { toLegend } from '../../scene/to-legend.ts';
import { toSvg } from '../../scene/to-svg.ts';
import type { Report, ReportSection } from './report.ts';

function sectionMarkup({ id, heading, columns, rows, notes }: ReportSection): string {
  const headers = columns.map(({ label, isNumeric }) =>
    element('th', { scope: 'col', class: isNumeric ? 'number' : undefined }, escapeMarkup(label)),
  );
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.map((cell, index) =>
        element(
          'td',
          { class: columns[index]?.isNumeric ? 'number' : undefined },
          escapeMarkup(cell),
        ),
      ),
    ),
  );
  const table =
    rows.length === 0
      ? ''
      : element(
          'div',
          { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': heading },
          element(
            'table',
            {},
            element('thead', {}, element('tr', {}, ...headers)),
            element('tbody', {}, ...body),
          ),
        );
  return element(
    'section',
    { id },
    element('h2', {}, escapeMarkup(heading)),
    table,
    ...notes.map((note) => element('p', { class: 'note' }, escapeMarkup(note))),
  );
}

/**
 * The scene of one side, with an id of its own, since both stand on one page. Provinces whose value
 * changed are outlined in place of the regions: on a report nothing else should catch the eye.
 */
function sceneOf(
  { before, after, marks }: ChangedView,
  language: Report['language'],
  side: 'before' | 'after',
): Scene | undefined {
  const outcome = { before, after }[side];
  if (!outcome.isKnown) return undefined;
  const scene = outcome.value[language];
  const id = `${scene.id}-${side}`;
  if (marks.length === 0) return { ...scene, id };
  const changed = new Set(marks.map(({ key }) => key));
  return {
    ...scene,
    id,
    outlines: scene.marks
      .filter(({ key }) => changed.has(key))
      .flatMap(({ key, shapes }) =>
        shapes.flatMap((shape, index): readonly Outline[] =>
          shape.kind === 'line' ? [] : [{ key: `${key}-${index}`, shape, tone: 'accent' }],
        ),
      ),
    legend: {
      ...scene.legend,
      lines: [{ tone: 'accent', label: diffMessages[language].outlined }],
    },
  };
}

function face(
  scene: Scene | undefined,
  { reason, heading }: { readonly reason: string; readonly heading: string },
): string {
  if (!scene) {
    return element(
      'div',
      { class: 'face' },
      element('h4', {}, escapeMarkup(heading)),
      element('p', { class: 'note' }, escapeMarkup(reason)),
    );
  }
  const summaryId = `${scene.id}-summary`;
  return element(
    'div',
    { class: 'face' },
    element('h4', {}, escapeMarkup(heading)),
    element('p', {}, escapeMarkup(scene.title)),
    element('p', { class: 'subtitle' }, escapeMarkup(scene.subtitle)),
    toLegend(scene),
    toSvg(scene, { isInteractive: false, summaryId }),
    element('p', { class: 'summary', id: summaryId }, escapeMarkup(scene.summary)),
  );
}

function viewMarkup(view: ChangedView, language: Report['language']): string {
  const words = diffMessages[language];
  const reason = (outcome: Outcome<LocalizedScene>) =>
    outcome.isKnown ? '' : words.none(outcome.reason[language]);
  return element(
    'article',
    { id: view.id },
    element('h3', {}, escapeMarkup(view.id)),
    element(
      'div',
      { class: 'faces' },
      face(sceneOf(view, language, 'before'), {
        reason: reason(view.before),
        heading: words.beforeMap,
      }),
      face(sceneOf(view, language, 'after'), {
        reason: reason(view.after),
        heading: words.afterMap,
      }),
    ),
  );
}

/**
 * The whole document. It needs no other file, runs no script, and shows data only as text.
 * @param styles the style sheet, without imports.
 */
export function toPage(report: Report, views: readonly ChangedView[], styles: string): string {
  const { language, title, lead, sections } = report;
  const maps = views.map((view) => viewMarkup(view, language));
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(styles)}">`,
    '<meta name="viewport" content="width=device-width">',
    element('title', {}, escapeMarkup(title)),
    `<style>${styles}</style>`,
  ];
  const body = sections.flatMap((section) =>
    section.id === 'views' ? [sectionMarkup(section), ...maps] : [sectionMarkup(section)],
  );
  const main = element(
    'main',
    {},
    element('h1', {}, escapeMarkup(title)),
    ...lead.map((sentence) => element('p', {}, escapeMarkup(sentence))),
    `\n${body.join('\n')}\n`,
  );
  return `<!doctype html>\n<html lang="${languageTag[language]}"><head>${head.join('')}</head><body>${main}</body></html>\n`;
}
