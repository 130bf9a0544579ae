import { Component, computed, inject, input } from '@angular/core';
import { type Communication, hasGaps } from '@peerway/change';
import { type MessageStandingQuery, SendCommunicationDocument } from '../../graphql/generated/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { askFirst } from '../../ui/ask-first.ts';
import { Notices } from '../../ui/notices.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { ChangeState } from '../change-state.ts';

/** How far a message came that went out by e-mail or was read; and the button that sends it. */
@Component({
  selector: 'pw-message-sending',
  imports: [ProblemPanel],
  templateUrl: './message-sending.html',
  host: { class: 'stack' },
})
export class MessageSending {
  readonly message = input.required<Communication>();
  /** What is known of sending; none where one may not see people. */
  readonly standing = input<MessageStandingQuery['messageStanding']>();

  protected readonly state = inject(ChangeState);
  private readonly tell = teller();
  private readonly askFirst = askFirst();
  private readonly notices = inject(Notices);
  protected readonly deed = newDeed();
  protected readonly receipt = computed(() =>
    this.standing()?.receipts.find(({ communication }) => communication === this.message().id),
  );
  protected readonly waiting = computed(() => {
    const receipt = this.receipt();
    return receipt ? receipt.sent - receipt.delivered - receipt.failed : 0;
  });
  protected readonly canSend = computed(
    () => this.state.canEdit() && this.message().channel === 'email' && this.message().state !== 'dropped',
  );
  /** Why it cannot go out as it stands. */
  protected readonly missing = computed(() => {
    const { texts } = this.message();
    if (this.standing()?.canSend === false)
      return $localize`This portal sends no e-mail: no mail server is set up. Send it yourself, and put down that it was said.`;
    if (texts.length === 0) return $localize`Write its words first.`;
    if (texts.some(({ subject, text }) => hasGaps(`${subject} ${text}`)))
      return $localize`Its words still have gaps, written as [… what is missing]. Fill them first.`;
    return undefined;
  });

  protected async send(): Promise<void> {
    const { id, title, state } = this.message();
    const isSure =
      state === 'sent' ||
      (await this.askFirst({
        title: $localize`Send “${title}:MESSAGE:” now?`,
        loses: $localize`It goes by e-mail to everybody who is listed by name in its groups, each in their language. From then on it stays as it is.`,
        act: $localize`Send it`,
      }));
    if (isSure) await this.work(id);
  }

  private async work(communication: string): Promise<void> {
    await this.deed.run(async () => {
      await this.state.refresh();
      const version = this.state.versionOf('communication', communication);
      const variables = { engagement: this.state.engagement(), input: { communication, version } };
      const { letters, withoutAddress } = (await this.tell(SendCommunicationDocument, variables)).sendCommunication;
      this.notices.say(told(letters, withoutAddress));
      await this.state.refresh();
    });
  }
}

function told(letters: number, withoutAddress: number): string {
  const sent =
    letters === 0 ? $localize`Nobody new to write to.` : $localize`${letters}:COUNT: letters are on their way.`;
  if (withoutAddress === 0) return sent;
  return `${sent} ${$localize`${withoutAddress}:COUNT: have no address: they find it on their own page.`}`;
}
