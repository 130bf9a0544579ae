import { CurrencyPipe, DecimalPipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { type CaseDriver, formulaNames, formulaText, parameterKey, parsedFormula } from '@peerway/business-case';
import { Chip } from '../ui/chip.ts';
import { Drawer } from '../shell/drawer.ts';
import { withLeftOut, withoutOwnDriver, withTakenIn } from './case-edit.ts';
import { CaseState } from './case-state.ts';
import { costCategoryWords, openReasonSentence, unitWords, valueKindHints, valueKindWords } from './case-words.ts';
import type { CaseLine } from './parts-of-case.ts';

/** Lines of the case: what each is, how it is computed, and what it comes to. */
@Component({
  selector: 'pw-driver-lines',
  imports: [Chip, CurrencyPipe, DecimalPipe],
  templateUrl: './driver-lines.html',
  styleUrl: './driver-lines.scss',
})
export class DriverLines {
  readonly lines = input<readonly CaseLine[]>([]);
  /** Lines that do not apply here, to be taken in again. */
  readonly leftOut = input<readonly CaseDriver[]>([]);

  protected readonly state = inject(CaseState);
  protected readonly drawer = inject(Drawer);
  protected readonly currency = computed(() => this.state.model()?.settings.currency ?? 'EUR');
  protected readonly kindWords = valueKindWords;
  protected readonly kindHints = valueKindHints;
  protected readonly categoryWords = costCategoryWords;

  private readonly labels = computed(
    () => new Map((this.state.model()?.parameters ?? []).map((each) => [parameterKey(each), each.label])),
  );

  /** The formula with the names of its figures instead of the words that stand for them. */
  protected inWords({ expression, useCase }: CaseDriver): string {
    const parsed = parsedFormula(expression);
    if (!('formula' in parsed)) return expression;
    const labels = this.labels();
    const names = new Map(
      formulaNames(parsed.formula).map((name) => [
        name,
        labels.get(parameterKey({ useCase, name })) ?? labels.get(parameterKey({ useCase: null, name })) ?? name,
      ]),
    );
    return formulaText(parsed.formula, (name) => `[${names.get(name) ?? name}]`)
      .replaceAll('*', '×')
      .replaceAll(' - ', ' − ');
  }

  protected unit(text: string): string {
    return unitWords(text, this.currency());
  }

  protected why({ result }: CaseLine): string | null {
    return result?.reason ? openReasonSentence(result.reason, result.detail, this.currency()) : null;
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

  protected remove({ driver: { id, name } }: CaseLine): void {
    this.state.edit((draft) => withoutOwnDriver(draft, id), $localize`“${name}:line:” is removed`);
  }

  protected reasonFor({ id, useCase }: CaseDriver): string | null {
    const left = this.state.draft()?.leftOut.find((one) => one.driver === id && one.useCase === useCase);
    return left?.reason ?? null;
  }
}
