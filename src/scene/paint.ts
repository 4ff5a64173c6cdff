/** Turns paints into fills: colours that custom properties give, or patterns that the SVG defines. */
import { element } from './markup.ts';
import type { Paint, Scene, Shape, Tone } from './scene.ts';

/** The colour of a tone, which tokens.css gives for each theme. */
export function toneColour(tone: Tone | 'paper'): string {
  return `var(--${tone})`;
}

/** The colour of text on an area of that tone. */
export function textColourOn(tone: Tone): string {
  return `var(--on-${tone})`;
}

/** A word without spaces that tells one paint from another; for a solid paint, its tone. */
export function paintName(paint: Paint): string {
  switch (paint.kind) {
    case 'solid':
      return paint.tone;
    case 'striped':
      return `striped_${paint.tone}_${paint.highTone}`;
    case 'missing':
      return 'missing';
    default:
      return `${paint.kind}_${paint.tone}`;
  }
}

/** The `fill` of an element painted so inside the scene of that id. */
export function fillOf(sceneId: string, paint: Paint): string {
  return paint.kind === 'solid' ? toneColour(paint.tone) : `url(#${sceneId}-${paintName(paint)})`;
}

function paintsOfShape(shape: Shape): readonly Paint[] {
  return shape.kind === 'line' ? [] : [shape.paint];
}

/** Every paint of the scene that needs a pattern, once each, in a stable order. */
export function patternPaints({ marks, legend }: Scene): readonly Paint[] {
  const paints = [
    ...marks.flatMap(({ shapes }) => shapes.flatMap(paintsOfShape)),
    ...[...legend.fills, ...legend.patterns].map(({ paint }) => paint),
  ];
  const byName = new Map(
    paints.filter(({ kind }) => kind !== 'solid').map((paint) => [paintName(paint), paint]),
  );
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, paint]) => paint);
}

/** Width of a pattern's tile, in half units. */
const tile = 16;

function bar(fill: string, width: number): string {
  return element('rect', { fill, width, height: tile });
}

function patternContent(paint: Exclude<Paint, { kind: 'solid' }>): string {
  switch (paint.kind) {
    case 'hatched':
      return (
        bar(toneColour(paint.tone), tile) +
        element('rect', {
          fill: textColourOn(paint.tone),
          'fill-opacity': 0.42,
          width: 3,
          height: tile,
        })
      );
    case 'striped':
      return bar(toneColour(paint.tone), tile) + bar(toneColour(paint.highTone), tile / 2);
    case 'open':
      return bar(toneColour('paper'), tile) + bar(toneColour(paint.tone), 5);
    case 'missing':
      return (
        bar(toneColour('paper'), tile) +
        element('circle', { fill: toneColour('ink-faint'), cx: 4, cy: 4, r: 2 })
      );
  }
}

/** The `<pattern>` of a paint: diagonal stripes, or dots where nothing is known. */
export function patternElement(sceneId: string, paint: Paint): string {
  if (paint.kind === 'solid') return '';
  return element(
    'pattern',
    {
      id: `${sceneId}-${paintName(paint)}`,
      width: tile,
      height: tile,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    patternContent(paint),
  );
}
