/** Which mark the pointer means: small ones and thin lines need not be hit exactly. */

/** The least size of a target, in pixels (WCAG 2.2, success criterion 2.5.8). */
const target = 24;

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** Among marks smaller than a target, the nearest whose target of full size holds the point. */
function smallMarkAround(scene: SVGSVGElement, { clientX, clientY }: Point): Element | undefined {
  let nearest: Element | undefined;
  let least = target / 2;
  for (const mark of scene.querySelectorAll('[data-near]')) {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const distance = Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
    if (width < target && height < target && distance <= least) {
      nearest = mark;
      least = distance;
    }
  }
  return nearest;
}

function markAt(scene: SVGSVGElement, x: number, y: number): Element | undefined {
  const mark = document.elementFromPoint(x, y)?.closest('[data-near]');
  return mark && scene.contains(mark) ? mark : undefined;
}

/** The first mark met on rings around the point, which finds the nearest of any shape. */
function markNear(scene: SVGSVGElement, { clientX, clientY }: Point): Element | undefined {
  for (let radius = 0; radius <= target; radius += 4) {
    const spokes = radius === 0 ? 1 : 12;
    for (let spoke = 0; spoke < spokes; spoke += 1) {
      const angle = (2 * Math.PI * spoke) / spokes;
      const mark = markAt(
        scene,
        clientX + radius * Math.cos(angle),
        clientY + radius * Math.sin(angle),
      );
      if (mark) return mark;
    }
  }
  return undefined;
}

/** The mark of `scene` that a pointer at that point of the window means, if one is near enough. */
export function nearestMark(scene: SVGSVGElement, point: Point): Element | undefined {
  return smallMarkAround(scene, point) ?? markNear(scene, point);
}
