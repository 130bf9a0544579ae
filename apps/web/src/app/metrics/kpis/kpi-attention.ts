import { Component, computed, input, output, signal } from '@angular/core';
import type { Kpi } from '@peerway/metrics';
import { Field } from '../../ui/field.ts';
import { numberIn } from '../../ui/typed.ts';
import { testNames } from './kpi-words.ts';

const allTests = [1, 2, 3, 4, 5, 6, 7, 8];

/** When a KPI needs attention: from which figure on, and which tests look for what is more than chance. */
@Component({
  selector: 'pw-kpi-attention',
  imports: [Field],
  template: `
    <fieldset [disabled]="locked()">
      <legend i18n>When it needs attention</legend>
      <div class="two">
        <pw-field label="Look from" i18n-label>
          <input
            class="control"
            type="number"
            step="any"
            [value]="watch() ?? ''"
            (change)="setThreshold({ watch: numberIn($event) })"
          />
        </pw-field>
        <pw-field label="Act from" i18n-label [error]="fault()">
          <input
            class="control"
            type="number"
            step="any"
            [value]="act() ?? ''"
            (change)="setThreshold({ act: numberIn($event) })"
          />
        </pw-field>
      </div>
    </fieldset>
    <details>
      <summary i18n>Which of Nelson’s tests look for more than chance</summary>
      <fieldset [disabled]="locked()">
        <legend class="visually-hidden" i18n>Tests</legend>
        @for (test of tests; track test.id) {
          <label class="check">
            <input type="checkbox" [checked]="kpi().tests.includes(test.id)" (change)="toggle(test.id)" />
            {{ test.name }}
          </label>
        }
        <p class="muted" i18n>
          Tests 1 to 4 together are wrong about less than one point in a hundred. Each further one finds smaller things
          and is wrong more often.
        </p>
      </fieldset>
    </details>
  `,
  styleUrl: '../../change/side-panel.scss',
})
export class KpiAttention {
  readonly kpi = input.required<Kpi>();
  readonly locked = input(false);
  readonly changed = output<Partial<Kpi>>();

  protected readonly numberIn = numberIn;
  protected readonly tests = allTests.map((id) => ({ id, name: testNames[id] ?? '' }));
  /** Of two figures that belong together, the one that was typed first. */
  private readonly half = signal<{ readonly watch?: number | undefined; readonly act?: number | undefined }>({});
  protected readonly watch = computed(() => this.kpi().thresholds?.watch ?? this.half().watch);
  protected readonly act = computed(() => this.kpi().thresholds?.act ?? this.half().act);
  protected readonly fault = computed(() =>
    (this.watch() === undefined) === (this.act() === undefined) ? undefined : $localize`Say both, or neither.`,
  );

  protected setThreshold(patch: { readonly watch?: number | undefined; readonly act?: number | undefined }): void {
    const both = { watch: this.watch(), act: this.act(), ...patch };
    this.half.set(both);
    const { watch, act } = both;
    const thresholds = watch === undefined || act === undefined ? null : { watch, act };
    if (thresholds !== null || this.kpi().thresholds !== null) this.changed.emit({ thresholds });
  }

  protected toggle(test: number): void {
    const { tests } = this.kpi();
    const chosen = tests.includes(test) ? tests.filter((each) => each !== test) : [...tests, test];
    this.changed.emit({ tests: chosen.toSorted((a, b) => a - b) });
  }
}
