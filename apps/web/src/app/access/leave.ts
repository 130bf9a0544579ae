import { DOCUMENT, inject } from '@angular/core';
import { SignOutEverywhereDocument } from '../graphql/generated/graphql.ts';
import { poster } from '../graphql/post.ts';
import { teller } from '../graphql/tell.ts';
import { Notices } from '../ui/notices.ts';
import { problemOf } from '../graphql/problem.ts';

export interface Leaver {
  signOut(): Promise<void>;
  signOutEverywhere(): Promise<void>;
}

/** Gives the two ways out. Both load the page anew, so that nothing of the member stays in memory. */
export function leaver(): Leaver {
  const tell = teller();
  const post = poster();
  const notices = inject(Notices);
  const { location } = inject(DOCUMENT);

  async function leave(end: () => Promise<unknown>): Promise<void> {
    try {
      await end();
      location.assign('/sign-in');
    } catch (error) {
      // Without the server's word the session may still be open: say so instead of pretending.
      notices.say($localize`You are still signed in. ${problemOf(error).message}:reason:`);
    }
  }
  return {
    signOut: () => leave(() => post('/api/auth/sign-out', {})),
    signOutEverywhere: () => leave(() => tell(SignOutEverywhereDocument, {})),
  };
}
