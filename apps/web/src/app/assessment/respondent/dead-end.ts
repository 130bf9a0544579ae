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
      title: 'This link does not work',
      text: 'Part of it may be missing, or it was replaced by a newer one. Open the link in the latest message that you got, or ask the person who sent it for a new one.',
      canRetry: false,
    };
  }
  if (code === 'LINK_EXPIRED' || code === 'ROUND_CLOSED') {
    return {
      title: 'This round is closed',
      text: `${message} If something is missing, ask the person who sent you the link.`,
      canRetry: false,
    };
  }
  if (code === 'RATE_LIMITED') {
    return { title: 'Too many tries from here', text: 'Wait a minute, then try again.', canRetry: true };
  }
  return { title: 'The questionnaire cannot be shown right now', text: message, canRetry: true };
}

/** The page for a round that takes no answers. */
export function closedEnd(state: 'draft' | 'closed', organization: string): DeadEnd {
  if (state === 'closed') {
    return {
      title: 'This round is closed',
      text: `The readiness assessment of ${organization} takes no more answers. What you had saved counts; there is nothing left to do.`,
      canRetry: false,
    };
  }
  return {
    title: 'This round is not open yet',
    text: `The readiness assessment of ${organization} is still being set up. Keep this link and come back later.`,
    canRetry: true,
  };
}
