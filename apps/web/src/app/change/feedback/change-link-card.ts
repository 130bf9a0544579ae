import { Component, computed, inject, input } from '@angular/core';
import { ask } from '../../graphql/ask.ts';
import {
  type ChangeLinkKind,
  ChangeLinksDocument,
  CloseChangeLinkDocument,
  OpenChangeLinkDocument,
} from '../../graphql/generated/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
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
    <pw-problem [problem]="deed.problem()" [canRetry]="false" />
    @if (link(); as open) {
      <pw-copy-link [url]="open.url" [label]="title()" />
      <div>
        <button class="button small" type="button" [disabled]="deed.isBusy()" (click)="close()" i18n>
          Close this address
        </button>
      </div>
    } @else if (asked.value()) {
      <div>
        <button class="button" type="button" [disabled]="deed.isBusy()" (click)="open()" i18n>Open an address</button>
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
  protected readonly deed = newDeed();

  protected open(): Promise<void> {
    return this.work(() => this.tell(OpenChangeLinkDocument, this.place()));
  }

  protected close(): Promise<void> {
    return this.work(() => this.tell(CloseChangeLinkDocument, this.place()));
  }

  private place() {
    return { engagement: this.state.engagement(), kind: this.kind(), subject: this.subject() };
  }

  private async work(change: () => Promise<unknown>): Promise<void> {
    await this.deed.run(async () => {
      await this.state.saving.flush();
      await change();
      this.asked.reload();
    });
  }
}
