import { DatePipe } from '@angular/common';
import { Component, computed, input, signal } from '@angular/core';
import { languageInForce } from '../../../language/language-in-force.ts';
import { ask } from '../../graphql/ask.ts';
import { MyMessagesDocument, ReadMessageDocument } from '../../graphql/generated/person/graphql.ts';
import { teller } from '../../graphql/tell.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';

/** What was said to whoever holds the personal link, the latest first. Draws nothing while nothing was. */
@Component({
  selector: 'pw-person-messages',
  imports: [DatePipe, ProblemPanel],
  templateUrl: './person-messages.html',
  styleUrl: './person-messages.scss',
})
export class PersonMessages {
  readonly token = input.required<string>();

  protected readonly asked = ask(MyMessagesDocument, () => ({}), { respondent: () => this.token() });
  private readonly tell = teller({ respondent: () => this.token() });
  private readonly mine = computed(() => this.asked.value()?.myChange);
  protected readonly messages = computed(() =>
    (this.mine()?.messages ?? []).flatMap(({ texts, ...message }) => {
      const wanted = [languageInForce(), this.mine()?.language];
      const text = wanted.flatMap((tongue) => texts.filter(({ language }) => language === tongue))[0] ?? texts[0];
      return text ? [{ ...message, text }] : [];
    }),
  );
  protected readonly unread = computed(() => this.messages().filter(({ readAt }) => readAt === null).length);
  protected readonly open = signal<ReadonlySet<string>>(new Set());

  protected toggle({
    communication,
    readAt,
  }: {
    readonly communication: string;
    readonly readAt: string | null;
  }): void {
    const open = new Set(this.open());
    if (!open.delete(communication)) open.add(communication);
    this.open.set(open);
    if (readAt === null && open.has(communication)) void this.putDown(communication);
  }

  /** That it was opened is for those who sent it: whoever reads is not kept from it when it does not get through, and the next time tries again. */
  private async putDown(communication: string): Promise<void> {
    try {
      await this.tell(ReadMessageDocument, { communication });
      const now = this.asked.value();
      if (now === undefined) return;
      const readAt = new Date().toISOString();
      const messages = now.myChange.messages.map((each) =>
        each.communication === communication ? { ...each, readAt } : each,
      );
      this.asked.set({ myChange: { ...now.myChange, messages } });
    } catch {
      return;
    }
  }
}
