import type { Problem } from '../graphql/problem.ts';

const remedies: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: $localize`Sign in again in another tab, then come back: what you typed here stays.`,
  FORBIDDEN: $localize`Ask an owner of the workspace for the role that may do this.`,
  NOT_FOUND: $localize`It may have been removed, or it belongs to a workspace that you are not a member of.`,
  RATE_LIMITED: $localize`Wait a minute before the next try.`,
  UNAVAILABLE: $localize`The portal is starting or its database is away. Try again in a moment.`,
};

/** What to do about a refusal of this code, beyond its own sentence. */
export function remedyOf(problem: Problem): string | undefined {
  return remedies[problem.code];
}
