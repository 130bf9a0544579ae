import { formatNumber, getLocaleNumberSymbol, NumberSymbol } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, LOCALE_ID } from '@angular/core';
import type { Estimate } from '@peerway/business-case';
import { Chip } from '../ui/chip.ts';
import { draftAfter } from '../ui/draft-after.ts';
import { textIn } from '../ui/typed.ts';
import { withEstimates, withoutEstimate, withoutOwnParameter } from './case-edit.ts';
import { CaseState } from './case-state.ts';
import { estimateOriginWords, unitWords } from './case-words.ts';
import { type EstimateTyped, readEstimate, typedOf } from './estimate-form.ts';
import type { NeededParameter } from './parts-of-case.ts';

/** One figure: a fixed value or three points, where it comes from, who answers for it, and whether it is confirmed. */
@Component({
  selector: 'pw-parameter-row',
  imports: [Chip],
  templateUrl: './parameter-row.html',
  styleUrl: './parameter-row.scss',
})
export class ParameterRow {
  readonly parameter = input.required<NeededParameter>();
  readonly offer = input<Estimate | null>(null);

  protected readonly state = inject(CaseState);
  private readonly locale = inject(LOCALE_ID);
  private readonly decimal = getLocaleNumberSymbol(this.locale, NumberSymbol.Decimal);
  protected readonly textIn = textIn;
  protected readonly originWords = estimateOriginWords;

  private readonly kept = computed(() => typedOf(this.parameter().estimate, this.decimal));
  protected readonly typed = linkedSignal<EstimateTyped, EstimateTyped>({
    source: this.kept,
    computation: (now, before) =>
      draftAfter((kept: EstimateTyped) => kept, now, this.isWrong(before?.value) ? before : undefined),
  });
  private readonly read = computed(() => readEstimate(this.typed(), this.parameter()));
  protected readonly fault = computed(() => {
    const read = this.read();
    return 'sentence' in read ? read : undefined;
  });
  protected readonly unit = computed(() =>
    unitWords(this.parameter().unit, this.state.model()?.settings.currency ?? 'EUR'),
  );
  protected readonly faultId = computed(() => `fault-${this.parameter().useCase ?? 'whole'}-${this.parameter().name}`);
  protected readonly confirmName = computed(
    () => $localize`Confirmed by whoever answers for it: ${this.parameter().label}:figure:`,
  );
  protected readonly language = computed(() => (this.parameter().from === 'own' ? null : 'en'));
  protected readonly fields = [
    { id: 'low', name: $localize`Low` },
    { id: 'likely', name: $localize`Likely` },
    { id: 'high', name: $localize`High` },
  ] as const;

  protected set(change: Partial<EstimateTyped>): void {
    this.typed.set({ ...this.typed(), ...change });
    const read = this.read();
    if ('estimate' in read) this.state.edit((draft) => withEstimates(draft, [read.estimate]));
    else if ('empty' in read && this.parameter().estimate !== null)
      this.state.edit((draft) => withoutEstimate(draft, this.parameter()));
  }

  /** A value that somebody writes anew is an assumption again. */
  protected write(field: 'low' | 'likely' | 'high', text: string): void {
    this.set({ [field]: text, confirmed: false });
  }

  protected take(offer: Estimate): void {
    this.state.edit((draft) => withEstimates(draft, [offer]), $localize`The value is taken over, as an assumption`);
  }

  protected remove(): void {
    const { label } = this.parameter();
    this.state.edit((draft) => withoutOwnParameter(draft, this.parameter()), $localize`“${label}:figure:” is removed`);
  }

  protected offered({ low, likely, high }: Estimate): string {
    const said = (value: number): string => formatNumber(value, this.locale, '1.0-3');
    return low === null || high === null
      ? said(likely)
      : $localize`${said(low)}:low: to ${said(high)}:high:, likely ${said(likely)}:likely:`;
  }

  private isWrong(typed: EstimateTyped | undefined): boolean {
    return typed !== undefined && 'sentence' in readEstimate(typed, this.parameter());
  }
}
