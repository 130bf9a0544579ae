import type { Pattern } from '@peerway/kernel';
import { emptyCaseProfile, type CaseProfile, type PatternWeight } from './case-profile.ts';

/** A profile as cases may be asked for with it: any part may be missing, and a pattern without a weight weighs 1. */
export type ProfileParts = Partial<Omit<CaseProfile, 'patterns'>> & {
  readonly patterns?: readonly (Pattern | PatternWeight)[];
};

/** The profile with its missing parts: they say nothing. */
export function wholeProfile({ patterns = [], ...parts }: ProfileParts): CaseProfile {
  const said = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  return {
    ...emptyCaseProfile,
    ...said,
    patterns: patterns.map((each) => (typeof each === 'string' ? { pattern: each, weight: 1 } : each)),
  };
}
