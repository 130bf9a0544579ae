import { Component, computed, input, output } from '@angular/core';
import type { Kpi } from '@peerway/metrics';
import { Field } from '../../ui/field.ts';
import { numberIn, textIn } from '../../ui/typed.ts';

type Target = Kpi['targets'][number];

/** How a KPI was before, and the path that it is meant to take. */
@Component({
  selector: 'pw-kpi-path',
  imports: [Field],
  template: `
    <fieldset [disabled]="locked()">
      <legend i18n>How it was before</legend>
      <div class="two">
        <pw-field label="Baseline" i18n-label hint="Empty as long as nobody knows" i18n-hint>
          <input
            class="control"
            type="number"
            step="any"
            [value]="kpi().baseline?.value ?? ''"
            (change)="setBaseline(numberIn($event))"
          />
        </pw-field>
        @if (kpi().baseline; as baseline) {
          <pw-field label="How one knows" i18n-label [optional]="true">
            <input
              class="control"
              maxlength="4000"
              dir="auto"
              [value]="baseline.note ?? ''"
              (change)="changed.emit({ baseline: { ...baseline, note: textIn($event).trim() || null } })"
            />
          </pw-field>
          <pw-field label="Measured from" i18n-label [optional]="true">
            <input
              class="control"
              type="date"
              [value]="baseline.from ?? ''"
              (change)="changed.emit({ baseline: { ...baseline, from: textIn($event) || null } })"
            />
          </pw-field>
          <pw-field label="to" i18n-label [optional]="true">
            <input
              class="control"
              type="date"
              [value]="baseline.to ?? ''"
              (change)="changed.emit({ baseline: { ...baseline, to: textIn($event) || null } })"
            />
          </pw-field>
        }
      </div>
    </fieldset>
    <fieldset [disabled]="locked()">
      <legend i18n>The path it is meant to take</legend>
      @for (target of targets(); track target.day) {
        <div class="target">
          <input
            class="control"
            type="date"
            aria-label="By when"
            i18n-aria-label
            [value]="target.day"
            (change)="setTarget(target, { day: textIn($event) || target.day })"
          />
          <input
            class="control"
            type="number"
            step="any"
            aria-label="How much"
            i18n-aria-label
            [value]="target.value"
            (change)="setTarget(target, { value: numberIn($event) ?? target.value })"
          />
          <button
            class="button small"
            type="button"
            aria-label="Take this point out"
            i18n-aria-label
            (click)="drop(target)"
          >
            ✕
          </button>
        </div>
      }
      <form class="target" (submit)="add($event)">
        <input class="control" type="date" name="day" required aria-label="By when" i18n-aria-label />
        <input
          class="control"
          type="number"
          step="any"
          name="value"
          required
          aria-label="How much"
          i18n-aria-label
          placeholder="How much"
          i18n-placeholder
        />
        <button class="button small" type="submit" i18n>Add</button>
      </form>
      @if (fault()) {
        <p class="error" role="alert">{{ fault() }}</p>
      }
    </fieldset>
  `,
  styleUrl: '../../change/side-panel.scss',
  styles: `
    .target {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      gap: var(--space-2);
      align-items: center;
    }
  `,
})
export class KpiPath {
  readonly kpi = input.required<Kpi>();
  readonly locked = input(false);
  readonly fault = input<string>();
  readonly changed = output<Partial<Kpi>>();

  protected readonly textIn = textIn;
  protected readonly numberIn = numberIn;
  protected readonly targets = computed(() => inOrder(this.kpi().targets));

  protected setBaseline(value: number | undefined): void {
    const before = this.kpi().baseline ?? { from: null, to: null, note: null };
    this.changed.emit({ baseline: value === undefined ? null : { ...before, value } });
  }

  protected setTarget(target: Target, patch: Partial<Target>): void {
    this.changed.emit({
      targets: inOrder(this.targets().map((each) => (each === target ? { ...each, ...patch } : each))),
    });
  }

  protected drop(target: Target): void {
    this.changed.emit({ targets: this.targets().filter((each) => each !== target) });
  }

  protected add(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const [day, value] = [String(typed.get('day')), Number(typed.get('value'))];
    this.changed.emit({ targets: inOrder([...this.targets().filter((each) => each.day !== day), { day, value }]) });
    form.reset();
  }
}

function inOrder(targets: readonly Target[]): Target[] {
  return [...targets].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
