import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import { UnreadNoticesDocument } from '../graphql/generated/graphql.ts';
import { Place } from '../graphql/place.ts';

/** The way to one's notices, with how many are new. */
@Component({
  selector: 'pw-notice-bell',
  imports: [RouterLink],
  template: `
    <a [routerLink]="base() + '/notices'" [attr.aria-label]="words()">
      <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 3h16l-2-3V9a6 6 0 0 0-6-6Zm-2 16a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
        />
      </svg>
      @if (unread() > 0) {
        <b aria-hidden="true">{{ unread() > 99 ? '99+' : unread() }}</b>
      }
    </a>
  `,
  styles: `
    a {
      position: relative;
      display: grid;
      place-items: center;
      width: 36px;
      height: 36px;
      border-radius: 50%;
      color: var(--ink-2);
      text-decoration: none;
    }
    a:hover {
      background: var(--sunken);
    }
    b {
      position: absolute;
      top: 0;
      inset-inline-end: 0;
      min-width: 18px;
      padding: 0 4px;
      border-radius: 9px;
      background: var(--accent);
      color: var(--on-accent);
      font-size: 12px;
      line-height: 18px;
      text-align: center;
    }
  `,
})
export class NoticeBell {
  readonly base = input.required<string>();

  private readonly place = inject(Place);
  private readonly asked = ask(UnreadNoticesDocument, () => (this.place.workspace() ? {} : undefined), {
    refreshOn: ['PlanTask', 'TaskComment'],
    refreshPauseMs: 5000,
  });
  protected readonly unread = computed(() => this.asked.value()?.notices.unread ?? 0);
  protected readonly words = computed(() => {
    const count = this.unread();
    return count === 0 ? $localize`Notices: nothing new` : $localize`Notices: ${count}:count: new`;
  });
}
