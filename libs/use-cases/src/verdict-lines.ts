/** Where the verdict on a use case changes. Expert defaults, as docs/methods/use-case-verdict.md explains them. */
export interface VerdictLines {
  /** Readiness for a pattern below this score, 0 to 100, rules peers out. */
  readonly conditionalScore: number;
  /** Readiness from this score on, low end included, does not hold peers back. */
  readonly pilotScore: number;
  /** More than this share of the conditions unmet rules peers out. */
  readonly unmetShare: number;
  /** Less than this share of the conditions met leaves the matter undecided. */
  readonly knownShare: number;
  /** From this share of the conditions met on they do not hold peers back. */
  readonly metShare: number;
  /** An alternative that costs up to so many points of five more than peers still makes them needless. */
  readonly costMargin: number;
}

/**
 * The lines that hold unless others are given. The two scores are those of the released question bank.
 *
 * @example
 * verdictLines.pilotScore; // => 60
 */
export const verdictLines: VerdictLines = {
  conditionalScore: 45,
  pilotScore: 60,
  unmetShare: 0.5,
  knownShare: 0.5,
  metShare: 0.75,
  costMargin: 1,
};
