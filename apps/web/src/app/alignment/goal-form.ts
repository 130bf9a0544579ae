import { Component, computed, effect, input, output, signal, untracked } from '@angular/core';
import { ChangeGoalDocument, type GoalSheetFragment } from '../graphql/generated/graphql.ts';
import { teller } from '../graphql/tell.ts';
import { autosave } from '../ui/autosave.ts';
import { ChangedNote } from '../ui/changed-note.ts';
import { ConflictPanel } from '../ui/conflict-panel.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { SaveStateLine } from '../ui/save-state.ts';
import { goalDraft, type TypedGoal, typedGoal } from './goal-draft.ts';
import { GoalFields } from './goal-fields.ts';

/** One goal, edited in place: saved as one types; what somebody else saved meanwhile is shown beside it. */
@Component({
  selector: 'pw-goal-form',
  imports: [ChangedNote, ConflictPanel, GoalFields, ProblemPanel, SaveStateLine],
  template: `
    <pw-conflict [problem]="saving.problem()" (keepMine)="keepMine()" (takeTheirs)="takeTheirs()" />
    <pw-changed-note [show]="isBehind() && saving.state() !== 'failed'" (takeTheirs)="takeTheirs()" />
    <pw-problem [problem]="otherProblem()" [canRetry]="false" />
    <pw-goal-fields [goal]="typed()" [errors]="errors()" (edited)="type($event)" />
    <div class="row">
      <button class="button small" type="button" (click)="close()" i18n>Done</button>
      <button class="button small quiet" type="button" (click)="remove.emit()" i18n>Remove this goal</button>
      <pw-save-state class="push" [state]="saving.state()" />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
  `,
})
export class GoalForm {
  readonly engagement = input.required<string>();
  readonly goal = input.required<GoalSheetFragment>();
  readonly saved = output<GoalSheetFragment>();
  readonly closed = output();
  readonly remove = output();
  readonly stale = output();

  private readonly tell = teller();
  protected readonly typed = signal<TypedGoal>({
    name: '',
    note: '',
    perspective: 'financial',
    owner: '',
    measure: '',
  });
  private readonly base = signal<GoalSheetFragment | undefined>(undefined);
  private readonly takesTheirs = signal(false);
  protected readonly saving = autosave(() => this.save());
  protected readonly isBehind = computed(() => {
    const base = this.base();
    return base !== undefined && this.goal().version > base.version;
  });
  protected readonly errors = computed<Readonly<Record<string, string | undefined>>>(() => {
    if (this.typed().name.trim() === '') return { name: $localize`Say the goal in a few words.` };
    const problem = this.saving.problem();
    const field = problem?.field?.split('.').at(-1);
    return field === undefined ? {} : { [field]: problem?.message };
  });
  protected readonly otherProblem = computed(() => {
    const problem = this.saving.problem();
    return problem?.code === 'CONFLICT' || problem?.field !== undefined ? undefined : problem;
  });

  constructor() {
    effect(() => {
      const [goal, takes] = [this.goal(), this.takesTheirs()];
      untracked(() => this.take(goal, takes));
    });
  }

  protected type(typed: TypedGoal): void {
    this.typed.set(typed);
    if (typed.name.trim() !== '') this.saving.touch();
  }

  protected async close(): Promise<void> {
    await this.saving.flush();
    if (this.saving.problem() === undefined) this.closed.emit();
  }

  protected keepMine(): void {
    const current = this.saving.problem()?.current as { version?: number } | undefined;
    const base = this.base();
    if (current?.version !== undefined && base) this.base.set({ ...base, version: current.version });
    this.saving.touch();
  }

  protected takeTheirs(): void {
    this.saving.settle();
    this.takesTheirs.set(true);
    this.stale.emit();
  }

  private async save(): Promise<void> {
    const goal = this.goal();
    const version = this.base()?.version ?? goal.version;
    const input = goalDraft(this.typed(), goal.starter);
    const { changeGoal } = await this.tell(ChangeGoalDocument, {
      engagement: this.engagement(),
      goal: goal.id,
      input,
      version,
    });
    this.base.set(changeGoal);
    this.saved.emit(changeGoal);
  }

  /** What is being typed stays: only another goal, or one taken over after a conflict, replaces it. */
  private take(goal: GoalSheetFragment, takesTheirs: boolean): void {
    const base = this.base();
    const isUntouched = base !== undefined && JSON.stringify(typedGoal(base)) === JSON.stringify(this.typed());
    if (base?.id === goal.id && !isUntouched && !takesTheirs) return;
    if (base !== undefined && base.id === goal.id && goal.version < base.version) return;
    this.base.set(goal);
    this.typed.set(typedGoal(goal));
    if (takesTheirs && goal.version > (base?.version ?? 0)) this.takesTheirs.set(false);
  }
}
