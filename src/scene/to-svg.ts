/**
 * The picture face of a scene, as an SVG element whose colours and type come from CSS. Everything is
 * written in half units, so that all lengths are whole numbers.
 */
import { element, escapeMarkup, type Attributes } from './markup.ts';
import { fillOf, patternElement, patternPaints, textColourOn, toneColour } from './paint.ts';
import type {
  Direction,
  Geometry,
  Line,
  Mark,
  Outline,
  Rule,
  Scene,
  Shape,
  Text,
} from './scene.ts';

export interface SvgOptions {
  /** Adds what the browser module needs to walk the marks by keyboard. */
  readonly isInteractive: boolean;
  /** Id of the element on the page that holds the scene's summary. */
  readonly summaryId: string;
}

function half(length: number): number {
  return Math.round(length * 2);
}

/** The element that has this geometry, and nothing that colours it. */
export function geometryElement(
  shape: Geometry,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  switch (shape.kind) {
    case 'area':
      return element('path', { ...attributes, d: shape.path }, ...children);
    case 'rect': {
      const { x, y, width, height } = shape;
      const place = { x: half(x), y: half(y), width: half(width), height: half(height) };
      return element('rect', { ...attributes, ...place }, ...children);
    }
    case 'dot': {
      const { x, y, radius } = shape;
      return element(
        'circle',
        { ...attributes, cx: half(x), cy: half(y), r: half(radius) },
        ...children,
      );
    }
  }
}

function lineAttributes({ weight, tone, isDashed, path }: Line): Attributes {
  return { class: `line ${weight}${isDashed ? ' dashed' : ''}`, stroke: toneColour(tone), d: path };
}

function shapeElement(
  sceneId: string,
  shape: Shape,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  return shape.kind === 'line'
    ? element('path', { ...attributes, ...lineAttributes(shape) }, ...children)
    : geometryElement(shape, { ...attributes, fill: fillOf(sceneId, shape.paint) }, ...children);
}

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

function markElement(
  sceneId: string,
  mark: Mark,
  { isInteractive }: Pick<SvgOptions, 'isInteractive'>,
): string {
  const attributes = {
    'data-key': mark.key,
    'data-near': isInteractive
      ? directions.map((direction) => mark.neighbours[direction] ?? '').join(' ')
      : undefined,
    'data-names': isInteractive ? mark.names.join('|') : undefined,
  };
  const title = element('title', {}, escapeMarkup(mark.label));
  const [only, ...others] = mark.shapes;
  return only && others.length === 0
    ? shapeElement(sceneId, only, attributes, title)
    : element(
        'g',
        attributes,
        title,
        ...mark.shapes.map((shape) => shapeElement(sceneId, shape, {})),
      );
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
    element('clipPath', { id: `${id}-clip` }, geometryElement(shape, { id })),
    element('use', { href: `#${id}`, class: 'outline-casing' }),
    element('use', { href: `#${id}`, class: 'outline', stroke: toneColour(tone) }),
  );
}

function ruleElement({ role, x1, y1, x2, y2 }: Rule): string {
  return element('path', {
    class: `rule ${role}`,
    d: `M${half(x1)} ${half(y1)}L${half(x2)} ${half(y2)}`,
  });
}

/** On stripes no one colour can be read, and lines cut through letters, so the text gets a halo. */
function textColour({ tone, on }: Text): Attributes {
  if (on && on !== 'rules' && on.kind === 'solid') return { fill: textColourOn(on.tone) };
  return { fill: toneColour(tone), ...(on ? { class: 'halo' } : {}) };
}

function textElement(text: Text): string {
  const { class: halo, ...colour } = textColour(text);
  const attributes = {
    class: halo ? `${text.role} ${String(halo)}` : text.role,
    ...colour,
    x: half(text.x),
    y: half(text.y),
    'text-anchor': text.anchor === 'start' ? undefined : text.anchor,
  };
  return element('text', attributes, escapeMarkup(text.text));
}

function group(
  className: string,
  children: readonly string[],
  attributes: Attributes = {},
): string {
  return children.length === 0
    ? ''
    : element('g', { class: className, ...attributes }, ...children);
}

/** The content of a scene's `<svg>`, in half units: rules below, then marks, outlines and texts. */
export function drawing(scene: Scene, options: Pick<SvgOptions, 'isInteractive'>): string {
  const { id, rules, marks, outlines, texts } = scene;
  return [
    element('defs', {}, ...patternPaints(scene).map((paint) => patternElement(id, paint))),
    group('rules', rules.map(ruleElement)),
    group(
      'marks',
      marks.map((mark) => markElement(id, mark, options)),
    ),
    group(
      'outlines',
      outlines.map((outline) => outlineElement(id, outline)),
    ),
    group('texts', texts.map(textElement), { 'aria-hidden': 'true' }),
  ].join('');
}

/** The `<svg>` of a scene, titled and described. */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const { id, width, height, title } = scene;
  return element(
    'svg',
    {
      id,
      class: 'scene',
      viewBox: `0 0 ${half(width)} ${half(height)}`,
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': options.summaryId,
    },
    element('title', { id: `${id}-title` }, escapeMarkup(title)),
    drawing(scene, options),
  );
}
