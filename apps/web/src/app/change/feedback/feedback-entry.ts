import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FeedbackState } from '@peerway/change';
import { type FeedbackEntryFragment, HandleFeedbackDocument } from '../../graphql/generated/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { Field } from '../../ui/field.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { ChangeState } from '../change-state.ts';
import { feedbackStates } from './feedback-words.ts';

let count = 0;

/** One thing that people said, with what is done about it. Saved when a field is left. */
@Component({
  selector: 'pw-feedback-entry',
  imports: [DatePipe, Field, ProblemPanel],
  host: { class: 'card' },
  templateUrl: './feedback-entry.html',
  styleUrl: './feedback-entry.scss',
})
export class FeedbackEntry {
  readonly entry = input.required<FeedbackEntryFragment>();
  /** Themes that are in use, to choose from. */
  readonly themes = input.required<readonly string[]>();

  protected readonly state = inject(ChangeState);
  private readonly tell = teller();
  protected readonly list = `themes-${(count += 1)}`;
  protected readonly states = FeedbackState.options.map((id) => ({ id, name: feedbackStates[id] }));
  /** What is kept: the entry as it came, then as it was saved. */
  protected readonly kept = linkedSignal(() => this.entry());
  private readonly typed = linkedSignal(() => this.entry().handling);
  protected readonly handling = computed(() => this.typed());
  protected readonly group = computed(
    () => this.state.groups().find(({ id }) => id === this.handling().group)?.name ?? null,
  );
  protected readonly task = computed(
    () => this.state.context()?.anchors.find(({ task }) => task === this.handling().task)?.name ?? null,
  );
  protected readonly anchors = computed(() => this.state.context()?.anchors ?? []);
  protected readonly needsAnswer = computed(() => {
    const { state, answer } = this.handling();
    return (state === 'done' || state === 'declined') && (answer ?? '').trim() === '';
  });
  protected readonly answerNeeded = $localize`Tell those who gave it what was done, or why not.`;
  protected readonly isSaved = signal(false);
  protected readonly deed = newDeed();

  protected async change(field: 'theme' | 'answer' | 'task' | 'state', value: string): Promise<void> {
    const text = value.trim() === '' ? null : value.trim();
    this.typed.update((now) => ({ ...now, [field]: field === 'state' ? value : text }));
    if (!this.needsAnswer()) await this.save();
  }

  protected async save(): Promise<void> {
    const isDone = await this.deed.run(async () => {
      const { id, version } = this.kept();
      const { theme, state, answer, task, group } = this.handling();
      const handling = { theme, state, answer, task, group };
      const variables = { engagement: this.state.engagement(), id, handling, version };
      const { handleFeedback } = await this.tell(HandleFeedbackDocument, variables);
      this.kept.set(handleFeedback);
    });
    this.isSaved.set(isDone);
  }
}
