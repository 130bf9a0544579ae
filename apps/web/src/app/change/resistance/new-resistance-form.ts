import { Component, computed, inject, output } from '@angular/core';
import { type ChangeStep, type Resistance, steps } from '@peerway/change';
import { Field } from '../../ui/field.ts';
import { FormDraft } from '../../ui/form-draft.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { stepNames } from '../step-words.ts';

/** Where something that was heard is written down; what is done about it comes after. */
@Component({
  selector: 'pw-new-resistance-form',
  imports: [Field],
  host: { class: 'card' },
  template: `
    <form (submit)="$event.preventDefault(); add()">
      <pw-field
        label="What was heard"
        i18n-label
        hint="In their words and without names: this is no file about people."
        i18n-hint
        [error]="draft.errors()['heard']"
      >
        <textarea
          class="control"
          rows="2"
          maxlength="4000"
          dir="auto"
          [value]="draft.values().heard"
          (input)="draft.set('heard', textIn($event))"
        ></textarea>
      </pw-field>
      <div class="row">
        <pw-field label="Group" i18n-label [error]="draft.errors()['group']">
          <select class="control" (change)="draft.set('group', textIn($event))">
            <option value="" [selected]="draft.values().group === ''" i18n>Choose</option>
            @for (group of state.groups(); track group.id) {
              <option [value]="group.id" [selected]="group.id === draft.values().group">{{ group.name }}</option>
            }
          </select>
        </pw-field>
        <pw-field label="The step that it stands before" i18n-label>
          <select class="control" (change)="draft.set('step', textIn($event))">
            @for (each of all; track each.id) {
              <option [value]="each.id" [selected]="each.id === draft.values().step">{{ each.name }}</option>
            }
          </select>
        </pw-field>
        <button class="button primary" type="submit" i18n>Write it down</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--space-3);
    }
    .row {
      align-items: end;
    }
    .row pw-field {
      flex: 1 1 200px;
    }
  `,
})
export class NewResistanceForm {
  /** The id of what was written down. */
  readonly added = output<string>();

  protected readonly state = inject(ChangeState);
  protected readonly textIn = textIn;
  protected readonly all = steps.map((id) => ({ id, name: stepNames[id] }));
  protected readonly draft = new FormDraft({ heard: '', group: '', step: 'want' as string }, ({ heard, group }) => ({
    ...(heard.trim() === '' && { heard: $localize`Write down what was heard.` }),
    ...(group === '' && { group: $localize`Choose the group that it was heard from.` }),
  }));
  private readonly step = computed<ChangeStep>(() => steps.find((each) => each === this.draft.values().step) ?? 'want');

  protected add(): Promise<void> {
    return this.draft.send(({ heard, group }) => {
      const part: Resistance = {
        ...{ id: `heard-${crypto.randomUUID()}`, group, heardOn: this.state.today(), heard: heard.trim() },
        ...{ step: this.step(), strength: 2, response: null, owner: null, dueOn: null, state: 'open' },
      };
      this.state.edit($localize`What was heard is written down`, { kind: 'resistance', id: part.id, part });
      this.draft.set('heard', '');
      this.draft.restart();
      this.added.emit(part.id);
      return Promise.resolve();
    });
  }
}
