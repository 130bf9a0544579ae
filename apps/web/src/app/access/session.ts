import { Injectable, computed, inject } from '@angular/core';
import { ask } from '../graphql/ask.ts';
import { MeDocument } from '../graphql/generated/graphql.ts';
import { Place } from '../graphql/place.ts';

/** Who is signed in, and as what in the workspace that is open. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly place = inject(Place);
  private readonly asked = ask(MeDocument, () => ({}));

  readonly problem = this.asked.problem;
  /** Undefined while unknown, null when nobody is signed in. */
  readonly me = computed(() => {
    const reply = this.asked.value();
    return reply === undefined ? undefined : reply.me;
  });
  readonly membership = computed(() =>
    this.me()?.memberships.find((membership) => membership.workspace.id === this.place.workspace()),
  );
  readonly isOwner = computed(() => this.membership()?.role === 'owner');
  /** Whether this member works for the workspace, rather than being a client's guest. */
  readonly isStaff = computed(() => this.isOwner() || this.membership()?.role === 'consultant');

  reload(): void {
    this.asked.reload();
  }
}
