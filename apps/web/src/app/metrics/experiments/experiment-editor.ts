import { Component, inject, input } from '@angular/core';
import { Experiment } from '@peerway/metrics';
import { Field } from '../../ui/field.ts';
import { textIn } from '../../ui/typed.ts';
import { MetricsState } from '../metrics-state.ts';
import { experimentStates } from './effect-words.ts';

/** What is written of a measure: what it should do, when it ran, who sees to it, and what came of it. */
@Component({
  selector: 'pw-experiment-editor',
  imports: [Field],
  template: `
    <details>
      <summary i18n>What is expected, and what came of it</summary>
      <fieldset [disabled]="!state.canEdit()">
        <legend class="visually-hidden">{{ experiment().measure }}</legend>
        <div class="fields">
          <pw-field label="State" i18n-label>
            <select class="control" (change)="set({ state: stateIn($event) })">
              @for (each of states; track each.id) {
                <option [value]="each.id" [selected]="each.id === experiment().state">{{ each.name }}</option>
              }
            </select>
          </pw-field>
          <pw-field label="Began" i18n-label>
            <input
              class="control"
              type="date"
              [value]="experiment().startedOn"
              (change)="set({ startedOn: textIn($event) })"
            />
          </pw-field>
          <pw-field label="Ended" i18n-label>
            <input
              class="control"
              type="date"
              [value]="experiment().endedOn ?? ''"
              (change)="set({ endedOn: textIn($event) || null })"
            />
          </pw-field>
          <pw-field label="Who sees to it" i18n-label>
            <input
              class="control"
              maxlength="200"
              dir="auto"
              [value]="experiment().owner ?? ''"
              (change)="set({ owner: textIn($event).trim() || null })"
            />
          </pw-field>
        </div>
        <pw-field label="What it should do, written beforehand" i18n-label>
          <textarea
            class="control"
            rows="2"
            maxlength="4000"
            dir="auto"
            [value]="experiment().expectation ?? ''"
            (change)="set({ expectation: textIn($event).trim() || null })"
          ></textarea>
        </pw-field>
        <pw-field label="What came of it" i18n-label>
          <textarea
            class="control"
            rows="2"
            maxlength="4000"
            dir="auto"
            [value]="experiment().note ?? ''"
            (change)="set({ note: textIn($event).trim() || null })"
          ></textarea>
        </pw-field>
        @if (state.canEdit()) {
          <button type="button" class="button small" (click)="remove()" i18n>Remove it</button>
        }
      </fieldset>
    </details>
  `,
  styles: `
    :host {
      width: 100%;
    }
    fieldset,
    .fields {
      display: grid;
      gap: var(--space-3);
      min-width: 0;
      margin: var(--space-3) 0 0;
      padding: 0;
      border: 0;
    }
    .fields {
      grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
      margin: 0;
    }
    .button {
      justify-self: start;
    }
  `,
})
export class ExperimentEditor {
  readonly experiment = input.required<Experiment>();

  protected readonly state = inject(MetricsState);
  protected readonly textIn = textIn;
  protected readonly states = Experiment.shape.state.options.map((id) => ({ id, name: experimentStates[id] }));

  protected stateIn(event: Event): Experiment['state'] {
    return Experiment.shape.state.catch(this.experiment().state).parse(textIn(event));
  }

  /** What cannot be, such as a day that is none, is left as it was. */
  protected set(patch: Partial<Experiment>): void {
    const now = this.experiment();
    const read = Experiment.safeParse({ ...this.state.current('experiment', now), ...patch });
    if (read.success)
      this.state.edit($localize`“${now.measure}:MEASURE:” is changed`, {
        ...{ kind: 'experiment', id: now.id, part: read.data },
      });
  }

  protected remove(): void {
    const { id, measure } = this.experiment();
    this.state.edit($localize`“${measure}:MEASURE:” is removed`, { kind: 'experiment', id, part: null });
  }
}
