/** All that the tables say of one indicator at one period, as one set of linked quantities. */
import { isExact } from '../dataset/quantity.ts';
import { oncePer } from '../dataset/once.ts';
import type { Period } from '../dataset/period.ts';
import type { Dataset, Indicator, Observation, Total } from '../dataset/types.ts';
import { subtract, sum } from './arithmetic.ts';
import { elementAt } from './element.ts';
import { feasible, type Feasible } from './feasible.ts';
import { observationsAt, observationsOf, periodsOf } from './periods.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import type { MemberTotal } from './total.ts';
import { named } from './unknown-name.ts';

/** The provinces that an indicator has figures for at a period, in the order of the dataset. */
export interface Snapshot {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly adcodes: readonly string[];
  /** As the tables state them, before the totals narrow anything. */
  readonly observations: readonly Observation[];
  /** The totals that bind the provinces, as positions among `adcodes`. */
  readonly totals: readonly MemberTotal[];
  readonly set: Feasible;
  readonly provenance: Provenance;
}

/**
 * The snapshot of an indicator at a period, its bounds narrowed by every total that is stated for
 * the very same indicator and period.
 * @throws UnknownNameError when there is no such indicator, or no such period of it.
 * @throws ContradictionError when a total cannot be met by the rows.
 */
export function snapshot(dataset: Dataset, indicatorId: string, periodText: string): Snapshot {
  return taken([indicatorId, periodText], dataset);
}

/** Narrowing bounds is costly, and many charts and questions are asked of few tables. */
const taken = oncePer(
  (wanted: readonly [indicator: string, period: string]) => wanted.join(' '),
  ([indicatorId, periodText], dataset: Dataset) => take(dataset, indicatorId, periodText),
);

function take(dataset: Dataset, indicatorId: string, periodText: string): Snapshot {
  const indicator = named('indicator', indicatorId, observedIndicators(dataset), ({ id }) => id);
  const periods = periodsOf(dataset, indicatorId);
  const period = named('period', periodText, periods, ({ text }) => text);
  const observations = observationsAt(dataset, indicatorId, period);
  const adcodes = observations.map(({ adcode }) => adcode);
  const stated = dataset.totals.filter(
    (total) => total.indicator === indicatorId && total.period.text === periodText,
  );
  const binding = [
    ...totalsOfGroups(dataset, stated, adcodes),
    ...nationLessOutside(dataset, stated, adcodes),
  ];
  const totals = binding.map(({ memberTotal }) => memberTotal);
  const set = feasible(
    observations.map(({ quantity }) => quantity),
    totals,
    { labels: observations.map((row) => label(dataset, row)), whole: countsThings(indicator) },
  );
  const narrowed = set.narrowings.map(({ member, end, from, to, by }) => ({
    indicator: indicatorId,
    period: periodText,
    adcode: elementAt(adcodes, member),
    end,
    stated: from,
    narrowed: to,
    by,
  }));
  const rows = [...observations, ...binding.flatMap((total) => total.rows)];
  return {
    indicator,
    period,
    adcodes,
    observations,
    totals,
    set,
    provenance: provenanceOf(rows, [], narrowed),
  };
}

/** The indicators that have figures by province. */
export function observedIndicators(dataset: Dataset): readonly Indicator[] {
  return dataset.indicators.filter(({ id }) => observationsOf(dataset, id).length > 0);
}

/** Whether the figures of provinces may be added: stocks, flows and money may, shares and rates not. */
export function isAdditive({ kind }: Indicator): boolean {
  return kind === 'stock' || kind === 'flow' || kind === 'money';
}

interface BindingTotal {
  readonly memberTotal: MemberTotal;
  readonly rows: readonly Total[];
}

function totalsOfGroups(
  dataset: Dataset,
  stated: readonly Total[],
  adcodes: readonly string[],
): readonly BindingTotal[] {
  return stated.flatMap((row) => {
    const scope = dataset.scopes.find(({ id, role }) => id === row.scope && role === 'provinces');
    if (!scope?.members.every((adcode) => adcodes.includes(adcode))) return [];
    const members = scope.members.map((adcode) => adcodes.indexOf(adcode));
    return [{ memberTotal: { members, total: row.quantity, name: totalName(row) }, rows: [row] }];
  });
}

/** What the nation has less what belongs to no province is what all provinces have, if both are known. */
function nationLessOutside(
  dataset: Dataset,
  stated: readonly Total[],
  adcodes: readonly string[],
): readonly BindingTotal[] {
  const roleOf = ({ scope }: Total) => dataset.scopes.find(({ id }) => id === scope)?.role;
  const nation = stated.find(
    (row) => row.scope === dataset.settings.nation && isExact(row.quantity),
  );
  const outside = stated.filter((row) => roleOf(row) === 'outside' && isExact(row.quantity));
  const isWhole = adcodes.length === dataset.provinces.length;
  if (nation === undefined || outside.length === 0 || !isWhole) return [];
  const rows = [nation, ...outside];
  const total = subtract(nation.quantity, sum(outside.map(({ quantity }) => quantity)));
  const name = rows.map(totalName).join(' less ');
  return [{ memberTotal: { members: [...adcodes.keys()], total, name }, rows }];
}

/** Only counts in single units are whole; a population in tens of thousands is rounded to them. */
function countsThings({ kind, scale, decimals }: Indicator): boolean {
  return (kind === 'stock' || kind === 'flow') && scale === 1 && decimals === 0;
}

function totalName({ scope, origin }: Total): string {
  return `${scope} (${origin.file}:${origin.line})`;
}

function label(dataset: Dataset, { adcode, origin }: Observation): string {
  const { name } = named('province', adcode, dataset.provinces, (province) => province.adcode);
  return `${name.zh} ${name.en} (${origin.file}:${origin.line})`;
}
