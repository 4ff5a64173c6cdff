/** The value of a written cell by the type of its column. */
import type { Field } from '../../dataset/schema.ts';

/** `null` for an empty cell: nothing is known, which is neither zero nor a text. */
export function typedCell(written: string | undefined, { type }: Pick<Field, 'type'>) {
  if (written === undefined || written === '') return null;
  return type === 'integer' || type === 'number' ? Number(written) : written;
}
