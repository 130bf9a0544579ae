import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import {
  MoveWeighingDocument,
  RemoveWeighingDocument,
  WeighingPageDocument,
  type WeighingSheetFragment,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { askFirst } from '../ui/ask-first.ts';
import { Chip } from '../ui/chip.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { Notices } from '../ui/notices.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { alignmentDeriver } from './alignment-deriver.ts';
import { weighingFinding } from './group-words.ts';
import { ReopenWeighing } from './reopen-weighing.ts';
import { WeighingPeople } from './weighing-people.ts';
import { WeighingResult } from './weighing-result.ts';
import { methodWords, type Phase, phaseWords } from './weighing-words.ts';

/** One weighing: who is through, the links, and what came of it once all look together. */
@Component({
  selector: 'pw-weighing-page',
  imports: [
    Chip,
    DatePipe,
    EmptyState,
    PageHeader,
    ProblemPanel,
    ReopenWeighing,
    RouterLink,
    Skeleton,
    WeighingPeople,
    WeighingResult,
  ],
  templateUrl: './weighing-page.html',
  styleUrl: './weighing-page.scss',
})
export class WeighingPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  readonly weighing = input.required<string>();

  private readonly tell = teller();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly ask = askFirst();
  protected readonly asked = ask(
    WeighingPageDocument,
    () => ({ engagement: this.engagement(), weighing: this.weighing() }),
    {
      refreshOn: ['Weighing', 'Participant', 'Judgement', 'Goal'],
      refreshPauseMs: 2_000,
    },
  );
  protected readonly programme = computed(() => this.asked.value()?.engagement);
  protected readonly open = computed(() => this.asked.value()?.weighing);
  /** An address that leads nowhere has a page of its own. */
  protected readonly isGone = computed(() => ['NOT_FOUND', 'BAD_INPUT'].includes(this.asked.problem()?.code ?? ''));
  protected readonly loadProblem = computed(() => (this.isGone() ? undefined : this.asked.problem()));
  protected readonly mayRun = computed(() => this.programme()?.allowed.includes('weighing.run') ?? false);
  protected readonly maySeePeople = computed(() => this.programme()?.allowed.includes('weights.read') ?? false);
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/align`);
  protected readonly finding = computed(() => {
    const weighing = this.open();
    return weighing ? weighingFinding(weighing) : '';
  });
  protected readonly through = computed(
    () => this.open()?.participants.filter(({ finishedAt }) => finishedAt !== null).length ?? 0,
  );
  protected readonly lead = computed(() => {
    const phase = this.open()?.phase;
    if (phase === 'alone') return $localize`Nobody sees what anybody says until you let all look together.`;
    if (phase === 'together')
      return $localize`All look at it together: who takes part sees the group beside their own view and may revise.`;
    return undefined;
  });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly isReopening = signal(false);
  protected readonly words = { phase: phaseWords, method: methodWords };

  /** The figures of the weighing that counts can be followed to their inputs. */
  protected readonly counts = computed(() => this.asked.value()?.alignment.weighing?.id === this.weighing());
  protected readonly derive = alignmentDeriver(this.engagement);

  protected put(weighing: WeighingSheetFragment): void {
    const value = this.asked.value();
    if (value !== undefined) this.asked.set({ ...value, weighing });
  }

  /** Whoever has not finished is shown the group before having weighed alone: so it is asked. */
  protected async together(): Promise<void> {
    const missing = (this.open()?.participants.length ?? 0) - this.through();
    const about = {
      title: $localize`Look at it together now?`,
      loses:
        missing === 0
          ? $localize`Everybody sees everybody’s weights from now on. Nobody new can be asked in this weighing any more.`
          : $localize`${missing}:count: of those asked have not finished: they would see the group’s weights before they have weighed alone. Nobody new can be asked in this weighing any more.`,
      act: $localize`Show the weights to all`,
    };
    if (await this.ask(about)) await this.move('together');
  }

  protected async close(): Promise<void> {
    await this.move('closed');
  }

  protected async reopen(reason: string): Promise<void> {
    await this.move('together', reason);
    if (this.problem() === undefined) this.isReopening.set(false);
  }

  protected async remove(): Promise<void> {
    const about = {
      title: $localize`Remove this weighing?`,
      loses: $localize`Everything that was said in it is deleted, and its links stop working.`,
      act: $localize`Remove it`,
    };
    if (!(await this.ask(about))) return;
    await this.work(async () => {
      await this.tell(RemoveWeighingDocument, { engagement: this.engagement(), weighing: this.weighing() });
      this.notices.say($localize`The weighing is removed`);
      await this.router.navigateByUrl(this.home());
    });
  }

  private move(phase: Phase, reason: string | null = null): Promise<void> {
    const said: Readonly<Record<Phase, string>> = {
      alone: '',
      together: $localize`Everybody sees the group’s weights now`,
      closed: $localize`The weighing is closed: its weights count from now on`,
    };
    return this.work(async () => {
      const variables = { engagement: this.engagement(), weighing: this.weighing(), phase, reason };
      this.put((await this.tell(MoveWeighingDocument, variables)).moveWeighing);
      this.notices.say(said[phase]);
    });
  }

  private async work(act: () => Promise<void>): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      // The page stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
