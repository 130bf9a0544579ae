import { Component, computed, input, linkedSignal, output } from '@angular/core';
import {
  type InventoryEntry,
  type InventoryFact,
  type InventoryValue,
  checkEntry,
  valueOf,
} from '@peerway/organization';
import { cellNumber } from '@peerway/table';
import { Chip } from '../ui/chip.ts';
import { Field } from '../ui/field.ts';
import { findingSentence } from './finding-sentence.ts';
import { typedNumber } from './typed-number.ts';

/** One fact: its question, the answer or "unknown", and where to look. */
@Component({
  selector: 'pw-fact-row',
  imports: [Chip, Field],
  templateUrl: './fact-row.html',
  styleUrl: './fact-row.scss',
  host: { role: 'group', '[attr.aria-label]': 'fact().name' },
})
export class FactRow {
  readonly fact = input.required<InventoryFact>();
  readonly entry = input.required<InventoryEntry>();
  readonly mayEdit = input(false);
  readonly answered = output<InventoryEntry>();
  readonly left = output();

  /** What stands in a number field: kept as typed, for "1." is on its way to a number. */
  protected readonly typed = linkedSignal<InventoryEntry, string>({
    source: this.entry,
    computation: (entry, before) => {
      const number = entry.value?.number ?? null;
      const isSame = before !== undefined && typedNumber(before.value, this.fact()) === number;
      return isSame ? before.value : number === null ? '' : String(number);
    },
  });
  protected readonly error = linkedSignal<InventoryEntry, string | undefined>({
    source: this.entry,
    computation: () => undefined,
  });
  protected readonly label = computed(() => {
    const { unit } = this.fact();
    return unit ? $localize`Answer in ${unit}:unit:` : $localize`Answer`;
  });
  protected readonly isKnown = computed(() => this.entry().state === 'known');
  protected readonly flag = computed(() => {
    const flag = this.entry().value?.flag;
    return flag === true ? 'yes' : flag === false ? 'no' : '';
  });

  protected answerNumber(text: string): void {
    this.typed.set(text);
    if (text.trim() === '') return this.answerUnknown();
    const reading = cellNumber(text, this.fact().unit);
    if ('code' in reading) this.error.set(findingSentence(reading.code, reading.detail));
    else this.answer(valueOf({ number: reading.number }));
  }

  protected answerFlag(word: string): void {
    if (word === '') this.answerUnknown();
    else this.answer(valueOf({ flag: word === 'yes' }));
  }

  protected answerText(text: string): void {
    if (text.trim() === '') this.answerUnknown();
    else this.answer(valueOf({ text }));
  }

  protected answerOption(option: string): void {
    if (option === '') this.answerUnknown();
    else this.answer(valueOf({ choices: [option] }));
  }

  protected toggle(option: string, holds: boolean): void {
    const chosen = this.entry().value?.choices ?? [];
    this.answer(valueOf({ choices: holds ? [...chosen, option] : chosen.filter((each) => each !== option) }));
  }

  protected has(option: string): boolean {
    return this.entry().value?.choices?.includes(option) ?? false;
  }

  protected answerUnknown(): void {
    this.error.set(undefined);
    this.answered.emit({ ...this.entry(), state: 'unknown', value: null });
  }

  protected support(change: Partial<Pick<InventoryEntry, 'asOf' | 'source' | 'note'>>): void {
    this.answered.emit({ ...this.entry(), ...change });
  }

  private answer(value: InventoryValue): void {
    const entry: InventoryEntry = { ...this.entry(), state: 'known', value };
    const [finding] = checkEntry([this.fact()], entry);
    this.error.set(finding && findingSentence(finding.code, finding.detail));
    if (finding === undefined) this.answered.emit(entry);
  }
}
