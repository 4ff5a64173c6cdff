/** Signs of verdicts that differ in shape, so that they can be told apart without colours. */
import type { Verdict } from '../../measure/compare.ts';
import type { Shape, Tone } from '../../scene/scene.ts';
import { segments } from './segments.ts';

const radius = 4.5;

/** The tone of a verdict: strong where it is certain, grey where it is open. */
export function verdictTone(verdict: Verdict | undefined): Tone {
  switch (verdict) {
    case 'holds':
      return 'above-3';
    case 'fails':
      return 'below-3';
    case 'open':
      return 'ink-faint';
    case undefined:
      return 'ink';
  }
}

/** A disc where it holds, a cross where it fails, a ring with corners where it is open; nothing without a verdict. */
export function verdictSign(verdict: Verdict | undefined, x: number, y: number): readonly Shape[] {
  const tone = verdictTone(verdict);
  switch (verdict) {
    case 'holds':
      return [{ kind: 'dot', x, y, radius, paint: { kind: 'solid', tone } }];
    case 'fails': {
      const r = radius * 0.85;
      const path = segments([x - r, y - r, x + r, y + r], [x - r, y + r, x + r, y - r]);
      return [{ kind: 'line', path, tone, weight: 'bold' }];
    }
    case 'open': {
      const path = segments(
        [x - radius, y, x, y - radius],
        [x, y - radius, x + radius, y],
        [x + radius, y, x, y + radius],
        [x, y + radius, x - radius, y],
      );
      return [{ kind: 'line', path, tone, weight: 'normal' }];
    }
    case undefined:
      return [];
  }
}
