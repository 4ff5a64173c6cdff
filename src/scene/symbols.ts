/** The shapes that tell regions apart where colour alone must not. */
import type { Geometry, SymbolName } from './scene.ts';

type PointSymbol = Exclude<SymbolName, 'range'>;

const inOrder: readonly PointSymbol[] = ['dot', 'square', 'triangle', 'diamond'];

/** The symbol of the region at that place, counted from 1; after the fourth they come again. */
export function symbolOf(order: number): PointSymbol {
  return inOrder[(order - 1) % inOrder.length] ?? 'dot';
}

function polygon(corners: readonly (readonly [number, number])[]): Geometry {
  const inHalves = corners.map(([x, y]) => [Math.round(2 * x), Math.round(2 * y)] as const);
  const steps = inHalves.map(([x, y], index) => {
    const [fromX, fromY] = inHalves[index - 1] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  return { kind: 'area', path: `m${steps.join('l')}z` };
}

/** A symbol around a point, about as large to the eye as a dot of that radius; a range is upright. */
export function symbolGeometry(symbol: SymbolName, x: number, y: number, radius: number): Geometry {
  switch (symbol) {
    case 'dot':
      return { kind: 'dot', x, y, radius };
    case 'square': {
      const side = radius * 1.8;
      return { kind: 'rect', x: x - side / 2, y: y - side / 2, width: side, height: side };
    }
    case 'triangle': {
      const reach = radius * 1.3;
      return polygon([
        [x, y - reach],
        [x + reach, y + reach * 0.8],
        [x - reach, y + reach * 0.8],
      ]);
    }
    case 'range':
      return { kind: 'rect', x: x - 1, y: y - radius * 1.4, width: 2, height: radius * 2.8 };
    case 'diamond': {
      const reach = radius * 1.35;
      return polygon([
        [x, y - reach],
        [x + reach, y],
        [x, y + reach],
        [x - reach, y],
      ]);
    }
  }
}
