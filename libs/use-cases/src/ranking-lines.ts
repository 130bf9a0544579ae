/**
 * The lines that a ranking's verdict is held against, all expert default.
 *
 * @example
 * rankingLines.confidence; // => 0.7
 */
export const rankingLines = {
  /** In this share of the draws a robust winner is first. */
  confidence: 0.7,
  /** By at least so many points of 100 any one weight has to change before a robust winner is overtaken. */
  flip: 5,
  /** A lead of fewer points than this cannot be told from none. */
  lead: 1,
  /** Shares of first places that differ by less than this cannot be told apart, unless the winner's is above the line. */
  firstPlaces: 0.05,
  /** Leads of this many points count nothing with PROMETHEE, and from the second on wholly. */
  indifference: 5,
  preference: 30,
} as const;
