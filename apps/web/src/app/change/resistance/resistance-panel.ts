import { Component, computed, effect, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { Resistance, steps } from '@peerway/change';
import { stepActions } from '@peerway/change/content';
import { languageInForce } from '../../../language/language-in-force.ts';
import { Field } from '../../ui/field.ts';
import { Notices } from '../../ui/notices.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { stepNames } from '../step-words.ts';
import { resistanceStates, strengthNames } from './resistance-words.ts';

type FieldName = 'heard' | 'heardOn' | 'response' | 'owner' | 'dueOn' | 'choice';

/** One thing that was heard against the change: what, by whom, where it stands, and what is done about it. It saves as one leaves a field. */
@Component({
  selector: 'pw-resistance-panel',
  imports: [Field],
  templateUrl: './resistance-panel.html',
  styleUrl: '../side-panel.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class ResistancePanel {
  readonly resistance = input.required<Resistance>();
  readonly closed = output();

  protected readonly state = inject(ChangeState);
  private readonly notices = inject(Notices);
  private readonly language = languageInForce();
  protected readonly textIn = textIn;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly id = computed(() => this.resistance().id);
  protected readonly steps = steps.map((id) => ({ id, name: stepNames[id] }));
  protected readonly strengths = [1, 2, 3].map((id) => ({ id, name: strengthNames[id]! }));
  protected readonly states = Resistance.shape.state.options.map((id) => ({ id, name: resistanceStates[id] }));
  /** What usually helps before this step, to begin an answer with. */
  protected readonly helpful = computed(() =>
    stepActions
      .filter(({ step }) => step === this.resistance().step)
      .map(({ id, action, notWhen }) => ({ id, action: action[this.language], notWhen: notWhen[this.language] })),
  );
  /** What is wrong in a field, by its name. */
  protected readonly faults = signal<Partial<Record<FieldName, string>>>({});

  constructor() {
    // Whoever opens another one starts at its head, and without the faults of the last one.
    effect(() => {
      this.id();
      this.faults.set({});
      this.heading()?.nativeElement.focus();
    });
  }

  /** Takes over what was typed into a field, if the log can hold it. */
  protected set(field: FieldName, patch: Partial<Resistance>): void {
    const read = Resistance.safeParse({ ...this.state.current('resistance', this.resistance()), ...patch });
    const others = Object.fromEntries(Object.entries(this.faults()).filter(([name]) => name !== field));
    this.faults.set(read.success ? others : { ...others, [field]: faultWords[field] });
    if (!read.success) return;
    const part = read.data;
    this.state.edit($localize`What was heard is changed`, { kind: 'resistance', id: part.id, part });
  }

  /** What was typed, or nothing where nothing is left. */
  protected textOrNone(event: Event): string | null {
    return textIn(event).trim() || null;
  }

  protected setState(event: Event): void {
    const state = this.states.find(({ id }) => id === textIn(event))?.id;
    if (state) this.set('choice', { state });
  }

  protected setStep(event: Event): void {
    const step = steps.find((each) => each === textIn(event));
    if (step) this.set('choice', { step });
  }

  /** Begins the answer with what usually helps; what is written there already stays before it. */
  protected take(action: string): void {
    const { response } = this.resistance();
    this.set('response', { response: response === null ? action : `${response}\n${action}` });
  }

  protected remove(): void {
    const sentence = $localize`What was heard is removed`;
    this.state.edit(sentence, { kind: 'resistance', id: this.id(), part: null });
    this.notices.undo(sentence, () => this.state.undo());
    this.closed.emit();
  }
}

const faultWords: Readonly<Record<FieldName, string>> = {
  heard: $localize`Write down what was heard, in at most 4,000 letters.`,
  heardOn: $localize`Choose the day on which it was heard.`,
  response: $localize`At most 4,000 letters.`,
  owner: $localize`One line of at most 200 letters.`,
  dueOn: $localize`Choose a day, or leave it empty.`,
  choice: $localize`Choose one of these.`,
};
