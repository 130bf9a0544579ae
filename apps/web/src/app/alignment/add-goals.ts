import { Component, computed, input, output, signal } from '@angular/core';
import type { GoalDraft } from '@peerway/alignment';
import { AddGoalsDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { emptyGoal, goalDraft, type TypedGoal } from './goal-draft.ts';
import { GoalFields } from './goal-fields.ts';
import { GoalImport } from './goal-import.ts';
import { StarterGoals } from './starter-goals.ts';

type Way = 'own' | 'list' | 'file';

/** Adds goals: in one's own words, from the list of usual ones, or from a table. */
@Component({
  selector: 'pw-add-goals',
  imports: [GoalFields, GoalImport, ProblemPanel, StarterGoals],
  host: { class: 'card' },
  template: `
    <div class="row" role="group" aria-label="How to add goals" i18n-aria-label>
      @for (each of ways; track each.way) {
        <button
          class="button small"
          type="button"
          [attr.aria-pressed]="way() === each.way"
          [class.primary]="way() === each.way"
          (click)="way.set(each.way)"
        >
          {{ each.words }}
        </button>
      }
      @if (canClose()) {
        <button class="button quiet small push" type="button" (click)="closed.emit()" i18n>Close</button>
      }
    </div>
    <pw-problem [problem]="problem()" [canRetry]="false" />
    @switch (way()) {
      @case ('own') {
        <form (submit)="$event.preventDefault(); addOwn()" aria-label="A goal in your own words" i18n-aria-label>
          <pw-goal-fields [goal]="typed()" [errors]="errors()" (edited)="type($event)" />
          <div class="row">
            <button class="button primary" type="submit" [disabled]="isWorking()" i18n>Add this goal</button>
            <span class="small muted" role="status">{{ said() }}</span>
          </div>
        </form>
      }
      @case ('list') {
        <pw-starter-goals [present]="present()" [isWorking]="isWorking()" (add)="add($event)" />
      }
      @case ('file') {
        <pw-goal-import [present]="present()" [isWorking]="isWorking()" (add)="add($event)" />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    form {
      display: grid;
      gap: var(--space-3);
    }
  `,
})
export class AddGoals {
  readonly engagement = input.required<string>();
  /** The names of the goals that are there. */
  readonly present = input.required<readonly string[]>();
  readonly canClose = input(true);
  readonly added = output();
  readonly closed = output();

  private readonly tell = teller();
  protected readonly way = signal<Way>('own');
  protected readonly typed = signal<TypedGoal>(emptyGoal);
  private readonly wasTried = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly said = signal('');
  protected readonly ways: readonly { readonly way: Way; readonly words: string }[] = [
    { way: 'own', words: $localize`In your own words` },
    { way: 'list', words: $localize`From a list` },
    { way: 'file', words: $localize`From a table` },
  ];
  protected readonly errors = computed<Readonly<Record<string, string | undefined>>>(() => {
    const name = this.typed().name.trim();
    if (this.wasTried() && name === '') return { name: $localize`Say the goal in a few words.` };
    const isThere = this.present().some((each) => each.toLowerCase() === name.toLowerCase());
    return isThere ? { name: $localize`This goal is there already.` } : {};
  });

  protected type(typed: TypedGoal): void {
    this.typed.set(typed);
    this.said.set('');
  }

  protected async addOwn(): Promise<void> {
    this.wasTried.set(true);
    if (Object.keys(this.errors()).length > 0) return;
    const { name, perspective } = this.typed();
    if (!(await this.add([goalDraft(this.typed(), null)]))) return;
    // The next goal is often of the same perspective.
    this.typed.set({ ...emptyGoal, perspective });
    this.wasTried.set(false);
    this.said.set($localize`“${name.trim()}:goal:” is added`);
  }

  protected async add(goals: readonly GoalDraft[]): Promise<boolean> {
    if (this.isWorking() || goals.length === 0) return false;
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await this.tell(AddGoalsDocument, { engagement: this.engagement(), goals: [...goals] });
      this.added.emit();
      return true;
    } catch (error) {
      // What was typed or chosen stays.
      this.problem.set(problemOf(error));
      return false;
    } finally {
      this.isWorking.set(false);
    }
  }
}
