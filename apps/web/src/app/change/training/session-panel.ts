import { Component, computed, effect, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { TrainingSession } from '@peerway/change';
import { Field } from '../../ui/field.ts';
import { numberIn, putBack, textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { SessionPeople } from './session-people.ts';

/** Everything about one session: when, where, by whom, for whom, and who has a seat. It saves as one leaves a field. */
@Component({
  selector: 'pw-session-panel',
  imports: [Field, SessionPeople],
  templateUrl: './session-panel.html',
  styleUrl: '../side-panel.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class SessionPanel {
  readonly session = input.required<TrainingSession>();
  readonly closed = output();
  /** Seats were booked, given up, or taken. */
  readonly placed = output();

  protected readonly state = inject(ChangeState);
  protected readonly textIn = textIn;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly id = computed(() => this.session().id);
  protected readonly title = computed(
    () => this.state.courses().find(({ id }) => id === this.session().course)?.title ?? '–',
  );
  protected readonly zones = Intl.supportedValuesOf('timeZone');
  protected readonly faults = signal<ReadonlyMap<string, string>>(new Map());

  constructor() {
    effect(() => {
      this.id();
      this.heading()?.nativeElement.focus();
    });
  }

  protected set(patch: Partial<TrainingSession>): void {
    const read = TrainingSession.safeParse({ ...this.session(), ...patch });
    this.faults.set(new Map((read.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message])));
    if (!read.success) return;
    const said = $localize`A session of “${this.title()}:COURSE:” is changed`;
    this.state.edit(said, { kind: 'session', id: this.id(), part: read.data });
  }

  protected setText(field: 'day' | 'startsAt' | 'place', event: Event): void {
    const text = textIn(event).trim();
    if (text === '') putBack(event, this.session()[field]);
    else this.set({ [field]: text });
  }

  protected setNumber(field: 'minutes' | 'seats', event: Event): void {
    const number = numberIn(event);
    if (number === undefined) putBack(event, String(this.session()[field]));
    else this.set({ [field]: Math.round(number) });
  }

  protected toggleGroup(id: string): void {
    const { groups } = this.session();
    this.set({ groups: groups.includes(id) ? groups.filter((each) => each !== id) : [...groups, id] });
  }

  protected remove(): void {
    const said = $localize`A session of “${this.title()}:COURSE:” is taken out`;
    this.state.edit(said, { kind: 'session', id: this.id(), part: null });
    this.closed.emit();
  }
}
