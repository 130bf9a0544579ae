import { Component, computed, effect, input, signal } from '@angular/core';
import { ask } from '../graphql/ask.ts';
import { MailInvitationDocument, WorkspaceMailDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';

/** A link that was just made, with the invitation behind it. */
export interface NewLink {
  readonly url: string;
  readonly text: string;
  readonly label: string;
  readonly id: string;
  readonly email: string | null;
}

/** Sends a new invitation by e-mail, where this portal sends any and the invitation names an address. */
@Component({
  selector: 'pw-mail-invitation',
  imports: [ProblemPanel],
  template: `
    @if (canSend()) {
      <pw-problem [problem]="problem()" [canRetry]="false" />
      @if (isSent()) {
        <p class="small" role="status" i18n>The invitation is on its way to {{ email() }}.</p>
      } @else {
        <button class="button small" type="button" [disabled]="isWorking()" (click)="send()" i18n>
          Send it to {{ email() }}
        </button>
      }
    }
  `,
})
export class MailInvitation {
  readonly invitation = input.required<string>();
  readonly email = input.required<string | null>();

  private readonly tell = teller();
  private readonly asked = ask(WorkspaceMailDocument, () => ({}));
  protected readonly canSend = computed(
    () => this.email() !== null && (this.asked.value()?.workspace.sendsMail ?? false),
  );
  protected readonly isSent = signal(false);
  protected readonly isWorking = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  constructor() {
    // Another invitation is another letter.
    effect(() => {
      this.invitation();
      this.isSent.set(false);
    });
  }

  protected async send(): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await this.tell(MailInvitationDocument, { id: this.invitation() });
      this.isSent.set(true);
    } catch (error) {
      // The link above can still be copied, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
