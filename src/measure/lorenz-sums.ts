/** Curves of what the poorest part of the people has, before it is divided by the total. */
import { ascending } from 'd3-array';
import { elementAt } from './element.ts';

/** Corners from (0, 0), with population as a fraction from 0 to 1; straight in between. */
export type SumCurve = readonly { readonly population: number; readonly amount: number }[];

/** The running sum of amounts from the lowest rate upwards; it lies below that of every other order. */
export function lorenzSums(amounts: readonly number[], populations: readonly number[]): SumCurve {
  const all = populations.reduce((sum, each) => sum + each, 0);
  const members = amounts
    .map((amount, member) => ({ amount, population: elementAt(populations, member) }))
    .sort((a, b) => a.amount / a.population - b.amount / b.population);
  const corners = [{ population: 0, amount: 0 }];
  for (const { population, amount } of members) {
    const last = elementAt(corners, corners.length - 1);
    corners.push({
      population: last.population + population / all,
      amount: last.amount + amount,
    });
  }
  return corners;
}

/** The area under whichever of two curves is higher at each point, over populations from 0 to 1. */
export function areaUnderHigher(a: SumCurve, b: SumCurve): number {
  const cuts = [...a, ...b].map(({ population }) => population).sort(ascending);
  let area = 0;
  for (let cut = 1; cut < cuts.length; cut += 1) {
    const [from, to] = [elementAt(cuts, cut - 1), elementAt(cuts, cut)];
    if (to > from) area += (to - from) * meanOfHigher(a, b, from, to);
  }
  return area;
}

/** Both curves are straight between `from` and `to`, so they cross at most once. */
function meanOfHigher(a: SumCurve, b: SumCurve, from: number, to: number): number {
  const [aFrom, aTo] = [heightAt(a, from), heightAt(a, to)];
  const [bFrom, bTo] = [heightAt(b, from), heightAt(b, to)];
  const [gapFrom, gapTo] = [aFrom - bFrom, aTo - bTo];
  if (gapFrom * gapTo >= 0) return (Math.max(aFrom, bFrom) + Math.max(aTo, bTo)) / 2;
  const crossing = gapFrom / (gapFrom - gapTo);
  const height = aFrom + (aTo - aFrom) * crossing;
  return (
    (crossing * (Math.max(aFrom, bFrom) + height) +
      (1 - crossing) * (height + Math.max(aTo, bTo))) /
    2
  );
}

function heightAt(curve: SumCurve, population: number): number {
  const next = Math.max(
    1,
    curve.findIndex((corner) => corner.population >= population),
  );
  const [from, to] = [elementAt(curve, next - 1), elementAt(curve, next)];
  const part = (population - from.population) / (to.population - from.population);
  return from.amount + (to.amount - from.amount) * part;
}
