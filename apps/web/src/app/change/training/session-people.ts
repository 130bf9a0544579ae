import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { PlaceState, TrainingSession } from '@peerway/change';
import { ask } from '../../graphql/ask.ts';
import {
  PlaceInSessionDocument,
  SessionPlacesDocument,
  TrainingPeopleDocument,
} from '../../graphql/generated/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { Chip, type Tone } from '../../ui/chip.ts';
import { Field } from '../../ui/field.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';

const stateNames: Readonly<Record<PlaceState, string>> = {
  booked: $localize`:seat|:booked`,
  attended: $localize`:seat|:came`,
  absent: $localize`:seat|:did not come`,
};
const tones: Readonly<Record<PlaceState, Tone>> = { booked: 'accent', attended: 'good', absent: 'warn' };

/** Who has a seat in a session; seats are booked for people of a group, given up, and on the day one puts down who came. */
@Component({
  selector: 'pw-session-people',
  imports: [Chip, Field, ProblemPanel],
  templateUrl: './session-people.html',
  styleUrl: '../side-panel.scss',
})
export class SessionPeople {
  readonly session = input.required<TrainingSession>();
  readonly placed = output();

  protected readonly state = inject(ChangeState);
  private readonly tell = teller();
  protected readonly textIn = textIn;
  protected readonly stateNames = stateNames;
  protected readonly tones = tones;
  private readonly id = computed(() => this.session().id);
  protected readonly asked = ask(
    SessionPlacesDocument,
    () => ({ engagement: this.state.engagement(), session: this.id() }),
    { refreshOn: ['SessionPlace'] },
  );
  protected readonly places = computed(() => this.asked.value()?.sessionPlaces ?? []);
  protected readonly isBegun = computed(() => this.session().day <= this.state.today());
  protected readonly ticked = linkedSignal<string, ReadonlySet<string>>({
    source: this.id,
    computation: () => new Set(),
  });
  /** The group whose people can be booked. */
  protected readonly group = signal('');
  private readonly people = ask(TrainingPeopleDocument, () =>
    this.group() === '' ? undefined : { engagement: this.state.engagement(), group: this.group() },
  );
  protected readonly others = computed(() => {
    const here = new Set(this.places().map(({ person }) => person));
    return (this.people.value()?.affectedPeople.nodes ?? []).filter(({ id }) => !here.has(id));
  });
  protected readonly deed = newDeed();

  protected tick(person: string): void {
    const ticked = new Set(this.ticked());
    if (!ticked.delete(person)) ticked.add(person);
    this.ticked.set(ticked);
  }

  protected async put(state: PlaceState | null): Promise<void> {
    await this.deed.run(async () => {
      // A session that was added a moment ago is kept first.
      await this.state.saving.flush();
      const input = { session: this.id(), people: [...this.ticked()], state };
      await this.tell(PlaceInSessionDocument, { engagement: this.state.engagement(), input });
      this.ticked.set(new Set());
      this.asked.reload();
      this.placed.emit();
    });
  }
}
