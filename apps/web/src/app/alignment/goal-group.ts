import { Component, inject, input, output, signal } from '@angular/core';
import { shareWords } from '../charts/spread-data.ts';
import { AlignmentDerivationDocument, type GoalSheetFragment } from '../graphql/generated/graphql.ts';
import { teller } from '../graphql/tell.ts';
import { Drawer } from '../shell/drawer.ts';
import { Fresh } from '../ui/fresh.ts';
import { GoalForm } from './goal-form.ts';
import type { GoalsOfPerspective, WeighedGoal } from './goal-groups.ts';
import { perspectiveQuestions, perspectiveWords } from './perspective-words.ts';

/** The goals of one perspective: what each counts, who answers for it, how one sees that it is reached; edited in place. */
@Component({
  selector: 'pw-goal-group',
  imports: [Fresh, GoalForm],
  host: { class: 'card' },
  template: `
    <header>
      <h2>{{ words[group().perspective] }}</h2>
      <p class="small muted">{{ questions[group().perspective] }}</p>
      @if (group().weight !== null) {
        <p class="sum small muted" i18n>together {{ share(group().weight) }}</p>
      }
    </header>
    <ul>
      @for (each of group().goals; track each.goal.id) {
        <li>
          @if (edited() === each.goal.id) {
            <pw-goal-form
              [engagement]="engagement()"
              [goal]="each.goal"
              (saved)="saved.emit($event)"
              (closed)="close(each.goal.id)"
              (remove)="removed.emit(each.goal)"
              (stale)="stale.emit()"
            />
          } @else {
            <div class="goal">
              <div class="what">
                <h3 dir="auto" [pwFresh]="each.goal.name">{{ each.goal.name }}</h3>
                @if (each.goal.note; as note) {
                  <p class="small" dir="auto">{{ note }}</p>
                }
                <p class="small muted about">
                  <span dir="auto">{{ owner(each.goal) }}</span>
                  <span dir="auto">{{ measure(each.goal) }}</span>
                </p>
              </div>
              <div class="weight">
                @if (each.weight !== null) {
                  <b [pwFresh]="share(each.weight)">{{ share(each.weight) }}</b>
                  <span class="bar" aria-hidden="true"><i [style.width.%]="each.percent"></i></span>
                  @if (each.high > each.low) {
                    <span class="small muted">{{ range(each) }}</span>
                  }
                  <button
                    class="button quiet small how"
                    type="button"
                    [attr.aria-label]="howWords(each.goal.name)"
                    (click)="derive(each.goal.id)"
                    i18n
                  >
                    How?
                  </button>
                } @else {
                  <span class="small muted" i18n>not weighed</span>
                }
              </div>
              @if (mayEdit()) {
                <button
                  class="button quiet small edit"
                  type="button"
                  [attr.data-goal]="each.goal.id"
                  [attr.aria-label]="editWords(each.goal.name)"
                  (click)="edited.set(each.goal.id)"
                  i18n
                >
                  Edit
                </button>
              }
            </div>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './goal-group.scss',
})
export class GoalGroup {
  readonly group = input.required<GoalsOfPerspective>();
  readonly engagement = input.required<string>();
  readonly mayEdit = input.required<boolean>();
  readonly saved = output<GoalSheetFragment>();
  readonly removed = output<GoalSheetFragment>();
  readonly stale = output();

  private readonly tell = teller();
  private readonly drawer = inject(Drawer);
  protected readonly words = perspectiveWords;
  protected readonly questions = perspectiveQuestions;
  protected readonly edited = signal<string | undefined>(undefined);
  protected readonly share = (weight: number | null): string => shareWords(weight ?? 0);
  protected readonly range = ({ low, high }: WeighedGoal): string =>
    $localize`people: ${shareWords(low)}:low: to ${shareWords(high)}:high:`;
  protected readonly editWords = (goal: string): string => $localize`Edit ${goal}:goal:`;
  protected readonly howWords = (goal: string): string => $localize`How the weight of ${goal}:goal: came about`;
  protected readonly owner = ({ owner }: GoalSheetFragment): string =>
    owner === null ? $localize`no owner yet` : $localize`Owner: ${owner}:owner:`;
  protected readonly measure = ({ measure }: GoalSheetFragment): string =>
    measure === null ? $localize`no measure yet` : $localize`Measure: ${measure}:measure:`;

  protected derive(goal: string): void {
    this.drawer.showDerivation(`goal:${goal}`, async (figure) => {
      const variables = { engagement: this.engagement(), figure };
      return (await this.tell(AlignmentDerivationDocument, variables)).alignmentDerivation;
    });
  }

  /** The focus goes back to where editing began. */
  protected close(goal: string): void {
    this.edited.set(undefined);
    setTimeout(() => document.querySelector<HTMLElement>(`[data-goal="${goal}"]`)?.focus());
  }
}
