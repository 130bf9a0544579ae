import { Component, input, output } from '@angular/core';
import { Field } from '../../ui/field.ts';
import { audienceColumn } from '../short-names.ts';
import type { BankText } from './bank-editing.ts';
import { type ThresholdField, thresholdWords } from './bank-words.ts';
import { numberIn, textIn } from '../../ui/typed.ts';

/** What a bank says of itself: its basis, the names of levels and audiences, and the lines of the verdict. */
@Component({
  selector: 'pw-bank-about-editor',
  imports: [Field],
  template: `
    <section class="card stack">
      <h2 i18n>The bank</h2>
      <pw-field label="How sure it is: what it is and what it is not" i18n-label>
        <textarea rows="3" maxlength="2000" [value]="bank().basis" (input)="edit({ basis: textIn($event) })"></textarea>
      </pw-field>
      <pw-field label="How dimensions and questions come together" i18n-label>
        <textarea
          rows="3"
          maxlength="2000"
          [value]="bank().weightingReason"
          (input)="edit({ weightingReason: textIn($event) })"
        ></textarea>
      </pw-field>
      <h3 i18n>The five levels</h3>
      <div class="grid-4">
        @for (level of bank().levels; track level.level; let index = $index) {
          <pw-field [label]="levelLabel(level.level)">
            <input maxlength="100" [value]="level.name" (input)="nameLevel(index, textIn($event))" />
          </pw-field>
        }
      </div>
      <h3 i18n>The audiences</h3>
      <div class="grid-4">
        @for (entry of bank().audiences; track entry.audience; let index = $index) {
          <pw-field [label]="audienceColumn(entry.audience)">
            <input maxlength="100" [value]="entry.name" (input)="nameAudience(index, textIn($event))" />
          </pw-field>
        }
      </div>
    </section>
    <section class="card stack">
      <h2 i18n>Thresholds</h2>
      <div class="grid-3">
        @for (line of lines; track line.field) {
          <pw-field [label]="line.label" [hint]="line.hint">
            <input
              type="number"
              [step]="anyStep"
              [value]="bank().thresholds[line.field]"
              (input)="setLine(line.field, $event)"
            />
          </pw-field>
        }
      </div>
      <pw-field label="Why these lines" i18n-label>
        <textarea
          rows="4"
          maxlength="2000"
          [value]="bank().thresholds.reason"
          (input)="reason(textIn($event))"
        ></textarea>
      </pw-field>
    </section>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
  `,
})
export class BankAboutEditor {
  readonly bank = input.required<BankText>();
  readonly edited = output<BankText>();
  protected readonly lines = thresholdWords;
  protected readonly anyStep = 'any';
  protected readonly textIn = textIn;
  protected readonly audienceColumn = audienceColumn;

  protected levelLabel(level: number): string {
    return $localize`Level ${level}:level:`;
  }

  protected edit(edit: Partial<BankText>): void {
    this.edited.emit({ ...this.bank(), ...edit });
  }

  protected nameLevel(index: number, name: string): void {
    this.edit({ levels: this.bank().levels.map((each, place) => (place === index ? { ...each, name } : each)) });
  }

  protected nameAudience(index: number, name: string): void {
    this.edit({ audiences: this.bank().audiences.map((each, place) => (place === index ? { ...each, name } : each)) });
  }

  protected setLine(field: ThresholdField, event: Event): void {
    const value = numberIn(event);
    if (value !== undefined) this.edit({ thresholds: { ...this.bank().thresholds, [field]: value } });
  }

  protected reason(reason: string): void {
    this.edit({ thresholds: { ...this.bank().thresholds, reason } });
  }
}
