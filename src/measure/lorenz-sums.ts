/** Curves of what the poorest part of the people has, before it is divided by the total. */
import { ascending, fsum, pairs } from 'd3-array';
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

/** Whichever of two curves is higher at each point, with a corner also where they cross. */
export function higherCurve(a: SumCurve, b: SumCurve): SumCurve {
  const cuts = [...new Set([...a, ...b].map(({ population }) => population))].sort(ascending);
  return cuts.flatMap((population, cut) => {
    const corner = cornerAt(population);
    const before = cuts[cut - 1];
    const crossing = before === undefined ? undefined : crossingIn(before, population);
    return crossing === undefined ? [corner] : [cornerAt(crossing), corner];
  });

  function cornerAt(population: number) {
    return {
      population,
      amount: Math.max(heightAt(a, population), heightAt(b, population)),
    };
  }

  /** Both curves are straight between `from` and `to`, so they cross at most once. */
  function crossingIn(from: number, to: number): number | undefined {
    const gapFrom = heightAt(a, from) - heightAt(b, from);
    const gapTo = heightAt(a, to) - heightAt(b, to);
    if (gapFrom * gapTo >= 0) return undefined;
    return from + (to - from) * (gapFrom / (gapFrom - gapTo));
  }
}

/** The area under a curve, over populations from 0 to 1. */
export function areaUnder(curve: SumCurve): number {
  return fsum(
    pairs(curve, (from, to) => ((to.population - from.population) * (from.amount + to.amount)) / 2),
  );
}

/** The height of a curve where that fraction of the people is counted. */
export function heightAt(curve: SumCurve, population: number): number {
  const found = curve.findIndex((corner) => corner.population >= population);
  // Rounding may leave the last corner a little before the end.
  const next = found < 0 ? curve.length - 1 : Math.max(1, found);
  const [from, to] = [elementAt(curve, next - 1), elementAt(curve, next)];
  const part = (population - from.population) / (to.population - from.population);
  return from.amount + (to.amount - from.amount) * part;
}
