/** Lets the arrow keys lead along a list of marks. */
import type { Mark } from '../../scene/scene.ts';
import { listNeighbours } from './neighbours.ts';

/**
 * The marks, in the order in which they are drawn, with neighbours in the order of `keys`; marks that
 * it leaves out, such as breaks in time, come after.
 */
export function chained(
  marks: readonly Omit<Mark, 'neighbours'>[],
  keys: readonly string[],
): readonly Mark[] {
  const others = marks.map(({ key }) => key).filter((key) => !keys.includes(key));
  const order = [...keys, ...others];
  const neighbours = listNeighbours(order);
  return marks.map((mark) => ({ ...mark, neighbours: neighbours[order.indexOf(mark.key)] ?? {} }));
}
