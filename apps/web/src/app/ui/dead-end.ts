import type { Problem } from '../graphql/problem.ts';

/** Why a link leads nowhere, and what to do. */
export interface DeadEnd {
  readonly title: string;
  readonly text: string;
  readonly canRetry: boolean;
}

/** The page for what a link cannot show. */
export function deadEndOf({ code, message }: Problem): DeadEnd {
  if (code === 'LINK_INVALID') {
    return {
      title: $localize`This link does not work`,
      text: $localize`Part of it may be missing, or it was replaced by a newer one. Open the link in the latest message that you got, or ask the person who sent it for a new one.`,
      canRetry: false,
    };
  }
  if (code === 'RATE_LIMITED')
    return {
      title: $localize`Too many tries from here`,
      text: $localize`Wait a minute, then try again.`,
      canRetry: true,
    };
  if (code === 'UNREACHABLE') {
    return {
      title: $localize`No connection`,
      text: $localize`What you said so far is kept. Try again when there is a connection.`,
      canRetry: true,
    };
  }
  return { title: $localize`This cannot be shown right now`, text: message, canRetry: true };
}
