/** The picture face of a scene, as an SVG element whose colours come from CSS or from a palette. */
import { element, escapeMarkup } from './markup.ts';
import type { Direction, Mark, Outline, PathShape, Scene, SquareShape } from './scene.ts';

export interface SvgOptions {
  /** Adds what the browser module needs to walk the marks by keyboard. */
  readonly isInteractive: boolean;
  /** Id of the element on the page that holds the scene's summary. */
  readonly summaryId: string;
}

/** Distance between the stripes of a pattern, in units of the scene. */
const stripe = 3;

/** Name of the fill class of a mark: one tone, or a pattern when the value is known as a range. */
export function fillOf({
  tone,
  highTone,
  isExact,
}: Pick<Mark, 'tone' | 'highTone' | 'isExact'>): string {
  if (tone === 'missing' || isExact) return tone;
  return `${tone}_${highTone}`;
}

function isPattern(fill: string): boolean {
  return fill === 'missing' || fill.includes('_');
}

/**
 * Stripes from lower left to upper right: of the lowest and the highest class possible, or, where
 * the class is known and the number is not, of the class and a thin line across it.
 */
function pattern(sceneId: string, fill: string): string {
  const [low = fill, high = low] = fill.split('_');
  const width = low === high ? 1 : stripe;
  return element(
    'pattern',
    {
      id: `${sceneId}-${fill}`,
      width: stripe * 2,
      height: stripe * 2,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('rect', { class: low, width: stripe * 2, height: stripe * 2 }),
    element('rect', { class: low === high ? `hatch on-${low}` : high, width, height: stripe * 2 }),
  );
}

function shapeElement(
  shape: PathShape | SquareShape,
  attributes: Record<string, string | undefined>,
  children: string,
): string {
  return shape.kind === 'path'
    ? element('path', { ...attributes, d: shape.path }, children)
    : element(
        'rect',
        { ...attributes, x: shape.x, y: shape.y, width: shape.size, height: shape.size },
        children,
      );
}

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

function markElement(sceneId: string, mark: Mark, { isInteractive }: SvgOptions): string {
  const fill = fillOf(mark);
  const attributes = {
    class: isPattern(fill) ? undefined : fill,
    fill: isPattern(fill) ? `url(#${sceneId}-${fill})` : undefined,
    'data-key': mark.key,
    'data-near': isInteractive
      ? directions.map((direction) => mark.neighbours[direction] ?? '').join(' ')
      : undefined,
  };
  return shapeElement(mark.shape, attributes, element('title', {}, escapeMarkup(mark.label)));
}

/**
 * Drawn inside of its own shape, so that two neighbouring outlines both stay visible. The shape
 * stands in the clip path, unstyled: what `use` borrows keeps the style it has there.
 */
function outlineElement(sceneId: string, { key, shape, tone }: Outline): string {
  const id = `${sceneId}-outline-${key}`;
  return element(
    'g',
    { 'clip-path': `url(#${id}-clip)` },
    element('clipPath', { id: `${id}-clip` }, shapeElement(shape, { id }, '')),
    element('use', { href: `#${id}`, class: 'outline-casing' }),
    element('use', { href: `#${id}`, class: `outline ${tone}` }),
  );
}

function textElement({ shape, text, tone, highTone, isExact }: Mark): string {
  if (text === undefined || shape.kind !== 'square') return '';
  const attributes = {
    // On stripes no one colour can be read, so the text gets a halo.
    class: isPattern(fillOf({ tone, highTone, isExact })) ? 'on-pattern' : `on-${tone}`,
    x: shape.x + shape.size / 2,
    y: shape.y + shape.size / 2,
  };
  return element('text', attributes, escapeMarkup(text));
}

/** Paths are in half units; squares are not. One scene has one kind of shape. */
function group(
  scene: Scene,
  attributes: Record<string, string>,
  children: readonly string[],
): string {
  const isHalved = scene.marks[0]?.shape.kind === 'path';
  return element(
    'g',
    { ...attributes, transform: isHalved ? 'scale(.5)' : undefined },
    ...children,
  );
}

/** The `<svg>` of a scene: titled and described, marks in order, outlines and texts above them. */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const patterns = [...new Set(scene.marks.map(fillOf))].filter(isPattern).sort();
  return element(
    'svg',
    {
      id: scene.id,
      class: 'scene',
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      role: 'img',
      'aria-labelledby': `${scene.id}-title`,
      'aria-describedby': options.summaryId,
    },
    element('title', { id: `${scene.id}-title` }, escapeMarkup(scene.title)),
    element('defs', {}, ...patterns.map((fill) => pattern(scene.id, fill))),
    group(
      scene,
      { class: 'marks' },
      scene.marks.map((mark) => markElement(scene.id, mark, options)),
    ),
    group(
      scene,
      { class: 'outlines' },
      scene.outlines.map((outline) => outlineElement(scene.id, outline)),
    ),
    group(scene, { class: 'texts', 'aria-hidden': 'true' }, scene.marks.map(textElement)),
  );
}
