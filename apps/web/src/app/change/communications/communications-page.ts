import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Communication, communicationFindings, communicationPlan, impacts } from '@peerway/change';
import { impactReasons, messageTemplates } from '@peerway/change/content';
import { languageInForce } from '../../../language/language-in-force.ts';
import { ask } from '../../graphql/ask.ts';
import { MessageStandingDocument } from '../../graphql/generated/graphql.ts';
import { FeedsPanel } from '../../rollout/exchange/feeds-panel.ts';
import { Chip, type Tone } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { stepNames } from '../step-words.ts';
import { MessageMonth } from './message-month.ts';
import { MessagePanel } from './message-panel.ts';
import { messageRows } from './message-rows.ts';
import {
  channelNames,
  messageFindingWords,
  type MessageNames,
  messagesFinding,
  messageStates,
} from './message-words.ts';

const atAGlance = 8;
const pageSize = 200;
const tones: Readonly<Record<Communication['state'], Tone>> = {
  planned: 'plain',
  ready: 'accent',
  sent: 'good',
  dropped: 'plain',
};

/** What is said to whom, when and by whom: derived from what changes and from the plan, then edited; and what is amiss with it. */
@Component({
  selector: 'pw-communications-page',
  imports: [Chip, DatePipe, EmptyState, FeedsPanel, MessageMonth, MessagePanel, PageHeader, RouterLink, Skeleton],
  templateUrl: './communications-page.html',
  styleUrl: '../with-side-panel.scss',
})
export class CommunicationsPage {
  /** From the address: the message that is open beside the list, and what the list is narrowed to. */
  readonly message = input<string>();
  readonly group = input<string>();
  readonly only = input<string>();
  /** From the address: `month` to see them on their days, and which month. */
  readonly view = input<string>();
  readonly month = input<string>();

  protected readonly state = inject(ChangeState);
  private readonly router = inject(Router);
  private readonly language = languageInForce();
  protected readonly textIn = textIn;
  protected readonly channelNames = channelNames;
  protected readonly stateNames = messageStates;
  protected readonly stepNames = stepNames;
  protected readonly tones = tones;
  protected readonly states = (['planned', 'ready', 'sent', 'dropped'] as const).map((id) => ({
    id,
    name: messageStates[id],
  }));
  protected readonly asked = ask(
    MessageStandingDocument,
    () => (this.state.opened() && this.state.canSeePeople() ? { engagement: this.state.engagement() } : undefined),
    { refreshOn: ['Letter', 'MessageReceipt', 'ChangeCommunication'] },
  );
  protected readonly standing = computed(() => this.asked.value()?.messageStanding);
  protected readonly readBy = computed(
    () => new Map(this.standing()?.receipts.map(({ communication, read }) => [communication, read])),
  );
  protected readonly isDeriving = signal(false);
  protected readonly left = signal<ReadonlySet<string>>(new Set());
  private readonly limit = signal(pageSize);

  private readonly sources = computed(() => {
    const context = this.state.context() ?? {
      today: this.state.today(),
      useCases: [],
      sites: [],
      waves: [],
      anchors: [],
    };
    return { context, groups: this.state.groups(), sponsors: this.state.sponsors() };
  });
  private readonly all = computed(() => messageRows(this.state.communications(), this.sources()));
  protected readonly rows = computed(() =>
    this.all().filter(
      ({ message }) =>
        (!this.group() || message.groups.includes(this.group() ?? '')) &&
        (!this.only() || message.state === this.only()),
    ),
  );
  protected readonly shown = computed(() => this.rows().slice(0, this.limit()));
  protected readonly isMonth = computed(() => this.view() === 'month');
  /** The month in the address; else that in which something is said next. */
  protected readonly monthShown = computed(() => {
    const asked = this.month();
    if (asked !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) return asked;
    const next = this.rows().find(({ day, message: { state } }) => day !== undefined && state !== 'sent');
    return (next?.day ?? this.state.today()).slice(0, 7);
  });
  protected readonly edited = computed(() => this.state.communications().find(({ id }) => id === this.message()));
  private readonly names = computed<MessageNames>(() => {
    const { context, groups } = this.sources();
    const named =
      (list: readonly { readonly id: string; readonly name: string }[]) =>
      (id: string): string =>
        list.find((each) => each.id === id)?.name ?? id;
    const titles = this.state.communications().map(({ id, title }) => ({ id, name: title }));
    return { message: named(titles), group: named(groups), wave: named(context.waves) };
  });
  private readonly findings = computed(() =>
    communicationFindings({ ...this.sources(), communications: this.state.communications() }).map((finding) => ({
      text: messageFindingWords(finding, this.names()),
      message: finding.at.startsWith('message:') ? finding.at.slice('message:'.length) : null,
    })),
  );
  protected readonly told = computed(() => this.findings().slice(0, atAGlance));
  protected readonly moreTold = computed(() => this.findings().length - this.told().length);
  protected readonly finding = computed(() => {
    if (!this.state.opened()) return $localize`Messages`;
    const next = this.all().find(({ message: { state } }) => state === 'planned' || state === 'ready');
    const overdue = this.all().filter(({ isOverdue }) => isOverdue).length;
    return messagesFinding({ all: this.all().length, overdue, next: next?.message.title }, this.state.groups().length);
  });
  private readonly derived = computed(() => {
    if (!this.isDeriving()) return { proposals: [], findings: [] };
    const { context, groups } = this.sources();
    const useCases = context.useCases;
    const levels = impacts({ useCases, groups, stated: this.state.impacts(), content: impactReasons });
    return communicationPlan({
      ...this.sources(),
      impacts: levels,
      communications: this.state.communications(),
      content: messageTemplates,
      language: this.language,
    });
  });
  protected readonly proposals = computed(() => messageRows(this.derived().proposals, this.sources()));
  protected readonly reasons = computed(() => [
    ...new Set(this.derived().findings.map((finding) => messageFindingWords(finding, this.names()))),
  ]);
  protected readonly taken = computed(
    () => this.proposals().filter(({ message: { id } }) => !this.left().has(id)).length,
  );

  protected narrow(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected openName(text: string): string {
    return $localize`Open: ${text}:FINDING:`;
  }

  protected toggle(id: string): void {
    const left = new Set(this.left());
    if (!left.delete(id)) left.add(id);
    this.left.set(left);
  }

  protected take(): void {
    const taken = this.proposals().filter(({ message: { id } }) => !this.left().has(id));
    this.state.editMany(
      $localize`${taken.length}:COUNT: messages are planned`,
      taken.map(({ message }) => ({ kind: 'communication', id: message.id, part: message })),
    );
    this.isDeriving.set(false);
    this.left.set(new Set());
  }

  protected add(): void {
    const id = `m-${crypto.randomUUID()}`;
    const [first] = this.state.groups();
    if (!first) return;
    const part: Communication = {
      ...{
        id,
        title: $localize`A new message`,
        groups: [first.id],
        step: 'know',
        sponsor: first.sponsor,
        sender: null,
      },
      ...{ channel: 'email', when: { day: this.state.today(), task: null, side: null, offsetDays: 0 }, hours: 1 },
      ...{ feedback: null, texts: [], wave: null, state: 'planned', sentOn: null, origin: null },
    };
    this.state.edit($localize`A message is new`, { kind: 'communication', id, part });
    this.narrow({ message: id });
  }

  protected showMore(): void {
    this.limit.update((limit) => limit + pageSize);
  }
}
