import { Component, computed, effect, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import {
  Channel,
  Communication,
  communicationDay,
  factsOfMessage,
  impacts,
  messageDraft,
  type MessageText,
  steps,
  type Tongue,
} from '@peerway/change';
import { impactReasons, messageTemplates } from '@peerway/change/content';
import type { MessageStandingQuery } from '../../graphql/generated/graphql.ts';
import { Field } from '../../ui/field.ts';
import { numberIn, putBack, textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { stepNames } from '../step-words.ts';
import { MessageSending } from './message-sending.ts';
import { channelNames } from './message-words.ts';

const tongues: readonly { readonly id: Tongue; readonly name: string }[] = [
  { id: 'en', name: $localize`English` },
  { id: 'de', name: $localize`German` },
];

/** Everything about one message: to whom, when, by whom, how, its words in two languages, and whether it was said. It saves as one leaves a field. */
@Component({
  selector: 'pw-message-panel',
  imports: [Field, MessageSending],
  templateUrl: './message-panel.html',
  styleUrl: '../side-panel.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class MessagePanel {
  readonly message = input.required<Communication>();
  /** What is known of sending; none where one may not see people. */
  readonly standing = input<MessageStandingQuery['messageStanding']>();
  readonly closed = output();

  protected readonly state = inject(ChangeState);
  protected readonly textIn = textIn;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly id = computed(() => this.message().id);
  /** What people have stays as it is. */
  protected readonly isOut = computed(
    () => this.standing()?.receipts.some(({ communication }) => communication === this.id()) ?? false,
  );
  protected readonly channels = Channel.options.map((id) => ({ id, name: channelNames[id] }));
  protected readonly steps = steps.map((id) => ({ id, name: stepNames[id] }));
  protected readonly anchors = computed(() => this.state.context()?.anchors ?? []);
  protected readonly day = computed(() => {
    const context = this.state.context();
    return context && communicationDay(this.message(), context).day;
  });
  protected readonly texts = computed(() =>
    tongues.map(({ id, name }) => ({
      id,
      name,
      text: this.message().texts.find(({ language }) => language === id),
      subjectName: $localize`Subject, ${name}:LANGUAGE:`,
      textName: $localize`Text, ${name}:LANGUAGE:`,
    })),
  );
  private readonly template = computed(() =>
    messageTemplates.templates.find(({ id }) => id === this.message().origin?.rule),
  );
  protected readonly canDraft = computed(() => this.template() !== undefined);

  constructor() {
    effect(() => {
      this.id();
      this.heading()?.nativeElement.focus();
    });
  }

  protected set(patch: Partial<Communication>): void {
    const { id, title } = this.message();
    const read = Communication.safeParse({ ...this.state.current('communication', this.message()), ...patch });
    if (read.success)
      this.state.edit($localize`“${title}:MESSAGE:” is changed`, { kind: 'communication', id, part: read.data });
  }

  protected setTitle(event: Event): void {
    const title = textIn(event).trim();
    if (title === '') putBack(event, this.message().title);
    else this.set({ title });
  }

  protected setChannel(event: Event): void {
    const read = Channel.safeParse(textIn(event));
    if (read.success) this.set({ channel: read.data });
  }

  protected setStep(event: Event): void {
    const step = steps.find((each) => each === textIn(event));
    if (step) this.set({ step });
  }

  protected toggleGroup(id: string): void {
    const { groups } = this.message();
    const next = groups.includes(id) ? groups.filter((each) => each !== id) : [...groups, id];
    if (next.length > 0) this.set({ groups: next });
  }

  /** A day of its own, from now on apart from the plan. */
  protected setDay(event: Event): void {
    const day = textIn(event);
    if (day !== '') this.set({ when: { day, task: null, side: null, offsetDays: 0 } });
  }

  protected follow(event: Event): void {
    const task = textIn(event);
    if (task !== '') this.set({ when: { day: null, task, side: 'start', offsetDays: this.message().when.offsetDays } });
  }

  protected setOffset(event: Event): void {
    const offsetDays = numberIn(event);
    if (offsetDays !== undefined) this.set({ when: { ...this.message().when, offsetDays: Math.round(offsetDays) } });
  }

  protected write(language: Tongue, patch: Partial<MessageText>): void {
    const { texts } = this.message();
    const before = texts.find((text) => text.language === language) ?? {
      language,
      subject: this.message().title,
      text: '',
    };
    const text = { ...before, ...patch };
    const others = texts.filter((each) => each.language !== language);
    this.set({ texts: text.text.trim() === '' ? others : [...others, text] });
  }

  /** Puts in the words of the template, with what is known; what is not stays as a gap that everybody sees. */
  protected draft(): void {
    const [template, context] = [this.template(), this.state.context()];
    if (!template || !context) return;
    const message = this.message();
    const groups = this.state.groups().filter(({ id }) => message.groups.includes(id));
    const stated = this.state.impacts();
    const levels = impacts({ useCases: context.useCases, groups, stated, content: impactReasons });
    const about = {
      groups,
      wave: context.waves.find(({ id }) => id === message.wave) ?? null,
      sponsor: this.state.sponsors().find(({ id }) => id === message.sponsor),
      sender: message.sender,
      feedback: message.feedback,
    };
    const read = new Set(groups.flatMap(({ languages }) => languages));
    // What somebody wrote stays; a group of which nobody said what it reads gets both languages.
    const kept = message.texts.filter(({ text }) => text.trim() !== '');
    const written = tongues
      .filter(({ id }) => !kept.some(({ language }) => language === id) && (read.size === 0 || read.has(id)))
      .map(({ id: language }) => {
        const known = factsOfMessage({ context, impacts: levels, content: messageTemplates }, about, language);
        const { subject, text } = messageDraft(template, { known, facts: messageTemplates.facts }, language);
        return { language, subject, text };
      });
    this.set({ texts: [...kept, ...written] });
  }

  protected say(state: Communication['state']): void {
    this.set({ state, sentOn: state === 'sent' ? this.state.today() : null });
  }

  protected remove(): void {
    const { id, title } = this.message();
    this.state.edit($localize`“${title}:MESSAGE:” is taken out`, { kind: 'communication', id, part: null });
    this.closed.emit();
  }
}
