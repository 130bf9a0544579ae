import { Component, computed, input, output, signal } from '@angular/core';
import type { GoalDraft } from '@peerway/alignment';
import { ask } from '../graphql/ask.ts';
import { StarterGoalsDocument } from '../graphql/generated/graphql.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { perspectives, perspectiveWords } from './perspective-words.ts';

/** Usual goals by perspective, to tick and take over; each brings what usually serves it, to be confirmed. */
@Component({
  selector: 'pw-starter-goals',
  imports: [ProblemPanel, Skeleton],
  template: `
    <p class="small muted" i18n>
      Tick what fits and reword it afterwards. Each one brings how much every lever usually serves it: expert defaults,
      until somebody confirms them.
    </p>
    <pw-problem [problem]="asked.problem()" (retry)="asked.reload()" />
    @if (asked.isLoading()) {
      <pw-skeleton [lines]="6" label="Loading the list" i18n-label />
    }
    <div class="groups">
      @for (group of groups(); track group.perspective) {
        <fieldset>
          <legend>{{ words[group.perspective] }}</legend>
          @for (goal of group.goals; track goal.id) {
            <label [class.there]="goal.isThere">
              <input
                type="checkbox"
                [disabled]="goal.isThere"
                [checked]="goal.isThere || chosen().has(goal.id)"
                (change)="toggle(goal.id)"
              />
              <span
                ><b dir="auto">{{ goal.name }}</b
                ><small dir="auto">{{ goal.note }}</small></span
              >
            </label>
          }
        </fieldset>
      }
    </div>
    <div>
      <button
        class="button primary"
        type="button"
        [disabled]="isWorking() || chosen().size === 0"
        (click)="take()"
        i18n
      >
        {chosen().size, plural, =0 {Tick goals to add them} =1 {Add one goal} other {Add {{ chosen().size }} goals}}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    .groups {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
      gap: var(--space-4);
    }
    fieldset {
      display: grid;
      gap: var(--space-1);
      align-content: start;
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-bottom: var(--space-2);
      padding: 0;
      font-weight: 620;
    }
    label {
      display: flex;
      gap: 10px;
      padding: 6px 0;
      cursor: pointer;
    }
    .there {
      color: var(--ink-2);
      cursor: default;
    }
    input {
      flex: none;
      width: 18px;
      height: 18px;
      margin: 2px 0 0;
    }
    b {
      font-weight: 560;
    }
    small {
      display: block;
      color: var(--ink-2);
      font-size: var(--text-s);
    }
  `,
})
export class StarterGoals {
  readonly present = input.required<readonly string[]>();
  readonly isWorking = input.required<boolean>();
  readonly add = output<readonly GoalDraft[]>();

  protected readonly asked = ask(StarterGoalsDocument, () => ({}));
  protected readonly words = perspectiveWords;
  private readonly ticked = signal<ReadonlySet<string>>(new Set());
  private readonly all = computed(() => {
    const present = new Set(this.present().map((name) => name.toLowerCase()));
    const goals = this.asked.value()?.starterGoals ?? [];
    return goals.map((goal) => ({ ...goal, isThere: present.has(goal.name.toLowerCase()) }));
  });
  protected readonly groups = computed(() =>
    perspectives.map((perspective) => ({
      perspective,
      goals: this.all().filter((goal) => goal.perspective === perspective),
    })),
  );
  /** What was added meanwhile is ticked no longer. */
  protected readonly chosen = computed(() => {
    const open = this.all().filter(({ id, isThere }) => !isThere && this.ticked().has(id));
    return new Set(open.map(({ id }) => id));
  });

  protected toggle(id: string): void {
    this.ticked.update((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  protected take(): void {
    const chosen = this.all().filter(({ id }) => this.chosen().has(id));
    this.add.emit(
      chosen.map(({ id, name, note, measure, perspective }) => ({
        ...{ name, note, measure, perspective },
        owner: null,
        starter: id,
      })),
    );
  }
}
