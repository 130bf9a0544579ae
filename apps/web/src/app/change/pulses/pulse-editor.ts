import { Component, computed, effect, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { Pulse, pulseFloor, pulsePhase } from '@peerway/change';
import { askFirst } from '../../ui/ask-first.ts';
import { Field } from '../../ui/field.ts';
import { Notices } from '../../ui/notices.ts';
import { numberIn, textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { ChangeLinkCard } from '../feedback/change-link-card.ts';

type FieldName = 'name' | 'groups' | 'days' | 'floor';

/** One pulse: whom it asks, when, and under which promises; its address; its end. It saves as one leaves a field. */
@Component({
  selector: 'pw-pulse-editor',
  imports: [ChangeLinkCard, Field],
  templateUrl: './pulse-editor.html',
  styleUrl: '../side-panel.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class PulseEditor {
  readonly pulse = input.required<Pulse>();
  /** Whether people are known to have answered: what was promised to them then stays. */
  readonly isAnswered = input.required<boolean>();
  readonly closed = output();

  protected readonly state = inject(ChangeState);
  protected readonly textIn = textIn;
  protected readonly floorMin = pulseFloor;
  private readonly ask = askFirst();
  private readonly notices = inject(Notices);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly id = computed(() => this.pulse().id);
  protected readonly phase = computed(() => pulsePhase(this.pulse(), this.state.today()));
  protected readonly isOver = computed(() => this.phase() === 'over');
  protected readonly isPromised = computed(() => this.isAnswered() || this.isOver());
  protected readonly asked = computed(() => new Set(this.pulse().groups));
  /** What is wrong in a field, by its name. */
  protected readonly faults = signal<Partial<Record<FieldName, string>>>({});

  constructor() {
    // Whoever opens another pulse starts at its head, and without the faults of the last one.
    effect(() => {
      this.id();
      this.faults.set({});
      this.heading()?.nativeElement.focus();
    });
  }

  /** Takes over what was typed into a field, if a pulse can be that way. */
  protected set(field: FieldName, patch: Partial<Pulse>): void {
    const read = Pulse.safeParse({ ...this.state.current('pulse', this.pulse()), ...patch });
    const others = Object.fromEntries(Object.entries(this.faults()).filter(([name]) => name !== field));
    this.faults.set(read.success ? others : { ...others, [field]: faultWords[field] });
    if (!read.success) return;
    const { id, name } = read.data;
    this.state.edit($localize`“${name}:pulse:” is changed`, { kind: 'pulse', id, part: read.data });
  }

  protected toggle(group: string): void {
    const { groups } = this.pulse();
    const without = groups.filter((each) => each !== group);
    this.set('groups', { groups: without.length < groups.length ? without : [...groups, group] });
  }

  /** Moves the first day; a last day that would come before it moves along. */
  protected open(event: Event): void {
    const opensOn = textIn(event);
    const { closesOn } = this.pulse();
    this.set('days', { opensOn, closesOn: closesOn < opensOn ? opensOn : closesOn });
  }

  protected setFloor(event: Event): void {
    this.set('floor', { floor: numberIn(event) ?? Number.NaN });
  }

  protected async end(): Promise<void> {
    const isSure = await this.ask({
      title: $localize`Close “${this.pulse().name}:pulse:”?`,
      loses: $localize`It takes no more answers, and what was answered is shown. To ask again, make another pulse.`,
      act: $localize`Close it`,
    });
    if (!isSure) return;
    this.set('days', { isClosed: true });
    await this.state.saving.flush();
  }

  protected remove(): void {
    const { id, name } = this.pulse();
    const sentence = $localize`“${name}:pulse:” is removed`;
    this.state.edit(sentence, { kind: 'pulse', id, part: null });
    this.notices.undo(sentence, () => this.state.undo());
    this.closed.emit();
  }
}

const faultWords: Readonly<Record<FieldName, string>> = {
  name: $localize`Give it a name of at most 200 letters, on one line.`,
  groups: $localize`A pulse asks at least one group, and at most a hundred.`,
  days: $localize`A pulse closes on or after the day on which it opens.`,
  floor: $localize`A whole number from 5 to 1,000: groups of fewer than 5 answers are never shown.`,
};
