import { Component, output, signal } from '@angular/core';
import { InviteMemberDocument } from '../graphql/generated/graphql.ts';
import { memberRoleNames } from '../access/role-words.ts';
import { teller } from '../graphql/tell.ts';
import { CopyLink } from '../ui/copy-link.ts';
import { Field } from '../ui/field.ts';
import { FormDraft } from '../ui/form-draft.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { invitationText, whoseLink } from './invitation-text.ts';
import { MailInvitation, type NewLink } from './mail-invitation.ts';

/** Makes a single-use link for a colleague. */
@Component({
  selector: 'pw-invite-panel',
  imports: [CopyLink, Field, MailInvitation, ProblemPanel],
  template: `
    <section class="card stack" aria-labelledby="invite-title">
      <h2 i18n id="invite-title">Invite a colleague</h2>
      <form class="row" novalidate (submit)="$event.preventDefault(); invite()">
        <pw-field label="Role" i18n-label>
          <select #role [value]="draft.values().role" (change)="draft.set('role', role.value)">
            <option i18n value="consultant">consultant</option>
            <option i18n value="owner">owner</option>
          </select>
        </pw-field>
        <pw-field class="wide" label="For whom" i18n-label [optional]="true" [error]="draft.errors()['email']">
          <input
            #email
            type="email"
            autocomplete="off"
            placeholder="name@example.org"
            i18n-placeholder
            [value]="draft.values().email"
            (input)="draft.set('email', email.value)"
          />
        </pw-field>
        <button i18n class="button primary" [attr.aria-disabled]="draft.isSending()">Make a link</button>
      </form>
      <pw-problem [problem]="draft.otherProblem()" [canRetry]="false" />
      @if (link(); as link) {
        <p i18n>This link works once and is shown only now: copy it and hand it on.</p>
        <pw-copy-link [url]="link.url" [text]="link.text" [label]="link.label" />
        <pw-mail-invitation [invitation]="link.id" [email]="link.email" />
      }
    </section>
  `,
  styles: `
    form {
      align-items: end;
    }
    .wide {
      flex: 1 1 240px;
    }
  `,
})
export class InvitePanel {
  readonly invited = output();
  protected readonly draft = new FormDraft({ role: 'consultant', email: '' }, () => ({}));
  protected readonly link = signal<NewLink | undefined>(undefined);
  private readonly tell = teller();

  protected invite(): Promise<void> {
    return this.draft.send(async (values) => {
      const role = values.role === 'owner' ? 'owner' : 'consultant';
      const email = values.email.trim() || null;
      const { inviteMember } = await this.tell(InviteMemberDocument, { role, email });
      const { url, invitation } = inviteMember;
      const name = memberRoleNames[role];
      this.link.set({ url, text: invitationText(url, name), label: whoseLink(email, name), id: invitation.id, email });
      this.invited.emit();
    });
  }
}
