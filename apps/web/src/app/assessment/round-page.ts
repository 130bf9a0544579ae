import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import {
  CloseRoundDocument,
  type LateSettling,
  OpenRoundDocument,
  ReopenRoundDocument,
  ReopenTakingInDocument,
  RoundPageDocument,
  type RoundSheetFragment,
  SettleLateAnswersDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { Chip } from '../ui/chip.ts';
import { Notices } from '../ui/notices.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { LateAnswersCard } from './late-answers-card.ts';
import { NextRoundForm } from './next-round-form.ts';
import { ReopenForm, type Reopening } from './reopen-form.ts';
import { RoundLinks } from './round-links.ts';
import { RoundMailCard } from './round-mail-card.ts';
import { RoundProgressCard } from './round-progress-card.ts';
import { RoundSetup } from './round-setup.ts';
import { kindWords, progressWithin, stateWords } from './round-words.ts';
import { checkStarter } from './start-check.ts';

/** One round: its choices, its links, how far people have come, opening and closing. */
@Component({
  selector: 'pw-round-page',
  imports: [
    Chip,
    DatePipe,
    LateAnswersCard,
    NextRoundForm,
    PageHeader,
    ProblemPanel,
    ReopenForm,
    RoundLinks,
    RoundMailCard,
    RoundProgressCard,
    RoundSetup,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './round-page.html',
  styleUrl: './round-page.scss',
})
export class RoundPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  readonly round = input.required<string>();

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private readonly openCheck = checkStarter();
  protected readonly asked = ask(RoundPageDocument, () => ({ engagement: this.engagement(), round: this.round() }), {
    refreshOn: ['Round', 'Respondent', 'Answer', 'LateAnswer', 'EngagementMember'],
  });
  protected readonly sheet = computed(() => this.asked.value()?.engagement.round);
  private readonly allowed = computed(() => this.asked.value()?.engagement.allowed ?? []);
  protected readonly mayRun = computed(() => this.allowed().includes('round.run'));
  protected readonly mayReopen = computed(() => this.allowed().includes('round.reopen'));
  protected readonly mayErase = computed(() => this.allowed().includes('people.erase'));
  protected readonly maySeePeople = computed(() => this.allowed().includes('answers.read'));
  protected readonly mayCheck = computed(() => this.allowed().includes('round.quick'));
  protected readonly finding = computed(() => {
    const round = this.sheet();
    if (round === undefined) return '';
    if (round.state === 'draft') return $localize`${round.name}:round: is being set up`;
    const progress = progressWithin(round.progress, round.openLink !== null);
    return $localize`${round.name}:round:: ${progress}:progress:`;
  });
  protected readonly words = { state: stateWords, kind: kindWords };
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly isReopening = signal(false);
  protected readonly isAskingAgain = signal(false);
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/assess`);
  protected readonly totalInvited = computed(
    () => this.sheet()?.progress.reduce((sum, { invited }) => sum + invited, 0) ?? 0,
  );

  protected put(round: RoundSheetFragment): void {
    const value = this.asked.value();
    if (value !== undefined) this.asked.set({ engagement: { ...value.engagement, round } });
  }

  protected openRound(): Promise<void> {
    return this.work(async (variables) => {
      this.put((await this.tell(OpenRoundDocument, variables)).openRound);
      this.notices.say($localize`The round is open: its links work now`);
    });
  }

  protected closeRound(): Promise<void> {
    return this.work(async (variables) => {
      this.put((await this.tell(CloseRoundDocument, variables)).closeRound);
      this.notices.say($localize`The round is closed: it takes no more answers`);
    });
  }

  protected reopen({ reason, closesOn, takesInLate }: Reopening): Promise<void> {
    return this.work(async (variables) => {
      const how = { ...variables, reason, closesOn };
      if (takesInLate) this.put((await this.tell(ReopenTakingInDocument, how)).settleLateAnswers);
      else this.put((await this.tell(ReopenRoundDocument, how)).reopenRound);
      this.isReopening.set(false);
      this.notices.say($localize`The round is open again`);
    });
  }

  protected settleLate(how: LateSettling): Promise<void> {
    return this.work(async (variables) => {
      this.put((await this.tell(SettleLateAnswersDocument, { ...variables, how })).settleLateAnswers);
      this.notices.say(how === 'takeIn' ? $localize`They count from now on` : $localize`They are deleted`);
    });
  }

  protected goOn(): Promise<void> {
    return this.work(() => this.openCheck(this.engagement()));
  }

  private async work(act: (variables: { engagement: string; round: string }) => Promise<void>): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await act({ engagement: this.engagement(), round: this.round() });
    } catch (error) {
      // The page stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
