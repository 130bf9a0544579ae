import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  AddParticipantsDocument,
  ChangeParticipantDocument,
  type ParticipantRowFragment,
  ReissueParticipantLinkDocument,
  RemoveParticipantDocument,
  type WeighingSheetFragment,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { askFirst } from '../ui/ask-first.ts';
import { ConflictPanel } from '../ui/conflict-panel.ts';
import { CopyLink } from '../ui/copy-link.ts';
import { Field } from '../ui/field.ts';
import { Fresh } from '../ui/fresh.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { numberIn, textIn } from '../ui/typed.ts';
import { namedPeople } from './named-people.ts';
import { stateWords } from './participant-words.ts';
import { throughSentence } from './weighing-words.ts';

/** Who is asked: how far each one is, their link, and how much they count. */
@Component({
  selector: 'pw-weighing-people',
  imports: [ConflictPanel, CopyLink, Field, Fresh, ProblemPanel],
  templateUrl: './weighing-people.html',
  styleUrl: './weighing-people.scss',
  host: { class: 'card' },
})
export class WeighingPeople {
  readonly engagement = input.required<string>();
  readonly weighing = input.required<WeighingSheetFragment>();
  readonly mayRun = input.required<boolean>();
  readonly changed = output<WeighingSheetFragment>();
  readonly stale = output();

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private readonly ask = askFirst();
  protected readonly finding = computed(() => throughSentence(this.weighing().participants));
  protected readonly isAlone = computed(() => this.weighing().phase === 'alone');
  protected readonly isClosed = computed(() => this.weighing().phase === 'closed');
  protected readonly text = signal('');
  protected readonly error = signal<string | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly otherProblem = computed(() => (this.problem()?.code === 'CONFLICT' ? undefined : this.problem()));
  private contested: (() => Promise<void>) | undefined;
  protected readonly isWorking = signal(false);
  protected readonly state = stateWords;
  protected readonly names = {
    weight: (name: string): string => $localize`How much ${name}:person: counts`,
    link: (name: string): string => $localize`for ${name}:person:`,
    renew: (name: string): string => $localize`New link for ${name}:person:`,
    remove: (name: string): string => $localize`Remove ${name}:person:`,
  };

  protected type(event: Event): void {
    this.text.set(textIn(event));
    this.error.set(undefined);
  }

  protected add(): Promise<void> | undefined {
    const { people, faults } = namedPeople(this.text());
    this.error.set(people.length === 0 ? $localize`Write at least one name.` : faults[0]);
    if (this.error() !== undefined) return undefined;
    return this.work(async () => {
      await this.put(people);
      this.text.set('');
    });
  }

  /** Saved when the field is left; what somebody else set meanwhile is shown first. */
  protected weigh(person: ParticipantRowFragment, event: Event, version = person.version): Promise<void> | undefined {
    const weight = numberIn(event);
    if (weight === undefined || weight === person.weight) return undefined;
    const input = { name: person.name, weight };
    this.contested = () => this.change(person, input, (this.problem()?.current as { version: number }).version);
    return this.work(() => this.change(person, input, version));
  }

  protected keepMine(): Promise<void> {
    return this.work(async () => this.contested?.());
  }

  protected takeTheirs(): void {
    this.problem.set(undefined);
    this.stale.emit();
  }

  protected async renew(person: ParticipantRowFragment): Promise<void> {
    const about = {
      title: $localize`A new link for ${person.name}:person:?`,
      loses: $localize`The link that was handed out stops working at once, on every device. What was said stays.`,
      act: $localize`Make a new link`,
    };
    if (!(await this.ask(about))) return;
    await this.work(async () => {
      await this.tell(ReissueParticipantLinkDocument, { engagement: this.engagement(), participant: person.id });
      this.stale.emit();
      this.notices.say($localize`${person.name}:person: has a new link; the old one no longer works`);
    });
  }

  /** Who has said something is asked about first; whoever has not is back with a click. */
  protected async remove(person: ParticipantRowFragment): Promise<void> {
    const { name, weight, answered } = person;
    const about = {
      title: $localize`Remove ${name}:person:?`,
      loses: $localize`What they said is deleted with them, and their link stops working.`,
      act: $localize`Remove with all answers`,
    };
    if (answered > 0 && !(await this.ask(about))) return;
    await this.work(async () => {
      const variables = { engagement: this.engagement(), participant: person.id };
      this.changed.emit((await this.tell(RemoveParticipantDocument, variables)).removeParticipant);
      if (answered > 0 || !this.isAlone()) this.notices.say($localize`${name}:person: is removed`);
      else
        this.notices.undo(
          $localize`${name}:person: is removed; Undo puts them back with a new link`,
          () => void this.work(() => this.put([{ name, weight }])),
        );
    });
  }

  private async put(participants: readonly { readonly name: string; readonly weight: number | null }[]): Promise<void> {
    const variables = { engagement: this.engagement(), weighing: this.weighing().id, participants: [...participants] };
    this.changed.emit((await this.tell(AddParticipantsDocument, variables)).addParticipants);
  }

  private async change(
    person: ParticipantRowFragment,
    input: { name: string; weight: number },
    version: number,
  ): Promise<void> {
    await this.tell(ChangeParticipantDocument, {
      engagement: this.engagement(),
      participant: person.id,
      input,
      version,
    });
    this.stale.emit();
  }

  private async work(act: () => Promise<void>): Promise<void> {
    this.isWorking.set(true);
    try {
      await act();
      this.problem.set(undefined);
    } catch (error) {
      // The list stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
