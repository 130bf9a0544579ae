const remedies: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'Sign in again in another tab, then come back: what you typed here stays.',
  FORBIDDEN: 'Ask an owner of the workspace for the role that may do this.',
  NOT_FOUND: 'It may have been removed, or it belongs to a workspace that you are not a member of.',
  CONFLICT: 'Look at both versions and choose the one to keep.',
  RATE_LIMITED: 'Wait a minute before the next try.',
  UNAVAILABLE: 'The portal is starting or its database is away. Try again in a moment.',
};

/** What to do about a refusal of this code, beyond its own sentence. */
export function remedyOf(code: string): string | undefined {
  return remedies[code];
}
