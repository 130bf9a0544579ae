import { Component, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlatformStanding } from '@peerway/use-cases';
import { Session } from '../../access/session.ts';
import { DecideDocument } from '../../graphql/generated/graphql.ts';
import { teller } from '../../graphql/tell.ts';
import { Field } from '../../ui/field.ts';
import { FormDraft } from '../../ui/form-draft.ts';
import { Notices } from '../../ui/notices.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';

/** Puts on record with which platform a use case is built: who decided, when and why. */
@Component({
  selector: 'pw-platform-decision',
  imports: [Field, ProblemPanel, RouterLink],
  templateUrl: './platform-decision.html',
  styles: `
    form {
      display: grid;
      gap: var(--space-3);
    }
  `,
})
export class PlatformDecision {
  readonly engagement = input.required<string>();
  readonly useCase = input.required<string>();
  readonly platforms = input.required<readonly PlatformStanding[]>();
  readonly nameOf = input.required<(id: string) => string>();
  /** The page of all decisions. */
  readonly decisions = input.required<string>();
  /** Whether musts or weights on screen are not saved: the decision rests on what is. */
  readonly isUnsaved = input(false);

  private readonly session = inject(Session);
  protected readonly lastDay = new Date().toISOString().slice(0, 10);
  protected readonly draft = new FormDraft(
    { chosen: '', reason: '', decidedBy: '', decidedOn: this.lastDay },
    ({ chosen, reason, decidedBy }) => ({
      ...(chosen === '' && { chosen: $localize`Choose a platform.` }),
      ...(reason.trim() === '' && { reason: $localize`Say why: somebody will ask.` }),
      ...(decidedBy.trim() === '' && { decidedBy: $localize`Say who decided.` }),
    }),
  );
  private sentAs = crypto.randomUUID();
  private readonly tell = teller();
  private readonly notices = inject(Notices);

  constructor() {
    effect(() => {
      const name = this.session.me()?.name;
      // Whoever records a decision has often made it; another name that was typed stays.
      if (name && untracked(this.draft.values).decidedBy === '') this.draft.set('decidedBy', name);
    });
  }

  protected decide(): Promise<void> {
    return this.draft.send(async ({ chosen, ...said }) => {
      const input = {
        ...said,
        about: 'platform' as const,
        useCase: this.useCase(),
        chosen: [chosen],
        sentAs: this.sentAs,
      };
      await this.tell(DecideDocument, { engagement: this.engagement(), input });
      this.sentAs = crypto.randomUUID();
      this.draft.set('reason', '');
      this.draft.restart();
      this.notices.say($localize`The decision is on record`);
    });
  }
}
