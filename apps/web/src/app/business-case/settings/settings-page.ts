import { Component, LOCALE_ID, computed, inject } from '@angular/core';
import { formatPercent } from '@angular/common';
import { PageHeader } from '../../ui/page-header.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { CaseFindings } from '../case-findings.ts';
import { CaseState } from '../case-state.ts';
import { openCatalogue } from '../../use-cases/catalogue.ts';
import { type CorrelationDraft, withCorrelations } from '../uncertainty/correlation-draft.ts';
import { CorrelationsEditor } from '../uncertainty/correlations-editor.ts';
import { CaseUseCases } from './case-use-cases.ts';
import { CountedKinds } from './counted-kinds.ts';
import { MoneyBasics } from './money-basics.ts';
import { PhasingEditor } from './phasing-editor.ts';
import { ScenariosEditor } from './scenarios-editor.ts';

/** What holds for the whole case: its use cases, money over time, what the headline counts, phasing and scenarios. */
@Component({
  selector: 'pw-case-settings-page',
  imports: [
    CaseFindings,
    CaseUseCases,
    CorrelationsEditor,
    CountedKinds,
    MoneyBasics,
    PageHeader,
    PhasingEditor,
    ScenariosEditor,
    Skeleton,
  ],
  templateUrl: './settings-page.html',
})
export class SettingsPage {
  protected readonly state = inject(CaseState);
  private readonly locale = inject(LOCALE_ID);
  private readonly catalogue = openCatalogue();
  protected readonly nameOf = (id: string): string => this.catalogue.nameOf(id);
  protected readonly isThere = computed(() => this.state.draft() !== undefined && this.state.result() !== undefined);

  protected readonly finding = computed(() => {
    const draft = this.state.draft();
    const count = new Set(draft?.useCases).size;
    if (draft === undefined || count === 0) return $localize`No use case is in the case yet`;
    const { horizonYears: years, discountRate } = draft.settings;
    if (discountRate === null) return $localize`The discount rate is open: there is no present value yet`;
    const rate = formatPercent(discountRate, this.locale, '1.0-2');
    return count === 1
      ? $localize`One use case over ${years}:years: years, discounted at ${rate}:rate:`
      : $localize`${count}:count: use cases over ${years}:years: years, discounted at ${rate}:rate:`;
  });

  protected correlate(correlated: CorrelationDraft): void {
    this.state.edit((draft) => withCorrelations(draft, correlated));
  }
}
