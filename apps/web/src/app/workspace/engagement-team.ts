import { Component, computed, inject, linkedSignal, output, signal } from '@angular/core';
import { engagementRoleNames, engagementRoleWords } from '../access/role-words.ts';
import { ask } from '../graphql/ask.ts';
import {
  ChangeEngagementRoleDocument,
  type EngagementRole,
  EngagementChoicesDocument,
  EngagementTeamDocument,
  InviteToEngagementDocument,
  RemoveFromEngagementDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { askFirst } from '../ui/ask-first.ts';
import { CopyLink } from '../ui/copy-link.ts';
import { Field } from '../ui/field.ts';
import { FormDraft } from '../ui/form-draft.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { invitationText, whoseLink } from './invitation-text.ts';
import { MailInvitation, type NewLink } from './mail-invitation.ts';
import { removePerson, roleOfPerson } from './person-words.ts';

/** Who takes part in one engagement, as what, and links for further people. */
@Component({
  selector: 'pw-engagement-team',
  imports: [CopyLink, Field, MailInvitation, ProblemPanel],
  templateUrl: './engagement-team.html',
  styles: `
    form,
    .choose {
      align-items: end;
    }
    .wide {
      flex: 1 1 240px;
    }
  `,
})
export class EngagementTeam {
  readonly invited = output();

  protected readonly asked = ask(EngagementChoicesDocument, () => ({}));
  protected readonly engagements = computed(() => this.asked.value()?.engagements.nodes ?? []);
  protected readonly chosen = linkedSignal<readonly { readonly id: string }[], string>({
    source: this.engagements,
    computation: (all, before) =>
      all.some((each) => each.id === before?.value) ? (before?.value ?? '') : (all[0]?.id ?? ''),
  });
  protected readonly team = ask(EngagementTeamDocument, () => {
    const engagement = this.chosen();
    return engagement === '' ? undefined : { engagement };
  });
  protected readonly engagement = computed(() => this.team.value()?.engagement);
  protected readonly people = computed(() =>
    (this.engagement()?.team.nodes ?? []).map(({ role, member }) => ({ ...member, role })),
  );
  protected readonly roles: readonly EngagementRole[] = ['executive', 'contributor', 'viewer'];
  protected readonly names = engagementRoleNames;
  protected readonly words = engagementRoleWords;
  protected readonly roleOfPerson = roleOfPerson;
  protected readonly removePerson = removePerson;
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly draft = new FormDraft({ role: 'executive', email: '' }, () => ({}));
  protected readonly link = linkedSignal<string, NewLink | undefined>({
    source: this.chosen,
    computation: () => undefined,
  });

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private readonly askFirst = askFirst();

  protected invite(engagement: { id: string; name: string }): Promise<void> {
    return this.draft.send(async (values) => {
      const role = this.roleOf(values.role);
      const email = values.email.trim() || null;
      const { inviteToEngagement } = await this.tell(InviteToEngagementDocument, {
        engagement: engagement.id,
        role,
        email,
      });
      const { url, invitation } = inviteToEngagement;
      const name = this.names[role];
      this.link.set({
        url,
        text: invitationText(url, name, engagement.name),
        label: whoseLink(email, name),
        id: invitation.id,
        email,
      });
      this.invited.emit();
    });
  }

  protected async changeRole(person: { id: string; name: string; role: EngagementRole }, role: string): Promise<void> {
    const variables = { engagement: this.chosen(), member: person.id, role: this.roleOf(role) };
    await this.work(async () => {
      await this.tell(ChangeEngagementRoleDocument, variables);
      this.notices.undo(
        $localize`${person.name}:name: is ${this.names[variables.role]}:role: now`,
        () => void this.changeRole(person, person.role),
      );
    });
  }

  protected async remove(person: { id: string; name: string }): Promise<void> {
    const about = {
      title: $localize`Remove ${person.name}:name: from this engagement?`,
      loses: $localize`They no longer see it from now on. To come back they need a new invitation.`,
      act: $localize`Remove`,
    };
    if (!(await this.askFirst(about))) return;
    await this.work(async () => {
      await this.tell(RemoveFromEngagementDocument, { engagement: this.chosen(), member: person.id });
      this.notices.say($localize`${person.name}:name: no longer sees this engagement`);
    });
  }

  private roleOf(role: string): EngagementRole {
    return this.roles.find((known) => known === role) ?? 'viewer';
  }

  private async work(act: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      // The refusal stands above the table; the table then shows what holds.
      this.problem.set(problemOf(error));
    }
    this.team.reload();
  }
}
