import { Component, DOCUMENT, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import { AcceptInvitationDocument, InvitationDocument, MeDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { poster } from '../graphql/post.ts';
import { teller } from '../graphql/tell.ts';
import { FormDraft } from '../ui/form-draft.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { AccessCard } from './access-card.ts';
import { accountErrors } from './account-errors.ts';
import { AccountFields } from './account-fields.ts';
import { engagementRoleNames, engagementRoleWords, memberRoleNames, memberRoleWords } from './role-words.ts';

@Component({
  selector: 'pw-invitation-page',
  imports: [AccessCard, AccountFields, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './invitation-page.html',
})
export class InvitationPage {
  readonly token = input.required<string>();

  protected readonly asked = ask(InvitationDocument, () => ({ token: this.token() }));
  private readonly askedMe = ask(MeDocument, () => ({}));
  protected readonly me = computed(() => this.askedMe.value()?.me ?? undefined);
  protected readonly joinProblem = signal<Problem | undefined>(undefined);
  protected readonly here = computed(() => `/invitation/${this.token()}`);
  protected readonly finding = computed(() => {
    const invitation = this.asked.value()?.invitation;
    if (this.asked.problem() !== undefined) return $localize`This invitation does not work`;
    return invitation === undefined
      ? $localize`Opening the invitation`
      : $localize`Join ${invitation.engagement ?? invitation.workspace}:where:`;
  });
  protected readonly offer = computed(() => {
    const invitation = this.asked.value()?.invitation;
    if (invitation === undefined) return undefined;
    const { workspace, engagement, engagementRole, memberRole, daysLeft } = invitation;
    const role = engagementRole === null ? memberRoleNames[memberRole] : engagementRoleNames[engagementRole];
    const may = engagementRole === null ? memberRoleWords[memberRole] : engagementRoleWords[engagementRole];
    const where = engagement === null ? workspace : $localize`${engagement}:engagement: in ${workspace}:workspace:`;
    return { where, role, may, daysLeft };
  });
  protected readonly draft = new FormDraft({ name: '', email: '', password: '' }, accountErrors);

  private readonly post = poster();
  private readonly tell = teller();
  private readonly document = inject(DOCUMENT);

  protected join(): Promise<void> {
    return this.draft.send(async ({ name, email, password }) => {
      await this.post('/api/invitation/accept', { token: this.token(), name, email: email.trim(), password });
      this.document.location.assign('/');
    });
  }

  protected async joinSignedIn(): Promise<void> {
    try {
      const { acceptInvitation } = await this.tell(AcceptInvitationDocument, { token: this.token() });
      this.document.location.assign(`/w/${acceptInvitation.id}/portfolio`);
    } catch (error) {
      // A used or expired link says so in its own sentence.
      this.joinProblem.set(problemOf(error));
    }
  }
}
