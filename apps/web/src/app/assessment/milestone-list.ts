import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import {
  AddMilestoneDocument,
  type MilestoneInput,
  RemoveMilestoneDocument,
  UpdateMilestoneDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, isEditConflict, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { MilestoneForm, type MilestoneShown, type RoundNamed } from './milestone-form.ts';

/** What happened along the way of an engagement: listed by day, added, changed and removed by those who run rounds. */
@Component({
  selector: 'pw-milestone-list',
  imports: [DatePipe, MilestoneForm, ProblemPanel],
  templateUrl: './milestone-list.html',
})
export class MilestoneList {
  readonly engagement = input.required<string>();
  readonly milestones = input.required<readonly MilestoneShown[]>();
  readonly rounds = input.required<readonly RoundNamed[]>();
  readonly mayChange = input(false);
  readonly changed = output();

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private readonly newOne = viewChild<MilestoneForm>('newOne');
  private readonly names = computed(() => new Map(this.rounds().map(({ id, name }) => [id, name])));
  protected readonly edited = signal<string | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected roundName({ roundId }: MilestoneShown): string | undefined {
    return roundId === null ? undefined : this.names().get(roundId);
  }

  protected changeWords({ name }: MilestoneShown): string {
    return $localize`Change ${name}:milestone:`;
  }

  protected removeWords({ name }: MilestoneShown): string {
    return $localize`Remove ${name}:milestone:`;
  }

  protected add(wanted: MilestoneInput): Promise<void> {
    return this.work(async (engagement) => {
      await this.tell(AddMilestoneDocument, { engagement, input: wanted });
      this.newOne()?.clear();
    });
  }

  protected save({ id: milestone, version }: MilestoneShown, wanted: MilestoneInput): Promise<void> {
    return this.work(async (engagement) => {
      await this.tell(UpdateMilestoneDocument, { engagement, milestone, input: wanted, version });
      this.edited.set(undefined);
    });
  }

  protected remove({ id: milestone, name, day, roundId: round }: MilestoneShown): Promise<void> {
    return this.work(async (engagement) => {
      await this.tell(RemoveMilestoneDocument, { engagement, milestone });
      this.notices.undo(
        $localize`The milestone “${name}:name:” is removed`,
        () => void this.putBack({ name, day, round }),
      );
    });
  }

  private putBack(input: MilestoneInput): Promise<void> {
    return this.work(async (engagement) => void (await this.tell(AddMilestoneDocument, { engagement, input })));
  }

  private async work(act: (engagement: string) => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    this.isWorking.set(true);
    try {
      await act(this.engagement());
      this.changed.emit();
    } catch (error) {
      // What was typed stays, and the panel says why it was refused.
      const problem = problemOf(error);
      this.problem.set(problem);
      if (isEditConflict(problem)) this.changed.emit();
    } finally {
      this.isWorking.set(false);
    }
  }
}
