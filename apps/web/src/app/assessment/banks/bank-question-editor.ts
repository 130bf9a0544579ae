import { Component, input, output } from '@angular/core';
import { Field } from '../../ui/field.ts';
import type { BankQuestion, BankText } from './bank-editing.ts';
import { numberIn, textIn } from '../../ui/typed.ts';

type Audience = BankQuestion['audiences'][number];

/** One question: its words and levels, who is asked, how much it weighs, and what to do when it is answered low. */
@Component({
  selector: 'pw-bank-question-editor',
  imports: [Field],
  templateUrl: './bank-question-editor.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    fieldset {
      border: 0;
      padding: 0;
      margin: 0;
    }
    legend {
      font-weight: 560;
      font-size: 14px;
      margin-bottom: var(--space-2);
    }
    .audiences {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
    }
    .audiences label {
      display: flex;
      align-items: center;
      gap: 6px;
      min-height: 32px;
    }
    .weights {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
      gap: var(--space-2) var(--space-4);
    }
    .weights label {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: var(--space-2);
      font-size: var(--text-s);
    }
    .weights input {
      width: 4.5em;
      flex: none;
    }
  `,
})
export class BankQuestionEditor {
  readonly bank = input.required<BankText>();
  readonly question = input.required<BankQuestion>();
  readonly edited = output<BankQuestion>();
  protected readonly textIn = textIn;

  protected edit(edit: Partial<BankQuestion>): void {
    this.edited.emit({ ...this.question(), ...edit });
  }

  protected levelLabel(level: number): string {
    const name = this.bank().levels.find((each) => each.level === level)?.name ?? '';
    return $localize`Level ${level}:level:, ${name}:name:`;
  }

  protected setLevel(index: number, observable: string): void {
    this.edit({
      levels: this.question().levels.map((each, place) => (place === index ? { ...each, observable } : each)),
    });
  }

  protected setWeight(event: Event): void {
    const weight = numberIn(event);
    if (weight !== undefined) this.edit({ weight });
  }

  protected weightFor(pattern: string): number {
    return this.question().patternWeights.find((each) => each.pattern === pattern)?.weight ?? 0;
  }

  protected setWeightFor(pattern: string, event: Event): void {
    const weight = numberIn(event);
    if (weight === undefined) return;
    const others = this.question().patternWeights.filter((each) => each.pattern !== pattern);
    const order = this.bank().patterns.map(({ id }) => id);
    const patternWeights = [...others, { pattern, weight: Math.round(weight) }].sort(
      (a, b) => order.indexOf(a.pattern) - order.indexOf(b.pattern),
    );
    this.edit({ patternWeights });
  }

  protected toggle(audience: Audience): void {
    const { audiences } = this.question();
    const isAsked = audiences.includes(audience);
    this.edit({ audiences: isAsked ? audiences.filter((each) => each !== audience) : [...audiences, audience] });
  }

  protected setEvidence(text: string): void {
    const lines = text.split('\n').map((line) => line.trimStart());
    this.edit({ evidenceToAsk: lines.filter((line) => line !== '') });
  }

  protected setAction(action: string): void {
    this.edit({ recommendation: { ...this.question().recommendation, action } });
  }

  protected setOwner(ownerRole: string): void {
    this.edit({ recommendation: { ...this.question().recommendation, ownerRole } });
  }

  protected setEffort(field: 'optimistic' | 'likely' | 'pessimistic', event: Event): void {
    const weeks = numberIn(event);
    const { recommendation } = this.question();
    if (weeks === undefined) return;
    const effortPersonWeeks = { ...recommendation.effortPersonWeeks, [field]: weeks };
    this.edit({ recommendation: { ...recommendation, effortPersonWeeks } });
  }

  protected setAdvice(field: 'appliesWhenLevelAtMost' | 'expectedLiftLevels', event: Event): void {
    const value = numberIn(event);
    if (value !== undefined) this.edit({ recommendation: { ...this.question().recommendation, [field]: value } });
  }
}
