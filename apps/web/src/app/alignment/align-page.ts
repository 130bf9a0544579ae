import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import {
  AddGoalsDocument,
  AlignPageDocument,
  type GoalSheetFragment,
  RemoveGoalDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { Chip } from '../ui/chip.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { Notices } from '../ui/notices.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { AddGoals } from './add-goals.ts';
import { alignFinding, alignSteps, type AlignStep, stepWords } from './align-words.ts';
import { goalDraft, typedGoal } from './goal-draft.ts';
import { GoalGroup } from './goal-group.ts';
import { goalGroups } from './goal-groups.ts';
import { WeighingList } from './weighing-list.ts';

/** The goals by perspective with what they count, how far the weighing is, and what comes next. */
@Component({
  selector: 'pw-align-page',
  imports: [AddGoals, Chip, EmptyState, GoalGroup, PageHeader, ProblemPanel, RouterLink, Skeleton, WeighingList],
  templateUrl: './align-page.html',
  styleUrl: './align-page.scss',
})
export class AlignPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  protected readonly asked = ask(AlignPageDocument, () => ({ engagement: this.engagement() }), {
    refreshOn: ['Goal', 'GoalContribution', 'Weighing', 'Participant', 'Judgement', 'Engagement'],
  });
  protected readonly open = computed(() => this.asked.value()?.engagement);
  protected readonly alignment = computed(() => this.asked.value()?.alignment);
  protected readonly mayEdit = computed(() => this.open()?.allowed.includes('goal.edit') ?? false);
  protected readonly mayRun = computed(() => this.open()?.allowed.includes('weighing.run') ?? false);
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/align`);
  protected readonly finding = computed(() => {
    const alignment = this.alignment();
    return alignment ? alignFinding(alignment) : '';
  });
  protected readonly groups = computed(() => {
    const alignment = this.alignment();
    return alignment ? goalGroups(alignment) : [];
  });
  protected readonly underWay = computed(() => this.alignment()?.weighings.find(({ phase }) => phase !== 'closed'));
  protected readonly steps = computed(() => {
    const alignment = this.alignment();
    if (alignment === undefined) return [];
    const steps = alignSteps({ ...alignment, mayEdit: this.mayEdit(), mayRun: this.mayRun() });
    return steps.map((step) => ({ step, words: stepWords(step), link: this.linkOf(step) }));
  });
  protected readonly names = computed(() => (this.alignment()?.goals ?? []).map(({ name }) => name));
  protected readonly lead = $localize`Align says which goals peer-to-peer is to serve, how much each one counts, and what it can do for them.`;
  protected readonly nextWords = $localize`Three to seven goals are enough. Write them in your own words, take some from the list, or bring them from a file.`;
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isAdding = signal(false);

  protected put(goal: GoalSheetFragment): void {
    const value = this.asked.value();
    if (value === undefined) return;
    const goals = value.alignment.goals.map((each) => (each.id === goal.id ? goal : each));
    this.asked.set({ ...value, alignment: { ...value.alignment, goals } });
  }

  /** Gone at once, and back with a click. What served it comes back from the starter list only: so it is said. */
  protected async remove(goal: GoalSheetFragment): Promise<void> {
    this.problem.set(undefined);
    try {
      await this.tell(RemoveGoalDocument, { engagement: this.engagement(), goal: goal.id });
      this.asked.reload();
      this.notices.undo($localize`“${goal.name}:goal:” is removed, with what serves it`, () => void this.restore(goal));
    } catch (error) {
      // The list stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    }
  }

  private async restore(goal: GoalSheetFragment): Promise<void> {
    try {
      const goals = [goalDraft(typedGoal(goal), goal.starter)];
      await this.tell(AddGoalsDocument, { engagement: this.engagement(), goals });
      this.asked.reload();
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }

  private linkOf(step: AlignStep): string | null {
    switch (step) {
      case 'addGoals':
      case 'nameOwners':
        return null;
      case 'weigh':
      case 'weighAgain':
        return `${this.home()}/weighing`;
      case 'goOn':
        return `${this.home()}/weighing/${this.underWay()?.id ?? ''}`;
      default:
        return `${this.home()}/levers`;
    }
  }
}
