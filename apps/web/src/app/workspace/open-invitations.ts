import { DatePipe } from '@angular/common';
import { Component, computed, input, signal } from '@angular/core';
import { ask } from '../graphql/ask.ts';
import { engagementRoleNames, memberRoleNames } from '../access/role-words.ts';
import {
  InvitationsDocument,
  type InvitationsQuery,
  WithdrawInvitationDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { askFirst } from '../ui/ask-first.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';

type Open = InvitationsQuery['invitations']['nodes'][number];

/** Invitations that nobody used yet. */
@Component({
  selector: 'pw-open-invitations',
  imports: [DatePipe, ProblemPanel],
  template: `
    <pw-problem [problem]="asked.problem()" (retry)="asked.reload()" />
    <pw-problem [problem]="problem()" [canRetry]="false" />
    @if (open().length > 0) {
      <section class="card stack" aria-labelledby="open-title">
        <h2 id="open-title" i18n>
          {open().length, plural, =1 {One invitation is open} other {{{ open().length }} invitations are open}}
        </h2>
        <ul>
          @for (invitation of open(); track invitation.id) {
            <li>
              <span>
                <ng-container i18n
                  ><b>{{ invitation.email ?? somebody }}</b> as {{ roleOf(invitation) }}</ng-container
                >
                <span class="small muted" i18n> until {{ invitation.expiresAt | date: 'mediumDate' }}</span>
              </span>
              <button
                i18n
                class="button small"
                type="button"
                [attr.aria-label]="withdrawName(invitation.email)"
                (click)="withdraw(invitation.id)"
              >
                Withdraw
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
      padding: var(--space-2) 0;
      border-bottom: 1px solid var(--line);
    }
    li:last-child {
      border: 0;
    }
  `,
})
export class OpenInvitations {
  /** How many links were made on this page: a new one asks the list anew. */
  readonly made = input(0);

  protected readonly asked = ask(InvitationsDocument, () => {
    this.made();
    return {};
  });
  protected readonly open = computed(() =>
    (this.asked.value()?.invitations.nodes ?? []).filter(
      (invitation) => invitation.usedAt === null && new Date(invitation.expiresAt) > new Date(),
    ),
  );
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly somebody = $localize`Somebody`;
  private readonly tell = teller();
  private readonly askFirst = askFirst();

  protected roleOf({ engagementRole, memberRole }: Open): string {
    return engagementRole === null ? memberRoleNames[memberRole] : engagementRoleNames[engagementRole];
  }

  protected withdrawName(email: string | null): string {
    return email === null
      ? $localize`Withdraw the invitation of somebody`
      : $localize`Withdraw the invitation of ${email}:email:`;
  }

  protected async withdraw(id: string): Promise<void> {
    const about = {
      title: $localize`Withdraw the invitation?`,
      loses: $localize`Its link stops working at once. To let the person in after all, make a new invitation.`,
      act: $localize`Withdraw it`,
    };
    if (!(await this.askFirst(about))) return;
    this.problem.set(undefined);
    try {
      await this.tell(WithdrawInvitationDocument, { id });
    } catch (error) {
      // Most likely it was used in the meantime: the list below then no longer shows it.
      this.problem.set(problemOf(error));
    }
    this.asked.reload();
  }
}
