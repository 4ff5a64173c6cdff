/** What a province's mark says, wherever it is drawn. */
import type { Mark } from '../../scene/scene.ts';
import { finite } from './finite.ts';
import { namesOf } from './province-names.ts';
import { type ProvinceValue } from './province-values.ts';

/** All of a province's mark but its place. */
export function markOf(value: ProvinceValue): Omit<Mark, 'shapes' | 'neighbours'> {
  return {
    key: value.province.adcode,
    label: value.label,
    low: finite(value.quantity?.low),
    high: finite(value.quantity?.high),
    names: namesOf(value.province),
  };
}
