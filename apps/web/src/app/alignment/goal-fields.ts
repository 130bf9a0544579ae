import { Component, input, output } from '@angular/core';
import { Field } from '../ui/field.ts';
import { textIn } from '../ui/typed.ts';
import type { TypedGoal } from './goal-draft.ts';
import { perspectives, perspectiveWords } from './perspective-words.ts';

/** The fields of one goal. */
@Component({
  selector: 'pw-goal-fields',
  imports: [Field],
  template: `
    <pw-field class="wide" label="Goal" i18n-label [error]="errors()['name']">
      <input maxlength="120" dir="auto" [value]="goal().name" (input)="put('name', $event)" />
    </pw-field>
    <pw-field label="Perspective" i18n-label>
      <select (change)="choose($event)">
        @for (each of perspectives; track each) {
          <option [value]="each" [selected]="each === goal().perspective">{{ perspectiveWords[each] }}</option>
        }
      </select>
    </pw-field>
    <pw-field label="Owner" i18n-label [optional]="true" [error]="errors()['owner']">
      <input maxlength="120" dir="auto" [value]="goal().owner" (input)="put('owner', $event)" />
    </pw-field>
    <pw-field
      class="wide"
      label="Measure"
      i18n-label
      [optional]="true"
      hint="How does one see that it is reached?"
      i18n-hint
      [error]="errors()['measure']"
    >
      <input maxlength="200" dir="auto" [value]="goal().measure" (input)="put('measure', $event)" />
    </pw-field>
    <pw-field class="wide" label="Note" i18n-label [optional]="true" [error]="errors()['note']">
      <textarea rows="2" maxlength="1000" dir="auto" [value]="goal().note" (input)="put('note', $event)"></textarea>
    </pw-field>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--space-3);
    }
    .wide {
      grid-column: 1 / -1;
    }
    textarea {
      min-height: 60px;
    }
    @media (max-width: 600px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class GoalFields {
  readonly goal = input.required<TypedGoal>();
  readonly errors = input<Readonly<Record<string, string | undefined>>>({});
  readonly edited = output<TypedGoal>();

  protected readonly perspectives = perspectives;
  protected readonly perspectiveWords = perspectiveWords;

  protected put(field: 'name' | 'owner' | 'measure' | 'note', event: Event): void {
    this.edited.emit({ ...this.goal(), [field]: textIn(event) });
  }

  protected choose(event: Event): void {
    const perspective = perspectives.find((each) => each === textIn(event));
    if (perspective !== undefined) this.edited.emit({ ...this.goal(), perspective });
  }
}
