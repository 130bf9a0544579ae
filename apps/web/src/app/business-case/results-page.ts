import { Component, inject } from '@angular/core';
import { PageHeader } from '../ui/page-header.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { CaseState } from './case-state.ts';

/** What the case comes to: present value, payback, cash flow, what it hangs on. */
@Component({
  selector: 'pw-results-page',
  imports: [PageHeader, Skeleton],
  template: `
    @if (state.result()) {
      <pw-page-header finding="What the chosen use cases cost and return" i18n-finding />
    } @else if (!state.problem()) {
      <pw-skeleton />
    }
  `,
})
export class ResultsPage {
  protected readonly state = inject(CaseState);
}
