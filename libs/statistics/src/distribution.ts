/** A least, a most likely and a greatest value. */
export type ThreePoint = { readonly low: number; readonly mode: number; readonly high: number };

/**
 * How an uncertain quantity is spread. A lognormal is told by the mean and standard deviation of its logarithm.
 */
export type Distribution =
  | ({ readonly kind: 'betaPert' } & ThreePoint)
  | ({ readonly kind: 'triangular' } & ThreePoint)
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'lognormal'; readonly logMean: number; readonly logDeviation: number };
