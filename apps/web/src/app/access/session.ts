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

  /** Whether the role in the workspace allows an act, such as members.change: screens offer only what will work. */
  may(act: string): boolean {
    return this.membership()?.allowed.includes(act) ?? false;
  }

  reload(): void {
    this.asked.reload();
  }
}
