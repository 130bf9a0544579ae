import type { Problem } from '../../graphql/problem.ts';

/** Why there is no questionnaire here, and what to do. */
export interface DeadEnd {
  readonly title: string;
  readonly text: string;
  readonly canRetry: boolean;
}

/** The page for a questionnaire that cannot be shown. */
export function deadEndOf({ code, message }: Problem): DeadEnd {
  if (code === 'LINK_INVALID') {
    return {
      title: $localize`This link does not work`,
      text: $localize`Part of it may be missing, or it was replaced by a newer one. Open the link in the latest message that you got, or ask the person who sent it for a new one.`,
      canRetry: false,
    };
  }
  if (code === 'LINK_EXPIRED' || code === 'ROUND_CLOSED') {
    return {
      title: $localize`This round is closed`,
      text: $localize`${message}:reason: If something is missing, ask the person who sent you the link.`,
      canRetry: false,
    };
  }
  if (code === 'RATE_LIMITED') {
    return {
      title: $localize`Too many tries from here`,
      text: $localize`Wait a minute, then try again.`,
      canRetry: true,
    };
  }
  if (code === 'UNREACHABLE') {
    return {
      title: $localize`No connection`,
      text: $localize`This device has not opened this link before, so it has nothing to show without a connection. Connect it once; after that the questionnaire opens without.`,
      canRetry: true,
    };
  }
  return { title: $localize`The questionnaire cannot be shown right now`, text: message, canRetry: true };
}

/** The page for a round that takes no answers. */
export function closedEnd(state: 'draft' | 'closed', organization: string): DeadEnd {
  if (state === 'closed') {
    return {
      title: $localize`This round is closed`,
      text: $localize`The readiness assessment of ${organization}:organization: takes no more answers. What you had saved counts; there is nothing left to do.`,
      canRetry: false,
    };
  }
  return {
    title: $localize`This round is not open yet`,
    text: $localize`The readiness assessment of ${organization}:organization: is still being set up. Keep this link and come back later.`,
    canRetry: true,
  };
}
