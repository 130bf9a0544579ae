import { Component, computed, inject, input, signal } from '@angular/core';
import { AdoptionPlan } from '@peerway/metrics';
import { numberIn, textIn } from '../../ui/typed.ts';
import { MetricsState } from '../metrics-state.ts';

/** How many could take part and how many are meant to, by day, and by wave or group. */
@Component({
  selector: 'pw-adoption-goals',
  template: `
    <details class="card">
      <summary i18n>Head count and plan</summary>
      <h3 i18n>How many could take part</h3>
      @for (each of plan().eligible; track each.member) {
        <div class="pair">
          <span translate="no">{{ each.member ?? all }}</span>
          <input
            class="control"
            type="number"
            min="1"
            step="1"
            [attr.aria-label]="each.member ?? all"
            [value]="each.count"
            (change)="setCount(each.member, numberIn($event))"
          />
          <button
            type="button"
            class="button small"
            [attr.aria-label]="dropLabel(each.member ?? all)"
            (click)="setCount(each.member, undefined)"
          >
            ✕
          </button>
        </div>
      }
      <form class="pair" (submit)="addMember($event)">
        <input
          class="control"
          name="member"
          maxlength="200"
          required
          placeholder="A wave or group"
          i18n-placeholder
          aria-label="A wave or group"
          i18n-aria-label
        />
        <input
          class="control"
          type="number"
          name="count"
          min="1"
          step="1"
          required
          aria-label="How many"
          i18n-aria-label
        />
        <button type="submit" class="button small" i18n>Add</button>
      </form>
      <h3 i18n>How many are meant to, by when</h3>
      @for (goal of goals(); track goal.day) {
        <div class="pair">
          <span>{{ goal.day }}</span>
          <span>{{ goal.count }}</span>
          <button
            type="button"
            class="button small"
            [attr.aria-label]="dropLabel(goal.day)"
            (click)="dropGoal(goal.day)"
          >
            ✕
          </button>
        </div>
      }
      <form class="pair" (submit)="addGoal($event)">
        <input class="control" type="date" name="day" required aria-label="By when" i18n-aria-label />
        <input
          class="control"
          type="number"
          name="count"
          min="0"
          step="1"
          required
          aria-label="How many"
          i18n-aria-label
        />
        <button type="submit" class="button small" i18n>Add</button>
      </form>
      @if (fault()) {
        <p class="error" role="alert">{{ fault() }}</p>
      }
      <button type="button" class="button quiet" (click)="remove()" i18n>Take this adoption out</button>
    </details>
  `,
  styles: `
    summary {
      min-height: 28px;
      color: var(--accent);
      cursor: pointer;
    }
    h3 {
      margin: var(--space-3) 0 var(--space-2);
      font-size: 14px;
    }
    .pair {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      gap: var(--space-2);
      align-items: center;
      max-width: 520px;
      margin-bottom: var(--space-2);
      overflow-wrap: anywhere;
    }
    .error {
      color: var(--bad);
      font-size: var(--text-s);
    }
  `,
})
export class AdoptionGoals {
  readonly plan = input.required<AdoptionPlan>();

  private readonly state = inject(MetricsState);
  protected readonly textIn = textIn;
  protected readonly numberIn = numberIn;
  protected readonly all = $localize`All`;
  protected readonly fault = signal('');
  protected readonly goals = computed(() => [...this.plan().goals].sort((a, b) => (a.day < b.day ? -1 : 1)));

  protected dropLabel(name: string): string {
    return $localize`Take ${name}:NAME: out`;
  }

  protected setCount(member: string | null, count: number | undefined): void {
    const rest = this.plan().eligible.filter((each) => each.member !== member);
    this.set({ eligible: count === undefined ? rest : [...rest, { member, count: Math.round(count) }] });
  }

  protected addMember(event: Event): void {
    const { typed, form } = sent(event);
    const member = String(typed.get('member')).trim();
    if (member !== '') this.setCount(member, Number(typed.get('count')));
    form.reset();
  }

  protected addGoal(event: Event): void {
    const { typed, form } = sent(event);
    const [day, count] = [String(typed.get('day')), Math.round(Number(typed.get('count')))];
    this.set({ goals: [...this.plan().goals.filter((each) => each.day !== day), { day, count }] });
    form.reset();
  }

  protected dropGoal(day: string): void {
    this.set({ goals: this.plan().goals.filter((each) => each.day !== day) });
  }

  protected remove(): void {
    const { id, name } = this.plan();
    this.state.edit($localize`${name}:NAME: is taken out`, { kind: 'adoption', id, part: null });
  }

  private set(patch: Partial<AdoptionPlan>): void {
    const { id, name } = this.plan();
    const read = AdoptionPlan.safeParse({ ...this.state.current('adoption', this.plan()), ...patch });
    this.fault.set(read.success ? '' : $localize`At least one head count above 0 is needed, and whole numbers.`);
    if (read.success) this.state.edit($localize`${name}:NAME: is changed`, { kind: 'adoption', id, part: read.data });
  }
}

function sent(event: Event): { readonly form: HTMLFormElement; readonly typed: FormData } {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  return { form, typed: new FormData(form) };
}
