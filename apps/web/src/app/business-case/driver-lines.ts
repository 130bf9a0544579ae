import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, output, LOCALE_ID } from '@angular/core';
import { type CaseDriver, formulaText, parameterKey, parsedFormula, type OwnDriver } from '@peerway/business-case';
import { Chip } from '../ui/chip.ts';
import { withLeftOut, withoutOwnDriver, withTakenIn } from './case-edit.ts';
import { CaseState } from './case-state.ts';
import { openReasonSentence, unitWords } from './case-words.ts';
import { categoryWords, kindMeanings, kindWords } from './value-words.ts';
import { moneyText } from './results/money.ts';
import type { CaseLine } from './parts-of-case.ts';

/** Lines of the case: what each is, how it is computed, and what it comes to. */
@Component({
  selector: 'pw-driver-lines',
  imports: [Chip, DecimalPipe],
  templateUrl: './driver-lines.html',
  styleUrl: './driver-lines.scss',
})
export class DriverLines {
  readonly lines = input<readonly CaseLine[]>([]);
  /** Lines that do not apply here, to be taken in again. */
  readonly leftOut = input<readonly CaseDriver[]>([]);

  /** A line of one's own is to be written anew. */
  readonly rewritten = output<OwnDriver>();

  protected readonly state = inject(CaseState);
  private readonly locale = inject(LOCALE_ID);
  protected readonly currency = computed(() => this.state.model()?.settings.currency ?? 'EUR');
  protected readonly kindWords = kindWords;
  protected readonly kindHints = kindMeanings;
  protected readonly categoryWords = categoryWords;

  private readonly labels = computed(
    () =>
      new Map([
        ...(this.state.model()?.drivers ?? []).map(
          ({ useCase, key, name }) => [parameterKey({ useCase, name: key }), name] as const,
        ),
        ...(this.state.model()?.parameters ?? []).map((each) => [parameterKey(each), each.label] as const),
      ]),
  );

  /** The formula with the names of its figures instead of the words that stand for them. */
  protected inWords({ expression, useCase }: CaseDriver): string {
    const parsed = parsedFormula(expression);
    if (!('formula' in parsed)) return expression;
    return formulaText(parsed.formula, (name) => `[${this.labelOf(name, useCase)}]`)
      .replaceAll('*', '×')
      .replaceAll(' - ', ' − ');
  }

  protected unit(text: string): string {
    return unitWords(text, this.currency());
  }

  protected money(amount: number): string {
    return moneyText(amount, this.currency(), this.locale);
  }

  protected why({ driver: { useCase }, result }: CaseLine): string | null {
    if (!result?.reason) return null;
    const isOfFigures = result.reason === 'PARAMETER_MISSING';
    const detail = isOfFigures ? this.labelled(result.detail ?? '', useCase) : result.detail;
    return openReasonSentence(result.reason, detail, this.currency());
  }

  /** Names of figures, joined by commas, as what the figures are called. */
  private labelled(names: string, useCase: string | null): string {
    return names
      .split(/,\s*/)
      .map((name) => this.labelOf(name, useCase))
      .join(', ');
  }

  private labelOf(name: string, useCase: string | null): string {
    const labels = this.labels();
    return labels.get(parameterKey({ useCase, name })) ?? labels.get(parameterKey({ useCase: null, name })) ?? name;
  }

  protected leave({ driver: { id, useCase, name } }: CaseLine, reason: string): void {
    const said = reason.trim() === '' ? null : reason.trim();
    this.state.edit(
      (draft) => withLeftOut(draft, { useCase, driver: id, reason: said }),
      $localize`“${name}:line:” is left out`,
    );
  }

  protected takeIn({ id, useCase }: CaseDriver): void {
    this.state.edit((draft) => withTakenIn(draft, { useCase, driver: id }));
  }

  protected rewrite({ driver: { id, useCase } }: CaseLine): void {
    const own = this.state.draft()?.ownDrivers.find((one) => one.id === id && one.useCase === useCase);
    if (own) this.rewritten.emit(own);
  }

  protected remove({ driver: { id, name } }: CaseLine): void {
    this.state.edit((draft) => withoutOwnDriver(draft, id), $localize`“${name}:line:” is removed`);
  }

  protected reasonFor({ id, useCase }: CaseDriver): string | null {
    const left = this.state.draft()?.leftOut.find((one) => one.driver === id && one.useCase === useCase);
    return left?.reason ?? null;
  }
}
