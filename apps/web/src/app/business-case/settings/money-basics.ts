import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import type { CaseSettings } from '@peerway/business-case';
import { Field } from '../../ui/field.ts';
import { textIn } from '../../ui/typed.ts';
import { CaseState } from '../case-state.ts';
import { PercentField } from './percent-field.ts';
import { taxRate, yearlyRate } from './percent.ts';
import { withSettings } from './settings-edit.ts';
import { WholeNumberField } from './whole-number-field.ts';

/** Offered while one types; every currency there is can be written. */
const common = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'CAD', 'AUD', 'JPY', 'INR', 'BRL'];

/** What holds for all money of a case: its currency, its start and years, what later money is worth, and tax. */
@Component({
  selector: 'pw-money-basics',
  imports: [Field, PercentField, WholeNumberField],
  templateUrl: './money-basics.html',
  styleUrl: './money-basics.scss',
})
export class MoneyBasics {
  protected readonly state = inject(CaseState);
  protected readonly textIn = textIn;
  protected readonly common = common;
  protected readonly yearlyRate = yearlyRate;
  protected readonly taxRate = taxRate;
  protected readonly settings = computed(() => this.state.draft()?.settings);
  protected readonly isLocked = computed(() => !this.state.canEdit());

  protected readonly currency = linkedSignal(() => this.settings()?.currency ?? '');
  protected readonly currencyFault = computed(() => {
    const code = this.currency().trim().toUpperCase();
    return isCurrency(code) ? undefined : $localize`A currency is a code of three letters, such as EUR or CHF.`;
  });

  /** Tax counts only once both of its figures are there: neither has a value that one could guess. */
  protected readonly wantsTax = signal(false);
  private readonly typedTax = linkedSignal(() => ({
    rate: this.settings()?.tax?.rate ?? null,
    writeOffYears: this.settings()?.tax?.writeOffYears ?? null,
  }));
  protected readonly tax = this.typedTax.asReadonly();
  protected readonly showsTax = computed(() => this.settings()?.tax !== null || this.wantsTax());

  protected set(change: Partial<CaseSettings>): void {
    this.state.edit((draft) => withSettings(draft, change));
  }

  protected writeCurrency(text: string): void {
    this.currency.set(text);
    const currency = text.trim().toUpperCase();
    if (this.currencyFault() === undefined && currency !== this.settings()?.currency) this.set({ currency });
  }

  protected writeStart(day: string): void {
    if (day !== (this.settings()?.start ?? '')) this.set({ start: day === '' ? null : day });
  }

  protected switchTax(isOn: boolean): void {
    this.wantsTax.set(isOn);
    if (!isOn && this.settings()?.tax !== null) {
      const leftOut = $localize`Tax is left out`;
      this.state.edit((draft) => withSettings(draft, { tax: null }), leftOut);
    }
  }

  protected writeTax(change: { readonly rate?: number | null; readonly writeOffYears?: number }): void {
    const { rate, writeOffYears } = { ...this.typedTax(), ...change };
    this.typedTax.set({ rate, writeOffYears });
    if (rate !== null && writeOffYears !== null) this.set({ tax: { rate, writeOffYears } });
  }
}

function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf('currency').includes(code);
}
