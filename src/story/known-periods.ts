/** How much the tables know: at how many dates they have figures, and for how many provinces exact ones. */
import { exactly, isExact } from '../dataset/quantity.ts';
import type { Observation } from '../dataset/types.ts';
import { provenanceOf } from '../measure/provenance.ts';
import { named } from '../measure/unknown-name.ts';
import type { Asking } from './asking.ts';
import type { ExactProvincesQuestion, PeriodsQuestion } from './question.ts';
import type { Term } from './term.ts';

function observationsOf({ dataset, without }: Asking, id: string): readonly Observation[] {
  named('indicator', id, dataset.indicators, (indicator) => indicator.id);
  return (dataset.observations[id] ?? []).filter(({ adcode }) => adcode !== without);
}

function counted(number: number, rows: readonly Observation[]): Term {
  return { quantity: exactly(number), provenance: provenanceOf(rows), form: undefined };
}

/**
 * At how many dates provinces have figures, as the tables state them.
 * @throws UnknownNameError when there is no such indicator.
 */
export function periodsTerm(asking: Asking, { indicator, areExact }: PeriodsQuestion): Term {
  const rows = observationsOf(asking, indicator);
  const dates = [...Map.groupBy(rows, ({ period }) => period.text).values()];
  const meant = areExact
    ? dates.filter((date) => date.every(({ quantity }) => isExact(quantity)))
    : dates;
  return counted(meant.length, rows);
}

/**
 * For how many provinces the tables state an exact figure at that date.
 * @throws UnknownNameError when there is no such indicator, or it has no figures of that date.
 */
export function exactProvincesTerm(
  asking: Asking,
  { indicator, period }: ExactProvincesQuestion,
): Term {
  const all = observationsOf(asking, indicator);
  named('period', period, all, (row) => row.period.text);
  const rows = all.filter((row) => row.period.text === period);
  return counted(rows.filter(({ quantity }) => isExact(quantity)).length, rows);
}
