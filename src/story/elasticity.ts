/** By how many per cent one rate of the provinces goes with one per cent of another, fitted through all of them. */
import { between, isExact } from '../dataset/quantity.ts';
import { fittedLine } from '../measure/fitted-line.ts';
import { combineProvenance } from '../measure/provenance.ts';
import type { ElasticityQuestion } from './question.ts';
import type { Term } from './term.ts';

/**
 * The slope of the line that least squares fits to the logarithms, each province weighing the same;
 * `rate` measures one of a province.
 * @throws RangeError when a rate that is explained may be 0, or one that explains is not exact.
 */
export function elasticityTerm(
  { over, ...own }: ElasticityQuestion,
  provinces: readonly string[],
  rate: (whose: ElasticityQuestion['over'], province: string) => Term,
): Term {
  const xs = provinces.map((province) => rate(over, province));
  const ys = provinces.map((province) => rate(own, province));
  const isUsable =
    xs.every(({ quantity }) => isExact(quantity) && quantity.low > 0) &&
    ys.every(({ quantity }) => quantity.low > 0);
  const line = isUsable
    ? fittedLine(
        xs.map(({ quantity }) => Math.log(quantity.low)),
        ys.map(({ quantity }) => between(Math.log(quantity.low), Math.log(quantity.high))),
      )
    : undefined;
  if (!line)
    throw new RangeError(
      `An elasticity of “${own.indicator}” over “${over.indicator}” needs rates above 0, and exact ones of “${over.indicator}”, of at least two different sizes.`,
    );
  const provenance = combineProvenance(...[...xs, ...ys].map((term) => term.provenance));
  return { quantity: line.slope, provenance, form: undefined };
}
