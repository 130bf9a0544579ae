import { DatePipe } from '@angular/common';
import { Component, computed, input, signal } from '@angular/core';
import { ask } from '../graphql/ask.ts';
import { InvitationsDocument, WithdrawInvitationDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';

/** Invitations that nobody used yet. */
@Component({
  selector: 'pw-open-invitations',
  imports: [DatePipe, ProblemPanel],
  template: `
    <pw-problem [problem]="asked.problem()" (retry)="asked.reload()" />
    <pw-problem [problem]="problem()" [canRetry]="false" />
    @if (open().length > 0) {
      <section class="card stack" aria-labelledby="open-title">
        <h2 id="open-title">
          {{ open().length === 1 ? 'One invitation is open' : open().length + ' invitations are open' }}
        </h2>
        <ul>
          @for (invitation of open(); track invitation.id) {
            <li>
              <span>
                <b>{{ invitation.email ?? 'Somebody' }}</b> as {{ invitation.engagementRole ?? invitation.memberRole }}
                <span class="small muted">until {{ invitation.expiresAt | date: 'd MMM y' }}</span>
              </span>
              <button
                class="button small"
                type="button"
                [attr.aria-label]="'Withdraw the invitation of ' + (invitation.email ?? 'somebody')"
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
  private readonly tell = teller();

  protected async withdraw(id: string): Promise<void> {
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
