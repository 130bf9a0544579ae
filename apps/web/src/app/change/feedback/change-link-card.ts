import { Component, computed, inject, input, signal } from '@angular/core';
import { ask } from '../../graphql/ask.ts';
import {
  type ChangeLinkKind,
  ChangeLinksDocument,
  CloseChangeLinkDocument,
  OpenChangeLinkDocument,
} from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { CopyLink } from '../../ui/copy-link.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { ChangeState } from '../change-state.ts';

/** An open address to a pulse, a policy or the feedback channel: opened, handed on, closed. */
@Component({
  selector: 'pw-change-link-card',
  imports: [CopyLink, ProblemPanel],
  host: { class: 'card' },
  template: `
    <h2>{{ title() }}</h2>
    <p class="muted small">{{ hint() }}</p>
    <pw-problem [problem]="problem()" [canRetry]="false" />
    @if (link(); as open) {
      <pw-copy-link [url]="open.url" [label]="title()" />
      <div>
        <button class="button small" type="button" [disabled]="isWorking()" (click)="close()" i18n>
          Close this address
        </button>
      </div>
    } @else if (asked.value()) {
      <div>
        <button class="button" type="button" [disabled]="isWorking()" (click)="open()" i18n>Open an address</button>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
  `,
})
export class ChangeLinkCard {
  readonly kind = input.required<ChangeLinkKind>();
  readonly subject = input.required<string>();
  readonly title = input.required<string>();
  readonly hint = input.required<string>();

  private readonly state = inject(ChangeState);
  private readonly tell = teller();
  protected readonly asked = ask(ChangeLinksDocument, () => ({ engagement: this.state.engagement() }), {
    refreshOn: ['ChangeLink'],
  });
  protected readonly link = computed(() =>
    this.asked.value()?.changeLinks.find(({ kind, subject }) => kind === this.kind() && subject === this.subject()),
  );
  protected readonly isWorking = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected open(): Promise<void> {
    return this.work(() => this.tell(OpenChangeLinkDocument, this.place()));
  }

  protected close(): Promise<void> {
    return this.work(() => this.tell(CloseChangeLinkDocument, this.place()));
  }

  private place() {
    return { engagement: this.state.engagement(), kind: this.kind(), subject: this.subject() };
  }

  private async work(deed: () => Promise<unknown>): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await this.state.saving.flush();
      await deed();
      this.asked.reload();
    } catch (error) {
      // The address stays as it was, and the panel says what to do.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
