import { DatePipe } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import { Session } from '../access/session.ts';
import { memberRoleNames, memberRoleWords } from '../access/role-words.ts';
import { ask } from '../graphql/ask.ts';
import {
  ChangeMemberRoleDocument,
  type MemberRole,
  MembersDocument,
  RemoveMemberDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { askFirst } from '../ui/ask-first.ts';
import { Notices } from '../ui/notices.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { EngagementTeam } from './engagement-team.ts';
import { InvitePanel } from './invite-panel.ts';
import { OpenInvitations } from './open-invitations.ts';
import { removePerson, roleOfPerson } from './person-words.ts';

/** Who belongs to the workspace, as what, and who is invited. */
@Component({
  selector: 'pw-members-page',
  imports: [DatePipe, EngagementTeam, InvitePanel, OpenInvitations, PageHeader, ProblemPanel, Skeleton],
  templateUrl: './members-page.html',
  styles: `
    .email {
      overflow-wrap: anywhere;
    }
  `,
})
export class MembersPage {
  protected readonly session = inject(Session);
  protected readonly asked = ask(MembersDocument, () => ({}));
  protected readonly members = computed(() => this.asked.value()?.members.nodes ?? []);
  protected readonly finding = computed(() => {
    const total = this.asked.value()?.members.totalCount ?? 0;
    if (total === 0) return $localize`Members`;
    return total === 1 ? $localize`You work alone so far` : $localize`${total}:count: people belong to this workspace`;
  });
  protected readonly roles: readonly MemberRole[] = ['owner', 'consultant', 'guest'];
  protected readonly names = memberRoleNames;
  protected readonly words = memberRoleWords;
  protected readonly roleOfPerson = roleOfPerson;
  protected readonly removePerson = removePerson;
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** Counts up when a link was made, so that the list below asks anew. */
  protected readonly invited = signal(0);

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private readonly askFirst = askFirst();

  /** The list has memberships, the session an account: the e-mail address tells that they are one person. */
  protected isMe(member: { email: string }): boolean {
    return member.email === this.session.me()?.email;
  }

  protected async changeRole(member: { id: string; name: string; role: MemberRole }, role: string): Promise<void> {
    const chosen = this.roles.find((known) => known === role);
    if (chosen === undefined || chosen === member.role) return;
    await this.work(async () => {
      await this.tell(ChangeMemberRoleDocument, { member: member.id, role: chosen });
      this.notices.undo(
        $localize`${member.name}:name: is ${this.names[chosen]}:role: now`,
        () => void this.changeRole({ ...member, role: chosen }, member.role),
      );
    });
  }

  protected async remove(member: { id: string; name: string }): Promise<void> {
    const about = {
      title: $localize`Remove ${member.name}:name: from the workspace?`,
      loses: $localize`They lose every part in engagements at once. To come back they need a new invitation.`,
      act: $localize`Remove`,
    };
    if (!(await this.askFirst(about))) return;
    await this.work(async () => {
      await this.tell(RemoveMemberDocument, { member: member.id });
      this.notices.say($localize`${member.name}:name: is removed; a new invitation lets them back in`);
    });
  }

  private async work(act: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      // Such as taking away the last owner: the sentence says what to do first.
      this.problem.set(problemOf(error));
    }
    // Also after a refusal: the chooser must show again what the server holds.
    this.asked.reload();
  }
}
