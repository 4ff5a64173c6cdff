/** Measures of imbalance: plain numbers in, plain numbers out, for anyone to use. */
export { atkinson } from './atkinson.ts';
export {
  betaConvergence,
  sigmaConvergence,
  type BetaConvergence,
  type SigmaConvergence,
} from './convergence.ts';
export {
  dagumGini,
  type DagumDecomposition,
  type DagumGroup,
  type DagumPair,
} from './dagum-gini.ts';
export { gini } from './gini.ts';
export { herfindahl } from './herfindahl.ts';
export { hoover } from './hoover.ts';
export { jackknife, type Jackknife } from './jackknife.ts';
export { locationQuotient } from './location-quotient.ts';
export { lorenz, type LorenzPoint } from './lorenz.ts';
export {
  moran,
  type LocalMoran,
  type Moran,
  type MoranOptions,
  type MoranQuadrant,
} from './moran.ts';
export {
  standardDeviationalEllipse,
  type EllipseForm,
  type PlanarPoint,
  type StandardDeviationalEllipse,
} from './standard-deviational-ellipse.ts';
export {
  theilDecomposition,
  theilL,
  theilT,
  type TheilDecomposition,
  type TheilGroup,
} from './theil.ts';
export { topBottomRatio } from './top-bottom-ratio.ts';
export { coefficientOfVariation, williamson, type VariationForm } from './variation.ts';
